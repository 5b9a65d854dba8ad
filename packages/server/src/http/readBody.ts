import type { Context, Next } from 'hono'
import { Refusal } from '../refusal'

/** Reads the whole body before anything is done with it: no more of it than this, and in no more than this time. */
export function readBody({ most, milliseconds }: { readonly most: number; readonly milliseconds: number }) {
  return async (context: Context, next: Next) => {
    const { raw } = context.req
    if (raw.method === 'GET' || raw.method === 'HEAD' || !raw.body) return next()
    if (Number(context.req.header('Content-Length') ?? 0) > most)
      throw new Refusal('too-large', `${most} bytes at most.`)
    const reader = raw.body.getReader()
    let limit: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<never>((_, reject) => {
      limit = setTimeout(() => reject(new Refusal('too-slow')), milliseconds)
    })
    const chunks: Uint8Array[] = []
    let size = 0
    try {
      for (;;) {
        const { done, value } = await Promise.race([reader.read(), late])
        if (done) break
        size += value.byteLength
        if (size > most) throw new Refusal('too-large', `${most} bytes at most.`)
        chunks.push(value)
      }
    } catch (error) {
      reader.cancel().catch(() => {})
      throw error
    } finally {
      clearTimeout(limit)
    }
    const { method, headers, signal } = raw
    context.req.raw = new Request(raw.url, {
      method,
      headers,
      signal,
      ...(size > 0 && { body: Buffer.concat(chunks) }),
    })
    return next()
  }
}
