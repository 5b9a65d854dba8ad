import type { Device } from '../vocabulary'
import { isUnheard } from './presses'
import { nextOwner } from './handOver/handOver'
import type { Runner } from './runner'

/** What goes with the person into the call, besides the stream. */
export interface JoinOptions {
  /** The id of the speaker to use, as `setSinkId` takes it. */
  readonly speakerId?: string | undefined
}

/** Join was pressed in the check. */
export function pressJoin(runner: Runner, options: JoinOptions | undefined): void {
  if (isUnheard(runner, 'join')) return
  // As the handler of a button it is given the event, which names no speaker.
  const speakerId: unknown = options?.speakerId
  if (runner.getState().phase !== 'checking') return
  runner.speakerId = typeof speakerId === 'string' && speakerId !== '' ? speakerId : undefined
  runner.dispatch({ type: 'join', owner: nextOwner(runner) })
}

/** The stream that the gate has, or that the call has, has another track of this kind, because a screen has put it there. */
export function followSwitch({ streamOwner, dispatch }: Runner, device: Device): void {
  streamOwner.watch()
  if (streamOwner.getLive()[device]) dispatch({ type: 'replaced', devices: [device] })
  // The old one was stopped for it, which ends without a word.
  else streamOwner.miss([device])
}
