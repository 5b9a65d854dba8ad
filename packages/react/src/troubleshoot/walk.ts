import type { BlockedCause } from '@precall/core'
import type { Tried, TriedStep } from '@precall/core/report'
import type { GateScope } from '../root/GateContext'
import { causeTraits } from '../screens/recovery/causes'
import type { KeptStep } from './keptStep'
import { forgetStep, keepStep } from './keptStep'
import type { Sign } from './steps'
import { isAllowed, signOf, stepAgainst, steps } from './steps'

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
  /** Undefined: nothing of what was in the way has gone. */
  noticed(now: Look): Noticed | undefined
  /** Something was said to be in the way no more at this step, and is in the way again. */
  isBlockedAgain(now: Look): boolean
  /** There is nothing to do: it was allowed when the person came to it, and still is. */
  isAlready(now: Look): boolean
  /** Takes in how it stands, which what is noticed later is compared with. Not while React renders. */
  see(now: Look): void
  /** On to the next step, which the person may have skipped or found to change nothing. */
  leave(result: 'stillNotWorking' | 'skipped' | 'noneFound', now: Look): void
  /** The person says that it worked. They stay, until that is known. */
  work(now: Look): void
  back(now: Look): void
  /** From the first step on once more. */
  restart(now: Look): void
  /** How often the person was led to a step, or to the report. */
  moves(): number
  /** Keeps the step for a restart: from now on, at each step. Not while React renders. */
  keep(): void
  /** Nothing of it is kept, and no press moves it any more. */
  end(): void
  isOver(): boolean
}

/**
 * What has gone, as the page has noticed by itself. `clear`: all that was in the way; whether the devices work, only a request can
 * tell. `clearHere`: what the step is about, and something else is left.
 */
export type Noticed = 'clear' | 'clearHere'

type Look = Pick<GateScope, 'state' | 'browser'>

function worse(sign: Sign, met: Sign | undefined): Sign {
  return sign === 'inTheWay' || !met || (sign === 'clearHere' && met === 'clear') ? sign : met
}

export function createWalk(from: BlockedCause | KeptStep | undefined, now: Look, changed: () => void): Walk {
  const kept = typeof from === 'object' ? from : undefined
  // Its own, also where another tab's step is continued: each forgets no more than what it has kept.
  const id = Math.random().toString(36).slice(2)
  const first = typeof from === 'string' ? causeTraits(from).step : undefined
  let at =
    kept?.step ??
    Math.max(
      0,
      steps.findIndex((step) => step === first),
    )
  let tried: readonly Tried[] = []
  let isBack = kept !== undefined
  let isKept = kept !== undefined
  let isOver = false
  let moves = 0
  /** The worst that was seen at this step. */
  let met: Sign | undefined
  let noticed: Noticed | undefined
  let wasNoticed = false
  let already: boolean

  const enter = (now: Look) => {
    const step = steps[at]
    met = step && signOf(now, step)
    noticed = undefined
    wasNoticed = false
    already = step === 'browserPermission' && isAllowed(now)
  }
  const keep = () => {
    if (!isOver) isKept = keepStep({ step: Math.min(at, steps.length - 1), id }, now.browser)
  }
  const go = (to: number, now: Look) => {
    if (isOver) return
    at = to
    isBack = false
    moves += 1
    enter(now)
    keep()
    changed()
  }
  const record = (result: Tried['result']) => {
    const step = steps[at]
    if (step) tried = [...tried.filter((each) => each.step !== step), { step, result }]
  }
  const signNow = (now: Look): Sign | undefined => {
    const step = steps[at]
    return step && signOf(now, step)
  }
  const look = (now: Look): Noticed | undefined => {
    const sign = signNow(now)
    // A request finds out, and until then what was said stands.
    if (!sign) return now.state.phase === 'requesting' ? noticed : undefined
    const worst = worse(sign, met)
    return sign === worst || sign === 'inTheWay' ? undefined : sign
  }
  const see = (now: Look) => {
    const sign = signNow(now)
    noticed = look(now)
    if (sign) met = worse(sign, met)
    if (noticed) wasNoticed = true
  }
  const isAlready = (now: Look) => already && isAllowed(now)
  enter(now)

  return {
    step: () => steps[at],
    number: () => Math.min(at, steps.length - 1) + 1,
    tried: () => tried,
    isBack: () => isBack,
    isKept: () => isKept,
    noticed: look,
    isBlockedAgain: (now) => wasNoticed && signNow(now) === 'inTheWay',
    isAlready,
    see,
    leave(result, now) {
      if (isOver) return
      const found = look(now)
      record(found ? 'noticed' : isAlready(now) && result === 'stillNotWorking' ? 'alreadyAllowed' : result)
      // What is left may be what an earlier step is about.
      const left = found === 'clearHere' && result !== 'skipped' ? stepAgainst(now) : undefined
      go(left ? steps.indexOf(left) : at + 1, now)
    },
    work(now) {
      if (isOver) return
      record(look(now) ? 'noticed' : 'worked')
      isBack = false
      changed()
    },
    back: (now) => go(Math.max(0, at - 1), now),
    restart: (now) => go(0, now),
    moves: () => moves,
    keep,
    end() {
      if (isOver) return
      isOver = true
      forgetStep(now.browser, id)
      changed()
    },
    isOver: () => isOver,
  }
}
