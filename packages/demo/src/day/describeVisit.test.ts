import type { Appointment, Participant } from '@precall/server'
import { describe, expect, it } from 'vitest'
import { describeDay, describeSince, describeVisit } from './describeVisit'

const since = '2026-11-30T10:00:00.000Z'
const endsAt = '2026-11-30T10:30:00.000Z'
const now = Date.parse('2026-11-30T10:10:00.000Z')
const recordedAt = since
const expected: Participant = { progress: 'expected', since, reports: 0 }

function visit(patient: Partial<Participant>, clinician: Partial<Participant> = {}): Appointment {
  const participants = { patient: { ...expected, ...patient }, clinician: { ...expected, ...clinician } }
  return { id: 'abcd', startsAt: since, endsAt, participants }
}

const camera = 'camera_permission_required'
const microphone = 'microphone_permission_required'
const refused = (...codes: (typeof camera | typeof microphone)[]) =>
  visit({ progress: 'stuck', record: { permissions: 'blocked', codes, recordedAt } })

describe('the clinic reads of a patient', () => {
  it.each([
    [visit({}), 'Not here yet', 'away'],
    [visit({ progress: 'asked' }), 'Turning on camera and microphone', 'waiting'],
    [refused(camera), 'Camera blocked', 'stuck'],
    [refused(camera, microphone), 'Camera and microphone blocked', 'stuck'],
    [
      visit({ progress: 'stuck', causes: { camera: 'denied', microphone: 'denied' } }),
      'Camera and microphone blocked',
      'stuck',
    ],
    [visit({ progress: 'stuck', causes: { camera: 'missing' } }), 'No camera found', 'stuck'],
    [
      visit({ progress: 'stuck', causes: { camera: 'missing', microphone: 'missing' } }),
      'No camera and no microphone found',
      'stuck',
    ],
    [
      visit({ progress: 'stuck', causes: { camera: 'busy', microphone: 'ended' } }),
      'Camera in use by another app, or not starting. Microphone stopped',
      'stuck',
    ],
    [visit({ progress: 'joined' }), 'Waiting for you', 'waiting'],
    [visit({ progress: 'joined' }, { progress: 'joined' }), 'In the call', 'well'],
    [{ ...visit({ progress: 'left' }), endedAt: since }, 'The visit has ended', 'away'],
  ] as const)('%#: how far they are, in plain words', (appointment, title, mood) => {
    expect(describeVisit(appointment, now)).toMatchObject({ title, mood })
  })

  it('the browser too, where the app shares it', () => {
    const shared = { at: since, browser: { name: 'chrome' }, system: { name: 'windows' }, last: {} }
    const { detail } = describeVisit(visit({ progress: 'stuck', causes: { camera: 'missing' }, shared }), now)
    expect(detail).toBe('Your patient’s screen shows what to do. They use Chrome on Windows.')
  })
})

describe('a visit whose time has passed', () => {
  const later = Date.parse(endsAt)
  const passed = 'The time of this visit has passed'
  it.each([
    ['who did not come', visit({}), passed],
    ['who is stuck', refused(camera), passed],
    ['who was about to join', visit({ progress: 'ready' }), passed],
    ['who waits alone', visit({ progress: 'joined' }), passed],
    ['who is in the call', visit({ progress: 'joined' }, { progress: 'joined' }), 'In the call'],
    ['whose call was ended', { ...visit({ progress: 'left' }), endedAt: since }, 'The visit has ended'],
  ])('has no patient left to help: one %s', (_, appointment, title) => {
    expect(describeVisit(appointment, later).title).toBe(title)
    expect(describeDay([appointment], later)).toBe('No one is stuck, and no one is waiting for you.')
  })
})

it.each([
  [{ camera: 'granted', microphone: 'granted' }, 'Everything the call needs is working.'],
  [{ camera: 'denied', microphone: 'granted' }, 'Everything the call needs is working. Camera blocked.'],
  [{ camera: 'denied', microphone: 'denied' }, 'Everything the call needs is working. Camera and microphone blocked.'],
] as const)('%#: no device is said to work that was refused', (permissions, detail) => {
  for (const progress of ['ready', 'joined'] as const)
    expect(describeVisit(visit({ progress, ...permissions }), now).detail).toBe(detail)
})

describe('the first sentence of the list', () => {
  const [stuck, waiting] = [refused(camera), visit({ progress: 'joined' })]
  it.each([
    [[], 'There are no visits today.'],
    [[visit({})], 'No one is stuck, and no one is waiting for you.'],
    [[stuck], '1 patient is stuck.'],
    [[waiting, waiting], '2 patients are waiting for you.'],
    [[stuck, waiting, stuck], '2 patients are stuck, and 1 is waiting for you.'],
    [[{ ...stuck, endedAt: since }], 'No one is stuck, and no one is waiting for you.'],
    [[visit({ progress: 'joined' }, { progress: 'joined' })], 'No one is stuck, and no one is waiting for you.'],
  ])('%#: who is stuck, and who waits', (appointments, text) => {
    expect(describeDay(appointments, now)).toBe(text)
  })
})

it.each([
  ['10:00:30', 'just now'],
  ['10:01:00', 'for 1 minute'],
  ['10:59:59', 'for 59 minutes'],
  ['13:10:00', 'for 3 hours'],
  ['09:59:00', 'just now'],
])('at %s it says how long: %s', (time, text) => {
  expect(describeSince(since, Date.parse(`2026-11-30T${time}.000Z`))).toBe(text)
})
