import type { GateController } from '@precall/core'
import { standingOf } from '@precall/core'
import { borrowDevices } from '@precall/core/devices'
import type { CallProgress, CallVerdict } from '@precall/core/call'
import { askedDevices } from '../root/askedDevices'
import type { GateScope } from '../root/GateContext'
import { report } from '../root/settings/reportThrown'
import type { LatePart } from './latePart'

/** What makes a test call. */
export type CallModule = Pick<typeof import('@precall/core/call'), 'testCall'>

/**
 * How far a test call is. `noDevices`, `notLoaded`: the devices that it would need, or the code that makes it, could not be had, so that
 * there was none.
 */
export type TestPhase = 'ready' | 'asking' | 'running' | 'over' | 'noDevices' | 'notLoaded'

/** One test call after another, with the stream of the gate or, while that is blocked, with devices of its own. */
export interface TestBench {
  phase(): TestPhase
  /** The browser may be asking, or the call runs. */
  isOn(): boolean
  progress(): CallProgress
  /** What comes out at the far end. */
  far(): MediaStream | undefined
  /** What the last one has found. */
  verdict(): CallVerdict | undefined
  /** Start a test call was pressed. */
  start(scope: Pick<GateScope, 'state' | 'browser' | 'troubleshooter'>): Promise<void>
  /** Cancel was pressed. */
  stop(): void
  /** The person has left, and nothing of it is shown any more. */
  leave(): void
}

export function createTestBench(
  gate: GateController,
  code: Pick<LatePart<CallModule>, 'load'>,
  changed: () => void,
): TestBench {
  let phase: TestPhase = 'ready'
  let progress: CallProgress = { done: 0 }
  let far: MediaStream | undefined
  let verdict: CallVerdict | undefined
  let running: AbortController | undefined

  const set = (next: TestPhase) => {
    phase = next
    changed()
  }
  function end(): void {
    if (!running) return
    running.abort()
    running = undefined
    far = undefined
    verdict = { kind: 'cancelled' }
    phase = 'over'
  }

  return {
    phase: () => phase,
    isOn: () => phase === 'asking' || phase === 'running',
    progress: () => progress,
    far: () => far,
    verdict: () => verdict,

    async start({ state, browser, troubleshooter }) {
      if (running) return
      const own = (running = new AbortController())
      const { signal } = own
      const isOwn = () => running === own
      progress = { done: 0 }
      verdict = undefined
      set('asking')
      const of = gate.getGrant()?.stream
      const devices = askedDevices(state).filter(
        (device) => !['missing', 'unsupported'].includes(standingOf(state, device)),
      )
      // Asked for in the press.
      const borrowing = of ? undefined : borrowDevices({ devices, signal, browser })
      try {
        const module = await Promise.race([code.load(), aborted(signal)])
        const stream = of ?? (await borrowing)
        if (!isOwn()) return
        if (!module || !stream) {
          running = undefined
          return set(module ? 'noDevices' : 'notLoaded')
        }
        set('running')
        const calling = module.testCall({
          stream,
          iceServers: troubleshooter ? troubleshooter.iceServers : undefined,
          signal,
          browser,
          onProgress(now) {
            if (!isOwn()) return
            progress = now
            changed()
          },
          onFar(now) {
            if (!isOwn()) return
            far = now
            changed()
          },
        })
        const found = await calling.catch((error: unknown): CallVerdict => {
          // The app's mistake, which no person has to pay for.
          report(browser ?? window, error)
          return { kind: 'untested', network: { publicAddress: false, transports: {} } }
        })
        if (!isOwn()) return
        running = undefined
        far = undefined
        verdict = found
        set('over')
      } finally {
        // The gate's own is none of ours.
        for (const track of (await borrowing)?.getTracks() ?? []) track.stop()
      }
    },

    stop() {
      end()
      changed()
    },
    leave: end,
  }
}

function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(undefined)))
}
