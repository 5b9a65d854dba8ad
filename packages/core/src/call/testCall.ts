import type { BrowserWindow } from '../browser'
import { browserFrom } from '../browser/browserFrom'
import { ownWindow } from '../browser/ownWindow'
import type { Course } from './course'
import { openCourse } from './course'
import { devicesOf, figuresOf, weakPointsOf } from './judge'
import type { Connection, Line } from './line'
import { openLine } from './line'
import { findPublicAddress } from './publicAddress'
import { relaysIn } from './relays'
import type { Sample } from './sample'
import { readSample } from './sample'
import type { CallNetwork, CallPath, CallVerdict, TestedDevices, Transport } from './verdict'

/** How far a test call has come. */
export interface CallProgress {
  /** The way that is being tried. Absent in a call within the page. */
  readonly transport?: Transport
  /** The share of the whole test that is over: from 0 to 1. */
  readonly done: number
}

/** What a test call sends, over which way, and who follows it. */
export interface TestCallOptions {
  /** What the person would send. Its tracks stay as they are: the app, or the gate, owns them. */
  readonly stream: MediaStream
  /** The app's own servers. With a relay among them everything goes through that; else the call stays within the page. */
  readonly iceServers?: readonly RTCIceServer[] | undefined
  /** The ways to the relay to try, always in this order. @default ['udp', 'tcp', 'tls'] */
  readonly transports?: readonly Transport[] | undefined
  /** How long each way is tried. @default 10 */
  readonly seconds?: number | undefined
  /** Called about ten times each second. */
  readonly onProgress?: ((progress: CallProgress) => void) | undefined
  /** Called with what comes out at the far end, to be shown and played; and with undefined once that is over. */
  readonly onFar?: ((stream: MediaStream | undefined) => void) | undefined
  /** Cancels it at any moment. */
  readonly signal?: AbortSignal | undefined
  /** The window to use instead of the page's own. */
  readonly browser?: BrowserWindow | undefined
}

/** Between two looks at a line, in milliseconds, and between two readings of its figures. */
const [lookEvery, readEvery] = [100, 1000]

/**
 * Calls the page itself, and says what came through. Asks the person nothing. Never rejects, and leaves nothing on that was not
 * on before. What a browser says about connections may hold addresses and credentials: none of it leaves here.
 *
 * @example
 * ```ts
 * const verdict = await testCall({ stream, iceServers, onFar: (far) => (video.srcObject = far ?? null), signal })
 * if (verdict.kind === 'weak') say('Your connection is weak.')
 * ```
 */
export async function testCall(options: TestCallOptions): Promise<CallVerdict> {
  const { stream, iceServers = [], transports, signal } = options
  const window = options.browser ?? ownWindow()
  const Connection = window && connectionIn(window)
  if (!Connection) return { kind: 'cannotRun' }

  let course: Course | undefined
  try {
    course = openCourse(window, stream, signal)
    const test: Test = { ...options, window, Connection, course }
    const relays = relaysIn(iceServers, transports)
    const verdict = relays.length > 0 ? await throughRelay(test, relays) : await withinPage(test)
    const stopped = course.stopped()
    return stopped ? { kind: stopped } : verdict
  } catch {
    // Half a browser, and its error may hold anything.
    return { kind: 'cannotRun' }
  } finally {
    course?.finish()
  }
}

type Test = TestCallOptions & {
  readonly window: BrowserWindow
  readonly Connection: Connection
  readonly course: Course
}

/** Undefined where the browser has no calls, or only half of what one takes. */
function connectionIn({ RTCPeerConnection: Connection }: BrowserWindow): Connection | undefined {
  try {
    const { addTrack, getStats, createOffer } = Connection?.prototype ?? {}
    return [addTrack, getStats, createOffer].every((member) => typeof member === 'function') ? Connection : undefined
  } catch {
    return undefined
  }
}

async function withinPage(test: Test): Promise<CallVerdict> {
  const run = await callOnce(test, {}, (done) => ({ done }))
  if (run === 'misconfigured') return { kind: 'cannotRun' }
  if (run.setUpMs === undefined) return { kind: 'notConnected' }
  const devices = devicesOf(run.samples, test.stream)
  return { kind: isSomethingMissing(devices) ? 'noMedia' : 'works', ...devices }
}

