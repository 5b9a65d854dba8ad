import { isIPv6 } from 'node:net'

/**
 * Whose an address is, for a limit: the address itself, or the first half of an IPv6 address, as a line at home has all 2^64 of the other.
 * https://www.rfc-editor.org/rfc/rfc6177#section-2
 */
export function networkOf(address: string): string {
  const [bare = ''] = address.split('%')
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare) ?? []
  if (mapped) return mapped
  if (!isIPv6(bare)) return address
  const [start = '', end] = bare.split('::')
  const [first, last] = [start, end ?? ''].map((half) => half.split(':').filter(Boolean))
  const missing = end === undefined ? 0 : 8 - first!.length - last!.length - (bare.includes('.') ? 1 : 0)
  const groups = [...first!, ...Array.from({ length: missing }, () => '0'), ...last!]
  return `${groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
