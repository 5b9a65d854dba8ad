import type { Appointment, Participant } from '@precall/server'
import { browserNames, systemNames } from '@precall/guides'
import type { PatientStatus } from '../clinic/describePatient'

type Cause = NonNullable<NonNullable<Participant['causes']>['camera']>

/**
 * Whether the room no longer opens, for anyone: the visit was ended, or its time has passed and no call is on. A call that takes longer goes on.
 */
export function isOver({ endedAt, endsAt, participants: { patient, clinician } }: Appointment, now: number): boolean {
  const isOn = patient.progress === 'joined' && clinician.progress === 'joined'
  return endedAt !== undefined || (Date.parse(endsAt) <= now && !isOn)
}

/** Says in plain words how far the patient of an appointment has come, from what the server has recorded. */
export function describeVisit(appointment: Appointment, now: number): PatientStatus {
  const { patient, clinician } = appointment.participants
  if (appointment.endedAt) return { title: 'The visit has ended', mood: 'away' }
  if (isOver(appointment, now)) {
    const detail =
      patient.progress === 'joined' ? 'Your patient was still waiting. The room no longer opens.' : undefined
    return { title: 'The time of this visit has passed', mood: 'away', ...(detail && { detail }) }
  }
  switch (patient.progress) {
    case 'expected':
      return { title: 'Not here yet', mood: 'away' }
    case 'asked':
      return withBrowser({ title: 'Turning on camera and microphone', mood: 'waiting' }, patient)
    case 'stuck':
      return withBrowser({ title: describeObstacles(patient), detail: help, mood: 'stuck' }, patient)
    case 'ready':
      return { title: 'Joining', detail: describeDevices(patient), mood: 'waiting' }
    case 'joined':
      return clinician.progress === 'joined'
        ? { title: 'In the call', mood: 'well' }
        : { title: 'Waiting for you', detail: describeDevices(patient), mood: 'waiting' }
    case 'left':
      return { title: 'Has left the call', mood: 'away' }
    default:
      return patient.progress satisfies never
  }
}

/** What the server knows about the devices that let the person in. It does not learn whether an optional one works. */
function describeDevices(patient: Participant): string {
  const refused = devices.filter((device) => patient[device] === 'denied')
  const without = refused.length > 0 && ` ${capital(refused.join(' and '))} blocked.`
  return `Everything the call needs is working.${without || ''}`
}

const devices = ['camera', 'microphone'] as const

const help = 'Your patient’s screen shows what to do.'

/** What is known may have changed since. */
export const lost = 'The server does not answer, so this may be out of date.'

/** What the app shares beyond that, if it does. */
function withBrowser(status: PatientStatus, { shared }: Participant): PatientStatus {
  if (!shared) return status
  const [browser, system] = [
    (browserNames as Names)[String(shared.browser.name)],
    (systemNames as Names)[String(shared.system.name)],
  ]
  const where = [browser, system].filter((name) => name !== undefined).join(' on ')
  const detail = [status.detail, where && `They use ${where}.`].filter(Boolean).join(' ')
  return { ...status, ...(detail && { detail }) }
}

type Names = Readonly<Record<string, string | undefined>>

function describeObstacles({ record, causes = {} }: Participant): string {
  const refused = devices.filter((device) => record?.codes.includes(`${device}_permission_required`))
  if (refused.length > 0) return capital(`${refused.join(' and ')} blocked`)
  const { camera, microphone } = causes
  if (camera && camera === microphone)
    return capital(words[camera]('camera and microphone', 'camera and no microphone'))
  const each = [
    camera && words[camera]('camera', 'camera'),
    microphone && words[microphone]('microphone', 'microphone'),
  ]
  return (
    each
      .filter((text) => text !== undefined)
      .map(capital)
      .join('. ') || 'Something is in the way'
  )
}

/** What keeps devices from working: `which` in a list, and `none` behind "no". */
const words: Readonly<Record<Cause, (which: string, none: string) => string>> = {
  denied: (which) => `${which} blocked`,
  dismissed: (which) => `the browser’s question about the ${which} was closed without an answer`,
  missing: (_, none) => `no ${none} found`,
  busy: (which) => `${which} in use by another app, or not starting`,
  failed: (which) => `${which} not starting`,
  overconstrained: (_, none) => `no ${none} that this call can use`,
  unsupported: () => 'page or browser that cannot do video calls',
  ended: (which) => `${which} stopped`,
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** How many wait and are stuck, as the first thing to read. */
export function describeDay(appointments: readonly Appointment[], now: number): string {
  if (appointments.length === 0) return 'There are no visits today.'
  const open = appointments.filter((appointment) => !isOver(appointment, now))
  const count = (wanted: Participant['progress']) =>
    open.filter(({ participants: { patient, clinician } }) => {
      const isMet = wanted === 'joined' && clinician.progress === 'joined'
      return patient.progress === wanted && !isMet
    }).length
  const [stuck, waiting] = [count('stuck'), count('joined')]
  const parts = [
    stuck > 0 && `${stuck} ${stuck === 1 ? 'patient is' : 'patients are'} stuck`,
    waiting > 0 && `${waiting} ${waiting === 1 ? 'is' : 'are'} waiting for you`,
  ].filter((part) => part !== false)
  if (parts.length === 0) return 'No one is stuck, and no one is waiting for you.'
  const text = `${parts.join(', and ')}.`
  return stuck > 0 ? text : text.replace(/^(\d+)/, waiting === 1 ? '$1 patient' : '$1 patients')
}

/** How long it has been so, as far as a person wants to know. */
export function describeSince(since: string, now: number): string {
  const minutes = Math.floor((now - Date.parse(since)) / 60_000)
  if (minutes < 1) return 'just now'
  if (minutes < 60) return `for ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`
  const hours = Math.floor(minutes / 60)
  return `for ${hours} ${hours === 1 ? 'hour' : 'hours'}`
}
