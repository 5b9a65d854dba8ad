import type { AppointmentFailure } from './appointmentError'

/** One request, and the same again if it is repeated. */
export interface Message {
  readonly method: 'GET' | 'PUT' | 'POST'
  readonly path: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** What came of one attempt. `later`: it is worth another, at the earliest after so many milliseconds. */
type Reply =
  | { readonly kind: 'done'; readonly body: unknown }
  | { readonly kind: 'later'; readonly failure: AppointmentFailure; readonly after?: number }
  | { readonly kind: 'failed'; readonly failure: AppointmentFailure }

export type Exchange = (message: Message, signal?: AbortSignal) => Promise<Reply>

/** How long one attempt may take. A server that hangs is one that has not answered. */
const longest = 10_000

/** What makes one attempt. It never rejects, and what it says never holds the token. */
export function exchangeWith(
  url: (path: string) => string,
  token: string | (() => string | Promise<string>),
  fetch: typeof globalThis.fetch,
): Exchange {
  let last = typeof token === 'string' ? token : ''

  return async (message, signal) => {
    const controller = new AbortController()
    const abort = () => controller.abort()
    const timer = setTimeout(abort, longest)
    signal?.addEventListener('abort', abort)
    // A fetch of the app's own may not listen to its signal.
    const aborted = new Promise<never>((_, reject) => {
      if (signal?.aborted) abort()
      if (controller.signal.aborted) reject()
      controller.signal.addEventListener('abort', () => reject())
    })
    try {
      return await Promise.race([attempt(message, controller.signal), aborted])
    } catch {
      // What was thrown is dropped: some engines quote the header in it, and the token is there.
      return { kind: 'later', failure: { kind: 'unreachable' } }
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
    }
  }

  async function attempt({ method, path, body, headers }: Message, signal: AbortSignal): Promise<Reply> {
    // Without an `await` where there is nothing to wait for: the page may be going away.
    if (typeof token !== 'string') last = await token()
    if (!isToken(last)) return { kind: 'failed', failure: { kind: 'invalid-token' } }
    const response = await fetch(url(path), {
      method,
      headers: {
        ...headers,
        Authorization: `Bearer ${last}`,
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      // It arrives although the page goes away meanwhile.
      keepalive: method !== 'GET',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      // Another host is not to get the token.
      redirect: 'manual',
      signal,
    })
    const { status } = response
    if (status === 429 || status >= 500) {
      const after = retryAfter(response.headers.get('Retry-After'))
      return { kind: 'later', failure: { kind: 'busy', status }, ...(after !== undefined && { after }) }
    }
    const { value, isJson } = read(await response.text())
    if (!response.ok) {
      const code = (value as { code?: unknown } | undefined)?.code
      const named = typeof code === 'string' && /^[a-z0-9-]{1,64}$/.test(code) && { code }
      return { kind: 'failed', failure: { kind: 'refused', status, ...named } }
    }
    return isJson ? { kind: 'done', body: value } : { kind: 'failed', failure: { kind: 'unreadable', status } }
  }
}

/** Whether it may stand after `Bearer`: https://www.rfc-editor.org/rfc/rfc6750#section-2.1 */
export function isToken(token: unknown): boolean {
  return typeof token === 'string' && /^[\w.~+/-]+=*$/.test(token)
}

function read(text: string): { value?: unknown; isJson: boolean } {
  try {
    return text ? { value: JSON.parse(text), isJson: true } : { isJson: true }
  } catch {
    return { isJson: false }
  }
}

/** Seconds or a date: https://www.rfc-editor.org/rfc/rfc9110#name-retry-after. A day at most: a timer holds no more than 24 of them. */
function retryAfter(header: string | null): number | undefined {
  if (!header) return undefined
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), 86_400_000)
}