async function throughRelay(test: Test, relays: ReturnType<typeof relaysIn>): Promise<CallVerdict> {
  const { Connection, iceServers = [], course, stream } = test
  const looking = findPublicAddress(Connection, iceServers, course)
  const paths: [Transport, CallPath][] = []
  const samples: Sample[] = []
  try {
    for (const [index, [transport, servers]] of relays.entries()) {
      const run = await callOnce(test, { iceServers: servers, iceTransportPolicy: 'relay' }, (done) => ({
        transport,
        done: (index + done) / relays.length,
      }))
      if (course.stopped()) break
      paths.push([transport, pathOf(run)])
      if (run !== 'misconfigured') samples.push(...run.samples)
    }
  } finally {
    await looking
  }

  const reached = paths.filter(([, path]) => path.reached)
  const good = reached.find(([, path]) => path.reached && path.weak.length === 0)
  const best = (good ?? reached[0])?.[0]
  const network: CallNetwork = {
    publicAddress: await looking,
    ...(best && { best }),
    transports: Object.fromEntries(paths),
  }
  if (!best) return { kind: 'unreachable', network }
  const devices = devicesOf(samples, stream)
  return { kind: isSomethingMissing(devices) ? 'noMedia' : good ? 'works' : 'weak', ...devices, network }
}

interface Run {
  /** Undefined where it was never connected. */
  readonly setUpMs?: number
  readonly wasRefused: boolean
  readonly samples: readonly Sample[]
}

/** One call, for as long as one takes. */
async function callOnce(
  { window, Connection, course, stream, seconds = 10, onProgress, onFar }: Test,
  configuration: RTCConfiguration,
  progressAt: (done: number) => CallProgress,
): Promise<Run | 'misconfigured'> {
  const isolate = (callback: () => void): void => {
    try {
      callback()
    } catch (error) {
      browserFrom(window).reportError(error)
    }
  }
  let isShown = false
  const show = (far: MediaStream | undefined) => {
    isShown = far !== undefined
    isolate(() => onFar?.(far))
  }
  const tell = (done: number) => isolate(() => onProgress?.(progressAt(done)))

  let line: Line
  try {
    line = openLine(Connection, configuration, stream, show)
  } catch {
    return 'misconfigured'
  }
  const startedAt = Date.now()
  const samples: Sample[] = []
  let setUpMs: number | undefined
  try {
    for (let passed = 0; passed < seconds * 1000 && !course.stopped(); passed = Date.now() - startedAt) {
      tell(passed / (seconds * 1000))
      const state = line.state()
      if (state === 'failed') {
        // A way that breaks at once is none.
        setUpMs = undefined
        break
      }
      if (state === 'connected') setUpMs ??= passed
      const readAt = samples[samples.length - 1]?.at ?? 0
      if (state === 'connected' && Date.now() - readAt >= readEvery) await read()
      await course.sleep(lookEvery)
    }
    if (setUpMs !== undefined) await read()
    if (!course.stopped()) tell(1)
  } finally {
    line.close()
    if (isShown) show(undefined)
  }
  return { ...(setUpMs !== undefined && { setUpMs }), wasRefused: line.wasRefused(), samples }

  async function read(): Promise<void> {
    const sample = await readSample(line, course)
    if (sample) samples.push(sample)
  }
}

function pathOf(run: Run | 'misconfigured'): CallPath {
  if (run === 'misconfigured') return { reached: false, why: run }
  const { setUpMs, samples, wasRefused } = run
  if (setUpMs === undefined) return { reached: false, why: wasRefused ? 'refused' : 'unreachable' }
  const figures = figuresOf(samples, setUpMs)
  return { reached: true, ...figures, weak: weakPointsOf(figures, samples) }
}

function isSomethingMissing({ camera, microphone }: TestedDevices): boolean {
  return camera === 'nothing' || microphone === 'nothing' || microphone === 'silent'
}
