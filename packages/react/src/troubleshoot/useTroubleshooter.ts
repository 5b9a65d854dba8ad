'use client'
import type { CallProgress, CallVerdict } from '@precall/core/call'
import type { BlockedCause, GateState } from '@precall/core'
import type { Report, Tried, TriedStep } from '@precall/core/report'
import { useEffect, useRef, useState } from 'react'
import type { GateScope } from '../root/GateContext'
import { useGate } from '../root/GateContext'
import { textOf } from '../screens/layout/useText'
import { diagnose } from '../screens/recovery/diagnose'
import type { Troubleshooting } from './createTroubleshooting'
import { createTroubleshooting } from './createTroubleshooting'
import type { KeptStep } from './keptStep'
import { keptStep } from './keptStep'
import { lateParts } from './lateParts'
import { readyContent } from './readyContent'
import type { TestPhase } from './testBench'
import { useRecheck } from './useRecheck'
import type { Noticed } from './walk'
import { pressesOf } from './walkPresses'

/** The place of a person in the six steps, for elements of the app's own; and what each of its buttons does. */
export interface TroubleshooterState {
  /** Undefined: the report, which comes after the last; or `ready`. */
  readonly step: TriedStep | undefined
  /** 1 to 6. */
  readonly number: number
  /** In the language of the page. */
  readonly title: string
  readonly lead: string
  /** It was not so at first, and now all devices are on. The steps are over, until something is in the way again. */
  readonly ready: boolean
  /**
   * What has gone, as the page has noticed by itself. `clear`: all that was in the way; whether the devices work, only a request can
   * tell, which `worked` makes. `clearHere`: what the step is about, and something else is left.
   */
  readonly noticed: Noticed | undefined
  readonly tried: readonly Tried[]
  readonly testCall: {
    readonly phase: TestPhase
    readonly progress: CallProgress
    /** What comes out at the far end, to be shown and played. */
    readonly far: MediaStream | undefined
    readonly verdict: CallVerdict | undefined
    /** Call it in a press: the browser may ask. */
    readonly start: () => void
    readonly cancel: () => void
  }
  /** Undefined before the report, and until it is written. */
  readonly report: Report | undefined
  /** It worked: asks again. Call it in a press. */
  readonly worked: () => void
  /** Still not working, next. */
  readonly next: () => void
  readonly back: () => void
  readonly skip: () => void
  /** From the first step on once more. */
  readonly restart: () => void
}

/**
 * The six steps of the gate around, as data. They begin where the person left them for a restart, or else where that gate is stuck,
 * and are this component's own.
 */
export function useTroubleshooter(): TroubleshooterState {
  const scope = useGate('useTroubleshooter()')
  const { own, isReady, restart } = useTroubleshooting(scope)
  useRecheck(own)
  const { walk, bench } = own
  const { words, say } = textOf(scope)
  const step = isReady ? undefined : walk.step()
  const { title, lead } = isReady
    ? readyContent(scope, restart)
    : step
      ? words.troubleshooter.steps[step]
      : words.report
  const report = own.report.desk()?.report()
  const { worked, next, back, skip } = pressesOf(scope, walk)
  return {
    step,
    ready: isReady,
    number: walk.number(),
    title: say(title),
    lead: say(lead),
    noticed: walk.noticed(scope),
    tried: walk.tried(),
    testCall: {
      phase: bench.phase(),
      progress: bench.progress(),
      far: bench.far(),
      verdict: bench.verdict(),
      start: () => void bench.start(scope),
      cancel: bench.stop,
    },
    report: isReady ? undefined : report,
    worked,
    next,
    back,
    skip,
    restart,
  }
}

interface OwnTroubleshooting {
  readonly own: Troubleshooting
  /** It works, where it did not. */
  readonly isReady: boolean
  readonly restart: () => void
}

/** The same for what draws it. */
export function useTroubleshooting(scope: GateScope): OwnTroubleshooting {
  const [, change] = useState({})
  const begin = (from: BlockedCause | KeptStep | undefined, now: GateScope): Troubleshooting => {
    const next = createTroubleshooting(
      from,
      now,
      () => {
        // Someone else is at this device, who begins at the first.
        if (next.walk.isOver() && !isWell(now.gate.getState())) setOwn(begin(undefined, now))
        else change({})
      },
      lateParts,
    )
    return next
  }
  const [own, setOwn] = useState(() => begin(diagnose(scope)?.cause, scope))
  const [isReady, setReady] = useState(false)
  const { walk } = own
  const { gate, browser } = scope
  const latest = useRef({ scope, begin })
  useEffect(() => {
    latest.current = { scope, begin }
  })
  useEffect(() => {
    // Not while React renders: a server that rendered this has no storage.
    const kept = keptStep(browser)
    if (!kept) return
    const back = latest.current.begin(kept, latest.current.scope)
    back.walk.keep()
    setOwn(back)
  }, [browser])
  useEffect(() => own.load(), [own])
  useEffect(() => {
    let wasWell = isWell(gate.getState())
    return gate.subscribe(() => {
      const state = gate.getState()
      const now = { ...latest.current.scope, state }
      if (isWell(state) && !wasWell) {
        own.end()
        setReady(true)
      } else if (state.phase === 'blocked' && own.walk.isOver()) {
        setReady(false)
        setOwn(latest.current.begin(diagnose(now)?.cause, now))
      }
      wasWell = isWell(state)
    })
  }, [gate, own])
  // What is not seen any more turns nothing on. The step is kept: the page may only have been left for a restart.
  useEffect(() => own.leave, [own])
  return {
    own,
    isReady,
    restart() {
      if (!isReady) return pressesOf(scope, walk).restart()
      setReady(false)
      setOwn(begin(undefined, scope))
    },
  }
}

/** The devices are on. */
function isWell({ phase }: GateState): boolean {
  return phase === 'checking' || phase === 'open'
}
