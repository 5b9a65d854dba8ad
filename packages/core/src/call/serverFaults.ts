import { tellOnce } from '../tellOnce'
import type { Transport } from './verdict'

/**
 * Tells the people who build the app what is wrong with their servers: no person can change that. Never with an address, a
 * credential or a text of the browser's, which may hold both.
 */
const tell = (what: string) => tellOnce('error', `[precall] testCall: ${what}`)

/** They are not taken as they are, which the app's own call needs too. */
export function tellNotTaken(error: unknown): void {
  tell(`this browser does not take \`iceServers\`, and your call would fail with it.${said(error)}`)
}

/** No browser has DTLS to a relay, which is `turns` over UDP. */
export function tellNoWay(): void {
  tell('no browser can reach the relay in `iceServers`. Use `turn:` over UDP or TCP, or `turns:` over TCP.')
}

export function tellMisconfigured(transport: Transport, error: unknown): void {
  tell(`this browser does not take the servers for ${names[transport]} in \`iceServers\`.${said(error)}`)
}

/** Codes of https://www.rfc-editor.org/rfc/rfc8656#section-19 */
export function tellRefused(transport: Transport, code: number): void {
  tell(
    `the relay has refused this page over ${names[transport]}, with error ${code}. ` +
      '401 and 441 mean that a username or a credential is wrong or too old; 486 and 508, that the relay is full.',
  )
}

export function tellUnresolved(transport: Transport): void {
  tell(
    `the browser finds no address for the name of the relay over ${names[transport]}. Look at the URLs in \`iceServers\`.`,
  )
}

const names: Readonly<Record<Transport, string>> = { udp: 'UDP', tcp: 'TCP', tls: 'TLS' }

/** What Chromium means by each: docs/facts/browsers.md#servers-not-taken. */
const meanings: Readonly<Record<string, string>> = {
  InvalidAccessError: 'a URL of a relay has no username or no credential',
  SyntaxError: 'a URL is malformed',
  TypeError: 'something in it has the wrong type',
}

function said(error: unknown): string {
  const name = Object.keys(meanings).find((each) => each === (Object(error) as { readonly name?: unknown }).name)
  return name ? ` It says ${name}: ${meanings[name]}.` : ''
}
