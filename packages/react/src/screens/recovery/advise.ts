import type { Device, GateState, Obstacle, Trouble } from '@precall/core'
import { isAskable, isInCall, leading } from '@precall/core'
import type { Advice, Cause, LaterMessages } from '../../messages'
import { askedDevices } from '../../root/askedDevices'
import type { Diagnosis, GateScope } from '../../root/GateContext'

/** What to say of a blocked gate: of the obstacle that must go first, and of the devices that it stands before. */
export function advise({ state, text, later, browser }: GateScope): Diagnosis | undefined {
  const trouble = troubleIn(state)
  if (!trouble) return undefined
  const { obstacle, devices } = leading(trouble)
  const platform = later?.platformOf(browser)
  const found = isAskable(state) ? 'askable' : causeOf(obstacle)
  const here = (cause: Cause) => (platform && later ? later.causeHere(cause, platform) : cause)
  const cause = here(found)
  // A setting that was put back to "ask" is no longer in the way.
  const stuck = devices.filter((device) => standingOf(device, state) !== 'unasked')
  const working = askedDevices(state).find((device) => standingOf(device, state) === 'working')
  const table = { ...later?.laterEnglish.advice, ...text.advice, browser: text.blocked, askable: text.askable }
  const about = stuck[0] ? stuck : devices
  const say = (cause: Cause): Advice =>
    (table[cause] ?? text.stuck)(about, working, platform?.os, later?.answer?.()?.label)
  const layer = cause !== 'askable' && obstacle.kind === 'denied' ? obstacle.layers[1] : undefined
  const otherCause = layer && here(layer)
  const constraint = obstacle.kind === 'overconstrained' ? obstacle.constraint : undefined
  return {
    ...say(cause),
    otherwise: otherCause && otherCause !== cause ? say(otherCause) : undefined,
    cause,
    devices: about,
    working,
    constraint,
    hopeless: /^(unsupported|overconstrained)$/.test(obstacle.kind),
  }
}

/**
 * Whether `Gate.Notice` says it, beside the call that goes on. Only the way round a refusal takes a dialog, and only after
 * a press of Try again.
 */
export function isForNotice(state: GateState, cause: Cause): boolean {
  return isInCall(state) && cause !== 'browser' && cause !== 'system' && cause !== 'askable'
}

function causeOf(obstacle: Obstacle): Cause {
  if (obstacle.kind === 'denied') return obstacle.layers[0]
  if (obstacle.kind === 'unsupported') return obstacle.reason
  if (obstacle.kind !== 'busy') return obstacle.kind
  return obstacle.elsewhere ? 'elsewhere' : obstacle.orSystem ? 'busyOrSystem' : 'busy'
}

/** What stands in the way, or stood there a moment ago: while a quiet request finds out, the screen stays. */
function troubleIn(state: GateState): Trouble | undefined {
  if (state.phase === 'blocked') return state.trouble
  return state.phase === 'requesting' && !state.noticeable ? state.recovering : undefined
}

/** How one device of a blocked gate stands, as its card says. */
export function standingOf(device: Device, state: GateState): keyof LaterMessages['standing'] {
  const obstacle = troubleIn(state)?.[device]
  const kind = obstacle?.kind
  const { permission } = state.permissions[device]
  const bySystem = obstacle?.kind === 'denied' && obstacle.layers[0] === 'system'
  const refused = permission === 'denied' || state.phase === 'requesting' || bySystem
  if (kind && kind !== 'unsupported' && (kind !== 'denied' || refused)) return kind
  return permission === 'granted' ? 'working' : 'unasked'
}
