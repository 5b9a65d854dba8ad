import type { BlockedCause } from '@precall/core'
import type { Tried, TriedStep } from '@precall/core/report'
import type { GateScope } from '../root/GateContext'
import { causeTraits } from '../screens/recovery/causes'
import type { KeptStep } from './keptStep'
import { forgetStep, keepStep } from './keptStep'
import type { Sign } from './steps'
import { isAllowed, signOf, steps } from './steps'

/** The place of a person in the six steps, and what they have tried. */
export interface Walk {
  /** Undefined: the report, which comes after the last. */
  step(): TriedStep | undefined
  /** 1 is the first. */
  number(): number
  tried(): readonly Tried[]
  /** It was continued after the page or the browser was left. */
  isBack(): boolean
  /** Whether it could be continued after a restart. */
  isKept(): boolean
  /** What the step is about was in the way, and is not any more: no one has said so. */
  worksNow(now: Look): boolean
  /** There was nothing to do: it was allowed when the person came to it. */
  isAlready(): boolean
  /** On to the next step, which the person may have skipped or found to change nothing. */
  leave(result: 'stillNotWorking' | 'skipped' | 'noneFound', now: Look): void
  /** The person says that it worked. They stay, until that is known. */
  work(now: Look): void
  back(now: Look): void
  /** From the first step on once more. */
  restart(now: Look): void
  /** Nothing of it is kept. */
  end(): void
}

type Look = Pick<GateScope, 'state' | 'browser'>

export function createWalk(from: BlockedCause | KeptStep | undefined, now: Look, changed: () => void): Walk {
  const kept = typeof from === 'object' ? from : undefined
  const id = kept?.id ?? Math.random().toString(36).slice(2)
  const first = typeof from === 'string' ? causeTraits(from).step : undefined
  let at =
    kept?.step ??
    Math.max(
      0,
      steps.findIndex((step) => step === first),
    )
  let tried: readonly Tried[] = []
  let isBack = kept !== undefined
  let isKept = false
  let isOver = false
  /** How it was when the person came to this step. */
  let met: Sign
  let already: boolean

  const enter = (now: Look) => {
    const step = steps[at]
    met = step ? signOf(now, step) : 'clear'
    already = step === 'browserPermission' && isAllowed(now)
    isKept = keepStep({ step: Math.min(at, steps.length - 1), id }, now.browser)
  }
  const go = (to: number, now: Look) => {
    at = to
    isBack = false
    enter(now)
    changed()
  }
  const record = (result: Tried['result']) => {
    const step = steps[at]
    if (step) tried = [...tried.filter((each) => each.step !== step), { step, result }]
  }
  const worksNow = (now: Look) => {
    const step = steps[at]
    const sign = step && signOf(now, step)
    return sign !== undefined && met !== sign && (sign === 'works' || met === 'inTheWay')
  }
  enter(now)

  return {
    step: () => steps[at],
    number: () => Math.min(at, steps.length - 1) + 1,
    tried: () => tried,
    isBack: () => isBack,
    isKept: () => isKept,
    worksNow,
    isAlready: () => already,
    leave(result, now) {
      if (isOver) return
      record(worksNow(now) ? 'noticed' : already && result === 'stillNotWorking' ? 'alreadyAllowed' : result)
      go(at + 1, now)
    },
    work(now) {
      record(worksNow(now) ? 'noticed' : 'worked')
      isBack = false
      changed()
    },
    back: (now) => go(Math.max(0, at - 1), now),
    restart: (now) => go(0, now),
    end() {
      isOver = true
      forgetStep(now.browser, id)
    },
  }
}
