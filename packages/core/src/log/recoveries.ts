import type { Change } from '../gate/history'
import type { Reason } from '../machine'
import { awaited, streamIn } from '../machine'
import type { Device } from '../vocabulary'
import { devicesIn } from '../vocabulary'
import type { Happened } from './event'

/** By which way a person who was stuck gets in. */
type Way = (Happened & { readonly name: 'recovered' })['by']

/** Returns what watches the changes of one gate, and says the way in which it has recovered with one of them. */
export function watchRecoveries(): (change: Change) => Way | undefined {
  let stuck: readonly Device[] = []
  let way: Way = 'settings'

  return ({ before, reason, after }) => {
    if (reason === 'reloaded') {
      stuck = devicesIn(after.devices)
      way = 'reload'
    }
    if (after.phase === 'blocked') {
      stuck = devicesIn(after.trouble)
      if (before.phase !== 'blocked') way = 'settings'
    } else if (before.phase === 'blocked') {
      way = ways[reason] ?? 'settings'
      // They go on without what is in the way.
      if (reason === 'continueWithout') stuck = []
    }
    const stream = after.phase === 'blocked' || awaited(after) ? undefined : streamIn(after)
    if (!stream || stuck.length === 0) return undefined
    const works = stuck.every((device) => stream.live[device])
    stuck = []
    return works ? way : undefined
  }
}

const ways: { readonly [reason in Reason]?: Way } = {
  retry: 'retry',
  start: 'retry',
  useAnother: 'anotherDevice',
  given: 'browserButton',
}
