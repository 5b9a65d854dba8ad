import { setTimeout as wait } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { ClinicEvent } from '../../src/contract/clinic'
import type { PermissionUpdate } from '../../src/contract/permissionUpdate'
import type { AppointmentServer } from '../../src/openServer'
import { clinicIn, participantIn } from './clinic'
import type { Received } from './readEvents'

type Reach = Pick<AppointmentServer, 'fetch'>

const permissions = ['granted', 'denied', 'prompt', 'unknown'] as const

/** The update with this number: 32 that follow one another all differ. */
function updateOf(number: number): PermissionUpdate {
  const devices = { camera: permissions[number % 4]!, microphone: permissions[Math.floor(number / 4) % 4]! }
  return number % 32 < 16
    ? { permissions: 'granted', codes: [], ...devices }
    : { permissions: 'blocked', codes: ['camera_permission_required'], ...devices }
}

/** A patient whose page sends one update after the other, each until it is answered. */
export async function sendUpdates(
  reach: Reach,
  { id, secret, page }: { readonly id: string; readonly secret: string; readonly page: string },
  { isOver, between = 0, answered = () => {} }: { isOver(sent: number): boolean; between?: number; answered?(): void },
): Promise<number> {
  const { update } = participantIn(reach, id, secret)
  let sent = 0
  for (; !isOver(sent); sent++) {
    const said = { ...updateOf(sent), order: { page, number: sent } }
    for (;;) {
      const answer = await update(said, `${page}-${sent}`).catch(() => undefined)
      if (answer?.status === 200) break
      // Gone, or going away. Everything else would be a fault.
      if (answer && ![429, 503].includes(answer.status)) throw new Error(JSON.stringify(answer.body))
      await wait(20 + 60 * Math.random())
    }
    answered()
    if (between) await wait(between * (0.5 + Math.random()))
  }
  return sent
}

/** Every event from this one on, over as many connections as it takes, until `isComplete`. */
export async function readAll(
  reach: Reach,
  clinicSecret: string,
  from: number,
  isComplete: (events: readonly Received<ClinicEvent>[]) => boolean,
) {
  const events: Received<ClinicEvent>[] = []
  const { stream } = clinicIn(reach, clinicSecret)
  while (!isComplete(events)) {
    try {
      const reading = await stream(events.at(-1)?.number ?? from)
      if (!reading.response.ok) throw new Error('Not now.')
      while (!isComplete(events)) {
        const event = await reading.next()
        if (!event) break
        events.push(event)
      }
      await reading.close()
    } catch {
      await wait(100)
    }
  }
  return events
}

/** What is wrong with the events of these patients; nothing, if each update is there once and in its order. */
export function faultsIn(
  events: readonly Received<ClinicEvent>[],
  from: number,
  patients: readonly { readonly id: string; readonly sent: number }[],
): string[] {
  const gap = events.findIndex(({ number }, at) => number !== from + 1 + at)
  const told = new Map<string, unknown[]>()
  for (const { data } of events) {
    if (data.change !== 'updated') continue
    const { camera, microphone, record } = data.appointment.participants.patient
    const list = told.get(data.appointment.id) ?? []
    list.push({ permissions: record?.permissions, camera, microphone })
    told.set(data.appointment.id, list)
  }
  return [
    ...(gap < 0 ? [] : [`number ${events[gap]?.number} is at the place of ${from + 1 + gap}`]),
    ...patients.flatMap(({ id, sent }) => {
      const wanted = Array.from({ length: sent }, (_, number) => {
        const { permissions, camera, microphone } = updateOf(number)
        return { permissions, camera, microphone }
      })
      const had = told.get(id) ?? []
      if (isDeepStrictEqual(had, wanted)) return []
      const first = wanted.findIndex((update, at) => !isDeepStrictEqual(update, had[at]))
      return [`of ${sent} updates of one patient ${had.length} were told, and number ${first} is not the same`]
    }),
  ]
}
