import type { BrowserWindow } from '../browser'
import { closeContext, makeContext } from './audioContext'
import { chime } from './chime'

/**
 * `played`: to its end. `noOutput`: this speaker does not exist any more or may not be used. `failed`: the page may not play, or
 * `signal` has stopped it.
 */
export type Played = 'played' | 'noOutput' | 'failed'

/** Plays a short chime that starts quietly, on this speaker or the default one. Call it in a press. Never rejects. */
export async function playSound({
  speakerId = '',
  signal,
  browser = globalThis.window,
}: {
  /** As `enumerateDevices` gives it. In a browser without a choice of speakers, the default one plays. */
  readonly speakerId?: string | undefined
  readonly signal?: AbortSignal | undefined
  readonly browser?: BrowserWindow | undefined
} = {}): Promise<Played> {
  if (signal?.aborted) return 'failed'
  const context = makeContext(browser)
  if (!context) return 'failed'
  const within = limits(browser, signal)
  let output: Output | undefined
  try {
    output = makeOutput(context, speakerId, browser)
    // In the press, before anything is awaited: it may be what lets the page play.
    resume(context)
    if ((await within(SOON, output.choose())) !== 'done') return 'noOutput'
    if ((await within(SOON, whenRunning(context))) !== 'done') return 'failed'
    if ((await within(SOON, output.play())) !== 'done') return 'failed'
    const { lastsMs, ended } = chime(context, output.node)
    return (await within(lastsMs + SOON, ended)) === 'done' ? 'played' : 'failed'
  } catch {
    return 'failed'
  } finally {
    output?.stop()
    closeContext(context)
  }
}

/** Firefox was reported to answer `setSinkId` only once a device that does not open is done (docs/facts/browsers.md#set-sink-id-hangs). */
const SOON = 3000

/** Chromium suspends a context that takes another speaker, for a moment (docs/facts/browsers.md#set-sink-id-suspends). */
function whenRunning(context: AudioContext): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (context.state === 'running') resolve()
    }
    context.addEventListener('statechange', look)
    resume(context)
    look()
  })
}

/** Whether that is allowed shows in the state. What it throws means that nothing will play. */
function resume(context: AudioContext): void {
  context.resume()?.catch?.(() => {})
}

interface Output {
  /** What the chime is connected to. */
  readonly node: AudioNode
  /** Takes the speaker. */
  choose(): Promise<unknown>
  play(): Promise<unknown>
  stop(): void
}

type WithSink = AudioContext & { setSinkId?(id: string): Promise<void> }

/** Chromium's contexts choose a speaker by themselves. Elsewhere an audio element does (docs/facts/browsers.md#set-sink-id). */
function makeOutput(context: WithSink, id: string, { Audio }: BrowserWindow): Output {
  const direct = (choose: () => Promise<unknown>): Output => ({
    node: context.destination,
    choose,
    play: async () => {},
    stop: () => {},
  })
  if (id === '') return direct(async () => {})
  if (context.setSinkId) return direct(async () => context.setSinkId?.(id))
  const element = Audio && new Audio()
  if (!element?.setSinkId) return direct(async () => {})
  const destination = context.createMediaStreamDestination()
  element.srcObject = destination.stream
  return {
    node: destination,
    choose: async () => element.setSinkId(id),
    play: async () => element.play(),
    stop: () => {
      element.pause()
      element.srcObject = null
    },
  }
}

/** Tells how a promise ended, for which it waits so many milliseconds at most, and not beyond the signal. */
function limits(browser: BrowserWindow, signal: AbortSignal | undefined) {
  return (ms: number, promise: Promise<unknown>): Promise<'done' | 'not done'> =>
    new Promise((resolve) => {
      const end = (how: 'done' | 'not done') => () => {
        browser.clearTimeout(timer)
        signal?.removeEventListener('abort', stop)
        resolve(how)
      }
      const stop = end('not done')
      const timer = browser.setTimeout(stop, ms)
      signal?.addEventListener('abort', stop)
      if (signal?.aborted) stop()
      Promise.resolve(promise).then(end('done'), stop)
    })
}
