import type { BrowserWindow } from '../browser'
import { ownWindow } from '../browser/ownWindow'
import type { Run, Test } from './callOnce'
import { callOnce } from './callOnce'
import { checkOptions } from './checkOptions'
import type { Course } from './course'
import { openCourse } from './course'
import { devicesOf, figuresOf, weakPointsOf } from './judge'
import type { Connection, NotTaken } from './line'
import { whyNotTaken } from './line'
import { findPublicAddress } from './publicAddress'
import { namesRelay, relaysIn } from './relays'
import type { Sample } from './sample'
import { tellNotTaken, tellMisconfigured, tellNoWay, tellRefused, tellUnresolved } from './serverFaults'
import type { TestCallOptions } from './testCallOptions'
import { warn } from '../warn'
import type { CallNetwork, CallPath, CallVerdict, TestedDevices, Transport } from './verdict'

/**
 * Calls the page itself, and says what came through. Asks the person nothing. Rejects for nothing but options of the wrong
 * shape, and leaves nothing on that was not on before. A fault of the app's servers is told on the console. What a browser says about connections may hold addresses and credentials: none of it leaves here.
 *
 * @example
 * ```ts
 * const verdict = await testCall({ stream, iceServers, onFar: (far) => (video.srcObject = far ?? null), signal })
 * if (verdict.kind === 'weak') say('Your connection is weak.')
 * ```
 */
export async function testCall(options: TestCallOptions): Promise<CallVerdict> {
  checkOptions(options)
  const { stream, transports, signal } = options
  const iceServers = options.iceServers ?? []
  const window = options.browser ?? ownWindow()
  const Connection = window && connectionIn(window)
  if (!Connection) return { kind: 'cannotRun' }

  let course: Course | undefined
  try {
    course = openCourse(window, stream, signal)
    const test: Test = { ...options, iceServers, seconds: checkedSeconds(options.seconds), window, Connection, course }
    const verdict = await verdictOf(test, relaysIn(iceServers, transports ?? undefined))
    const stopped = course.stopped()
    return stopped ? { kind: stopped } : verdict
  } catch {
    // Half a browser, and its error may hold anything.
    return { kind: 'cannotRun' }
  } finally {
    course?.finish()
  }
}

type Relays = ReturnType<typeof relaysIn>

async function verdictOf(test: Test, relays: Relays): Promise<CallVerdict> {
  const { Connection, iceServers } = test
  const notTaken = iceServers.length > 0 && whyNotTaken(Connection, { iceServers: [...iceServers] })
  if (notTaken) {
    // One that takes none at all is half a browser.
    if (whyNotTaken(Connection, {})) return { kind: 'cannotRun' }
    tellNotTaken(notTaken.error)
  }
  if (relays.length > 0) return throughRelay(test, relays)
  // A relay that no way leads to is a mistake, and not a call without one.
  const isLost = namesRelay(iceServers) && relaysIn(iceServers).length === 0
  if (isLost && !notTaken) tellNoWay()
  return isLost || notTaken ? untested : withinPage(test)
}

const untested: CallVerdict = { kind: 'untested', network: { publicAddress: false, transports: {} } }

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
  if ('error' in run) return { kind: 'cannotRun' }
  if (run.setUpMs === undefined) return { kind: 'notConnected' }
  const devices = devicesOf(run.samples, test.stream)
  return { kind: isSomethingMissing(devices) ? 'noMedia' : 'works', ...devices }
}

async function throughRelay(test: Test, relays: Relays): Promise<CallVerdict> {
  const { Connection, iceServers, course, stream, window } = test
  const isOffline = () => window.navigator.onLine === false
  let isOver = false
  const looking = findPublicAddress(Connection, iceServers, course, () => isOver)
  const paths: [Transport, CallPath][] = []
  const samples: Sample[] = []
  let wasOffline = false
  try {
    for (const [index, [transport, servers]] of relays.entries()) {
      const run = await callOnce(test, { iceServers: servers, iceTransportPolicy: 'relay' }, (done) => ({
        transport,
        done: (index + done) / relays.length,
      }))
      if (course.stopped()) break
      wasOffline ||= isOffline()
      paths.push([transport, pathOf(run, transport, isOffline())])
      if ('samples' in run) samples.push(...run.samples)
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
  if (!best) {
    if (paths.some(([, path]) => isFaulty(path))) return { kind: 'untested', network }
    return wasOffline ? { kind: 'notConnected' } : { kind: 'unreachable', network }
  }
  const devices = devicesOf(samples, stream)
  return { kind: isSomethingMissing(devices) ? 'noMedia' : good ? 'works' : 'weak', ...devices, network }
}

function pathOf(run: Run | NotTaken, transport: Transport, isOffline: boolean): CallPath {
  if ('error' in run) {
    tellMisconfigured(transport, run.error)
    return { reached: false, why: 'misconfigured' }
  }
  const { setUpMs, samples, refusedWith } = run
  // Offline, no name has an address.
  const isUnresolved = setUpMs === undefined && run.isUnresolved && !isOffline
  if (refusedWith !== undefined) tellRefused(transport, refusedWith)
  else if (isUnresolved) tellUnresolved(transport)
  if (setUpMs === undefined) {
    return { reached: false, why: refusedWith !== undefined ? 'refused' : isUnresolved ? 'unresolved' : 'unreachable' }
  }
  const figures = figuresOf(samples, setUpMs)
  return { reached: true, ...figures, weak: weakPointsOf(figures, samples) }
}

/** The app's servers are at fault, and the way to them may be free. */
const isFaulty = (path: CallPath) => !path.reached && path.why !== 'unreachable'

function isSomethingMissing({ camera, microphone }: TestedDevices): boolean {
  return camera === 'nothing' || microphone === 'nothing' || microphone === 'silent'
}
