import type { Page } from 'playwright-core'

/** A call library in the page, as `call`, whose server answers when the test says so. */
export interface Call {
  /** Lets the person in. */
  answer(): Promise<void>
  /** Turns them away, with an error that is not for their eyes. */
  fail(): Promise<void>
  /** What the library and the app have been told so far. */
  heard(): Promise<readonly string[]>
}

export const reason = 'room 0x5f is full'

interface InPage {
  call: {
    readonly heard: string[]
    answer(): void
    fail(reason: string): void
  }
}

export async function provideCall(page: Page): Promise<Call> {
  await page.addInitScript(addCall)
  return {
    answer: () => page.evaluate(() => (window as unknown as InPage).call.answer()),
    fail: () => page.evaluate((reason) => (window as unknown as InPage).call.fail(reason), reason),
    heard: () => page.evaluate(() => (window as unknown as InPage).call.heard),
  }
}

// Runs in the page, so it can use nothing of this file.
function addCall(): void {
  const heard: string[] = []
  const call = {
    heard,
    answer: () => {},
    fail: (_reason: string) => {},
    /** As SDKs do: it takes a signal, and rejects with its reason. */
    join: (devices: MediaStream | Record<string, boolean>, signal: AbortSignal) => {
      const names =
        devices instanceof MediaStream
          ? devices.getTracks().map(({ kind, readyState }) => `${readyState} ${kind}`)
          : Object.keys(devices).filter((device) => devices[device])
      heard.push(`join: ${names.sort().join(', ')}`)
      signal.addEventListener('abort', () => heard.push('aborted'))
      return new Promise<void>((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error))
        call.answer = resolve
        call.fail = (reason) => reject(new Error(reason))
      })
    },
    send: (tracks: readonly MediaStreamTrack[]) =>
      void heard.push(`send: ${tracks.map(({ kind }) => kind).join(', ')}`),
    tell: (what: string) => void heard.push(what),
  }
  Object.assign(window, { call })
}
