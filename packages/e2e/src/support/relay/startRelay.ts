import { execFileSync } from 'node:child_process'
import { createHash, X509Certificate } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { delimiter, join } from 'node:path'
import { startProgram } from '../browser/program'
import { temporaryFolder } from '../browser/temporaryFolder'

/** Whether coturn is here, and what makes a certificate for it: on Debian both are installed, as scripts/debian-packages.txt says. */
export const hasRelay: boolean = ['turnserver', 'openssl'].every((name) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name))),
)

/** A relay for calls, on this machine and for it alone. */
export interface Relay {
  /** As an app passes them on, with credentials that the relay takes. */
  servers(...transports: readonly ('udp' | 'tcp' | 'tls')[]): RTCIceServer[]
  /** What its certificate is known by, as Chromium takes it. */
  readonly publicKeyHash: string
  /** What must never be seen outside of the page's own configuration. */
  readonly secret: string
  end(): Promise<void>
}

const [username, credential] = ['visitor', 'S3CRET-of-the-relay']

/** Starts coturn, https://github.com/coturn/coturn, of Debian. */
export async function startRelay(): Promise<Relay> {
  const folder = temporaryFolder('relay')
  const [port, tlsPort] = [await freePort(), await freePort()]
  const [key, certificate] = [join(folder.path, 'key.pem'), join(folder.path, 'certificate.pem')]
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1']
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject]
  execFileSync('openssl', [...request, '-keyout', key, '-out', certificate], { stdio: 'ignore' })

  const coturn = startProgram('turnserver', [
    '-n',
    '--no-cli',
    '--log-file=stdout',
    '--simple-log',
    `--pidfile=${join(folder.path, 'pid')}`,
    `--userdb=${join(folder.path, 'users')}`,
    '--listening-ip=127.0.0.1',
    '--relay-ip=127.0.0.1',
    '--allow-loopback-peers',
    `--listening-port=${port}`,
    `--tls-listening-port=${tlsPort}`,
    `--cert=${certificate}`,
    `--pkey=${key}`,
    '--lt-cred-mech',
    '--realm=precall.test',
    `--user=${username}:${credential}`,
  ])
  // It listens by then: first it makes its sockets, then the threads for them.
  await coturn.prints(/Total General servers/)

  const urls = {
    udp: `turn:127.0.0.1:${port}?transport=udp`,
    tcp: `turn:127.0.0.1:${port}?transport=tcp`,
    tls: `turns:localhost:${tlsPort}?transport=tcp`,
  }
  return {
    servers: (...transports) => transports.map((transport) => ({ urls: urls[transport], username, credential })),
    publicKeyHash: hashOf(readFileSync(certificate)),
    secret: credential,
    async end() {
      await coturn.end()
      folder.remove()
    },
  }
}

function hashOf(certificate: Buffer): string {
  const key = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' })
  return createHash('sha256').update(key).digest('base64')
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
