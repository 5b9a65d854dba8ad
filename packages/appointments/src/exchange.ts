import type { AppointmentFailure } from './appointmentError'
import { deadline } from './deadline'
import { isLike } from './isLike'

/** One request, and the same again if it is repeated. */
export interface Message {
  readonly method: 'GET' | 'PUT' | 'POST'
  readonly path: string
  readonly body?: object
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** What came of one attempt. */
export type Reply =
  | { readonly failure?: undefined; readonly after?: undefined; readonly body: unknown }
  /** With `after`, it is worth another attempt, in so many milliseconds at the earliest. */
  | { readonly failure: AppointmentFailure; readonly after?: number; readonly body?: undefined }

export type Exchange = (message: Message, signal?: AbortSignal) => Promise<Reply>

/** How long one attempt may take. A server that hangs is one that has not answered. */
const longest = 10_000
/** No server is waited for any longer: a visit is over by then, and a clock may be wrong. */
const longestAsked = 300_000

const lost: Reply = { failure: { kind: 'unreachable' }, after: 0 }

/** What makes one attempt. It never rejects, and what it says never holds the token. */
export function exchangeWith(
  address: string,
  token: string | (() => string | Promise<string>),
  fetch: typeof globalThis.fetch,
): Exchange {
  return async (message, signal) => {
    const own = deadline(longest, signal)
    try {
      // A fetch of the app's own may not listen to its signal.
      return await Promise.race([attempt(message, own.signal), own.passed.then(() => lost)])
    } catch {
      // What was thrown is dropped: some engines quote the header in it, and the token is there.
      return lost
    } finally {
      own.end()
    }
  }

  async function attempt({ method, path, body, headers }: Message, signal: AbortSignal): Promise<Reply> {
    // Without an `await` where there is nothing to wait for: the page may be going away.
    const secret = typeof token === 'string' ? token : await token()
    if (!isToken(secret)) return { failure: { kind: 'invalid-token' } }
    const response = await fetch(address + path, {
      method,
      headers: { ...headers, Authorization: `Bearer ${secret}` },
      body: body ? JSON.stringify(body) : null,
      // It arrives although the page goes away meanwhile.
      keepalive: !!body,
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      // Another host is not to get the token.
      redirect: 'manual',
      signal,
    })
    const { status } = response
    if (status === 429 || status >= 500) {
      return { failure: { kind: 'busy', status }, after: retryAfter(response.headers.get('Retry-After')) }
    }
    const text = await response.text()
    let said: unknown = text
    try {
      if (text) said = JSON.parse(text)
    } catch {
      if (response.ok) return { failure: { kind: 'unreadable', status } }
    }
    if (response.ok) return { body: said }
    const code = (said as { readonly code?: unknown } | null)?.code
    return { failure: { kind: 'refused', status, code: isLike(/^[a-z0-9-]{1,64}$/, code) ? code : undefined } }
  }
}

/** Whether it may stand after `Bearer`: https://www.rfc-editor.org/rfc/rfc6750#section-2.1 */
export function isToken(token: unknown): boolean {
  return isLike(/^[\w.~+/-]+=*$/, token)
}

/** Seconds or a date: https://www.rfc-editor.org/rfc/rfc9110#name-retry-after. Nothing, and what is neither or is over, is 0. */
function retryAfter(header: string | null): number {
  const wait = header && (/^\d+$/.test(header) ? +header * 1000 : Date.parse(header) - Date.now())
  return wait && wait > 0 ? Math.min(wait, longestAsked) : 0
}
