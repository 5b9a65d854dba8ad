import type { TestCallOptions } from './testCallOptions'
import { allTransports } from './relays'

/** Throws at what no browser could make a call of: a mistake in the app's code, which its developer should see at once. */
export function checkOptions(options: TestCallOptions): void {
  const { stream, iceServers, transports, signal, onProgress, onFar } = Object(options) as Loose<TestCallOptions>
  const rules: readonly (readonly [holds: boolean, rule: string])[] = [
    [isFunction(member(stream, 'getTracks')), '`stream` must be a MediaStream, as `onGranted` gets it'],
    [isAbsent(iceServers) || isListOf(iceServers, isServer), `\`iceServers\` must be a list such as ${example}`],
    [
      isAbsent(transports) || isListOf(transports, (each) => allTransports.some((name) => name === each)),
      `\`transports\` must be a list of ${allTransports.join(', ')}`,
    ],
    [
      isAbsent(signal) ||
        (typeof member(signal, 'aborted') === 'boolean' && isFunction(member(signal, 'addEventListener'))),
      '`signal` must be the `signal` of an AbortController',
    ],
    [isAbsent(onProgress) || isFunction(onProgress), '`onProgress` must be a function'],
    [isAbsent(onFar) || isFunction(onFar), '`onFar` must be a function'],
  ]
  for (const [holds, rule] of rules) if (!holds) throw new TypeError(`[precall] testCall: ${rule}.`)
}

type Loose<Options> = { readonly [Name in keyof Options]?: unknown }

const example = "[{ urls: 'turn:relay.example', username: '…', credential: '…' }]"

function isServer(server: unknown): boolean {
  const urls = member(server, 'urls')
  return isText(urls) || (isListOf(urls, isText) && urls.length > 0)
}

const isAbsent = (value: unknown) => value === undefined || value === null
const isFunction = (value: unknown) => typeof value === 'function'
const isText = (value: unknown) => typeof value === 'string'
const member = (value: unknown, name: string) => (Object(value) as Readonly<Record<string, unknown>>)[name]

function isListOf(value: unknown, is: (each: unknown) => boolean): value is readonly unknown[] {
  return Array.isArray(value) && value.every(is)
}
