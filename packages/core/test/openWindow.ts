import type { BrowserWindow } from '../src/browser'
import type { Permission } from '../src/vocabulary'
import { makeStream } from './makeStream'

interface Clock {
  setTimeout(callback: () => void, ms: number): unknown
  clearTimeout(id: number): void
}

/** A window that does nothing by itself: the test says what each call answers, and when. */
export function openWindow(queried: { camera: Permission; microphone: Permission }, clock: Clock = globalThis) {
  const window = new EventTarget()
  const storage = () => {
    const items = new Map<string, string>()
    return {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
      removeItem: (key: string) => void items.delete(key),
    }
  }
  const held: { name: string }[] = []
  const locks = {
    async request(name: string, _options: unknown, callback: () => Promise<void>) {
      const lock = { name }
      held.push(lock)
      await callback()
      held.splice(held.indexOf(lock), 1)
    },
    query: async () => ({ held: [...held] }),
  }
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  const calls: {
    constraints?: MediaStreamConstraints
    resolve(stream: unknown): void
    reject(error: unknown): void
  }[] = []
  const reported: unknown[] = []
  const mediaDevices = Object.assign(new EventTarget(), {
    getUserMedia: (constraints?: MediaStreamConstraints) =>
      new Promise<MediaStream>((resolve, reject) => {
        calls.push({ constraints, resolve: resolve as (stream: unknown) => void, reject })
      }),
    enumerateDevices: async () => [...listed],
  })
  const listed: Partial<Record<keyof MediaDeviceInfo, unknown>>[] = [{ kind: 'videoinput' }, { kind: 'audioinput' }]
  const permissions = {
    query: async ({ name }: { name: string }) =>
      Object.assign(new EventTarget(), { state: queried[name as keyof typeof queried] }),
  }
  const browser = Object.assign(window, {
    isSecureContext: true,
    BigInt,
    navigator: { mediaDevices, permissions, locks },
    document,
    // Returned, so that tests see what makeStream adds.
    MediaStream: function MediaStream() {
      return makeStream({ kinds: [] })
    },
    sessionStorage: storage(),
    localStorage: storage(),
    setTimeout: (callback: () => void, ms: number) => clock.setTimeout(callback, ms) as unknown as number,
    clearTimeout: (id: number) => clock.clearTimeout(id),
    reportError: (error: unknown) => reported.push(error),
  })
  return { browser: browser as unknown as BrowserWindow, calls, document, held, listed, queried, reported, window }
}
