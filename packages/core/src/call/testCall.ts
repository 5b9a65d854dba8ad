import type { BrowserWindow } from '../browser'
import { ownWindow } from '../browser/ownWindow'
import type { Run, Test } from './callOnce'
import { callOnce } from './callOnce'
import type { Course } from './course'
import { openCourse } from './course'
import { devicesOf, figuresOf, weakPointsOf } from './judge'
import type { Connection } from './line'
import { findPublicAddress } from './publicAddress'
import { relaysIn } from './relays'
import type { Sample } from './sample'
import type { TestCallOptions } from './testCallOptions'
import { warn } from '../warn'
import type { CallNetwork, CallPath, CallVerdict, TestedDevices, Transport } from './verdict'

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
    const test: Test = { ...options, seconds: checkedSeconds(options.seconds), window, Connection, course }
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

function checkedSeconds(seconds = 10): number {
  if (Number.isFinite(seconds) && seconds > 0) return seconds
  warn('testCall: `seconds` must be a number above 0, such as 10, which is used instead.')
  return 10
}

/** Undefined where the browser has no calls, or only half of what one takes. */
function connectionIn(window: BrowserWindow): Connection | undefined {
  try {
    const Connection = window.RTCPeerConnection
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
  let isOver = false
  const looking = findPublicAddress(Connection, iceServers, course, () => isOver)
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
    isOver = true
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
