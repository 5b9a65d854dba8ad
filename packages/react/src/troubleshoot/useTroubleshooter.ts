'use client'
import type { CallProgress, CallVerdict } from '@precall/core/call'
import type { Report, Tried, TriedStep } from '@precall/core/report'
import { useEffect, useState } from 'react'
import type { GateScope } from '../root/GateContext'
import { useGate } from '../root/GateContext'
import { textOf } from '../screens/layout/useText'
import { diagnose } from '../screens/recovery/diagnose'
import type { Troubleshooting } from './createTroubleshooting'
import { createTroubleshooting } from './createTroubleshooting'
import { lateParts } from './lateParts'
import type { TestPhase } from './testBench'
import { useRecheck } from './useRecheck'
import { sayNext, sayWorked } from './walkPresses'

/** The place of a person in the six steps, for elements of the app's own; and what each of its buttons does. */
export interface TroubleshooterState {
  /** Undefined: the report, which comes after the last. */
  readonly step: TriedStep | undefined
  /** 1 to 6. */
  readonly number: number
  /** In the language of the page. */
  readonly title: string
  readonly lead: string
  /** What the step is about was in the way, and is not any more. */
  readonly worksNow: boolean
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
}

/** The six steps of the gate around, as data. They begin where that gate is stuck, and are this component's own. */
export function useTroubleshooter(): TroubleshooterState {
  const scope = useGate('useTroubleshooter()')
  const own = useTroubleshooting(scope)
  useRecheck(own)
  const { walk, bench } = own
  const { words, say } = textOf(scope)
  const step = walk.step()
  const { title, lead } = step ? words.troubleshooter.steps[step] : words.report
  const report = own.report.desk()?.report()
  return {
    step,
    number: walk.number(),
    title: say(title),
    lead: say(lead),
    worksNow: walk.worksNow(scope),
    tried: walk.tried(),
    testCall: {
      phase: bench.phase(),
      progress: bench.progress(),
      far: bench.far(),
      verdict: bench.verdict(),
      start: () => void bench.start(scope),
      cancel: bench.stop,
    },
    report,
    worked: () => sayWorked(scope, walk),
    next: () => sayNext(scope, walk),
    back: () => walk.back(scope),
    skip: () => walk.leave('skipped', scope),
  }
}

/** The same for what draws it. */
export function useTroubleshooting(scope: GateScope): Troubleshooting {
  const [, change] = useState({})
  const [own] = useState(() => createTroubleshooting(diagnose(scope)?.cause, scope, () => change({}), lateParts))
  useEffect(() => own.load(), [own])
  const { bench } = own
  // What is not seen any more turns nothing on. The step is kept: the page may only have been left for a restart.
  useEffect(() => () => bench.leave(), [bench])
  return own
}
