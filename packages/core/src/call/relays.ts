import type { Transport } from './verdict'

export const allTransports: readonly Transport[] = ['udp', 'tcp', 'tls']

/** The relays among these servers, by how they are reached, in the order in which to try them. */
export function relaysIn(
  servers: readonly RTCIceServer[],
  wanted: readonly Transport[] = allTransports,
): readonly (readonly [Transport, RTCIceServer[]])[] {
  return allTransports
    .filter((transport) => wanted.includes(transport))
    .map((transport) => [transport, serversFor(transport, servers)] as const)
    .filter(([, found]) => found.length > 0)
}

/** Whether any of these servers is meant to be a relay. */
export function namesRelay(servers: readonly RTCIceServer[]): boolean {
  return servers.some(({ urls }) => [urls].flat().some((url) => /^\s*turns?:/i.test(url)))
}

function serversFor(transport: Transport, servers: readonly RTCIceServer[]): RTCIceServer[] {
  return servers.flatMap((server) => {
    const urls = [server?.urls].flat().filter((url) => transportOf(url) === transport)
    return urls.length > 0 ? [{ ...server, urls }] : []
  })
}

/** By RFC 7065, without a `transport` it is UDP, and with `turns` TCP. No browser has DTLS, which is `turns` over UDP. */
function transportOf(url: unknown): Transport | undefined {
  const [, scheme, query = ''] = /^(turns?):[^?]*(\?.*)?$/i.exec(String(url)) ?? []
  const [, over] = /[?&]transport=(\w+)/i.exec(query) ?? []
  switch (`${scheme} ${over ?? ''}`.toLowerCase()) {
    case 'turn ':
    case 'turn udp':
      return 'udp'
    case 'turn tcp':
      return 'tcp'
    case 'turns ':
    case 'turns tcp':
      return 'tls'
    default:
      return undefined
  }
}
