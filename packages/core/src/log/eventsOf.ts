import type { Change } from '../gate/history'
import type { GateState, Reason } from '../machine'
import { awaited, callIn, isAskable, streamIn } from '../machine'
import { leading } from '../obstacles'
import { causeOf } from '../platform/causeOf'
import type { Platform } from '../platform/detectPlatform'
import type { Device, Obstacle, Obstacles, Trouble } from '../vocabulary'
import type { Happened } from './event'

/** What one change of state means, in the order in which it happened. On its own it is for logs that are replayed. */
export function eventsOf({ before, reason, after, error }: Change, platform: Platform): readonly Happened[] {
  const events: Happened[] = []
  const isPress = reason === 'start' || (reason === 'retry' && before.phase === 'idle')
  if (isPress) events.push({ name: 'pressed', by: 'app' })
  const outcome = reason === 'settled' && outcomeOf(before, after)
  if (outcome) events.push({ name: 'answered', outcome, ...(error && { error }) })
  if (before.phase === 'blocked' && closing.includes(reason)) events.push({ name: 'leftBlocked' })
  if (before.phase === 'checking' && closing.includes(reason)) events.push({ name: 'leftCheck' })
  if (after.phase === 'explaining' && before.phase !== 'explaining') events.push({ name: 'explained' })
  const devices = awaited(after)
  if (devices && devices !== awaited(before)) events.push({ name: 'asked', devices })
  const block = blockOf(after, platform)
  if (after.phase === 'blocked' && block && !isSame(block, blockOf(before, platform))) {
    events.push({ name: 'blocked', ...block })
  }
  if (after.phase === 'checking' && before.phase !== 'checking') events.push({ name: 'checkShown' })
  if (reason === 'join') events.push({ name: 'checked' })
  if (hasJoined(after) && !hasJoined(before)) events.push({ name: 'joined' })
  if (reason === 'joinFailed') events.push({ name: 'joinFailed' })
  return events
}

const closing: readonly Reason[] = ['cancel', 'reset', 'abandoned']

type Outcome = { readonly [device in Device]?: 'granted' | Obstacle['kind'] }

/** How the request ended that was waited for; undefined if none was. */
function outcomeOf(before: GateState, after: GateState): Outcome | undefined {
  const asked = awaited(before)
  if (!asked) return undefined
  const closed = after.phase === 'idle' && after.notice === 'dismissed'
  const [had, has] = [obstaclesIn(before), obstaclesIn(after)]
  return Object.fromEntries(
    asked.flatMap((device): [Device, 'granted' | Obstacle['kind']][] => {
      const obstacle = has[device]
      if (streamIn(after)?.live[device]) return [[device, 'granted']]
      // In a call, a question that is closed leaves everything as it was.
      if (closed || (before.phase === 'open' && obstacle && obstacle === had[device])) return [[device, 'dismissed']]
      return obstacle ? [[device, obstacle.kind]] : []
    }),
  )
}

function obstaclesIn(state: GateState): Obstacles {
  const without = state.phase === 'requesting' ? state.without : streamIn(state)?.without
  return { ...without, ...(state.phase === 'blocked' && state.trouble) }
}

type Block = Omit<Happened & { readonly name: 'blocked' }, 'name'>

/** What is in the way, or was when the request was made that is to get rid of it. */
function blockOf(state: GateState, platform: Platform): Block | undefined {
  const trouble = troubleBehind(state)
  if (!trouble) return undefined
  const { obstacle, devices } = leading(trouble)
  return { cause: isAskable(state) ? 'askable' : causeOf(obstacle, platform), devices }
}

function troubleBehind(state: GateState): Trouble | undefined {
  if (state.phase === 'blocked') return state.trouble
  if (state.phase !== 'requesting') return undefined
  return state.wait.kind === 'quiet' ? state.wait.recovering : state.wait.covers
}

const isSame = (one: Block, other: Block | undefined) =>
  one.cause === other?.cause && one.devices.join() === other.devices.join()

/** The app has the stream, and is done with joining. */
export function hasJoined(state: GateState): boolean {
  const owner = callIn(state)?.owner
  return owner !== undefined && owner !== 'joining'
}
