import { expect, it } from 'vitest'
import type { Call, GateState } from './machine'
import { initialState } from './machine'
import { standingOf } from './standing'
import type { Obstacle, Permission } from './vocabulary'

const known = (permission: Permission) => ({ permission, evidence: 'queried', queried: permission }) as const
const before = (camera: Permission, microphone: Permission = 'granted'): GateState => ({
  ...initialState({ camera: 'required', microphone: 'optional' }),
  permissions: { camera: known(camera), microphone: known(microphone) },
})
const call: Call = { live: { camera: true, microphone: false }, owner: 'app', without: {} }
const byBrowser: Obstacle = { kind: 'denied', layers: ['browser'] }
const bySystem: Obstacle = { kind: 'denied', layers: ['system'] }
const blockedBy = (camera: Obstacle, permission: Permission): GateState => ({
  ...before(permission),
  phase: 'blocked',
  trouble: { camera },
})
const requesting = {
  phase: 'requesting',
  asked: ['camera', 'microphone'],
  wait: { kind: 'quiet' },
  without: {},
} as const

it.each<[string, string, GateState]>([
  ['unasked', 'that the browser would ask for', before('prompt')],
  ['denied', 'that was refused before anything is asked', before('denied')],
  ['working', 'that is allowed', before('granted')],
  ['denied', 'that the browser refuses', blockedBy(byBrowser, 'denied')],
  ['unasked', 'whose refusal was taken back in the settings', blockedBy(byBrowser, 'prompt')],
  ['working', 'that was allowed in the settings', blockedBy(byBrowser, 'granted')],
  ['denied', 'that the system refuses, whatever the browser says', blockedBy(bySystem, 'granted')],
  ['missing', 'that is not there, whatever the browser says', blockedBy({ kind: 'missing' }, 'granted')],
  ['unsupported', 'that the page can never have', blockedBy({ kind: 'unsupported', reason: 'framed' }, 'granted')],
  [
    'denied',
    'whose refusal a quiet request is looking at',
    { ...before('granted'), ...requesting, wait: { kind: 'quiet', recovering: { camera: byBrowser } } },
  ],
  ['busy', 'that a request leaves out', { ...before('granted'), ...requesting, without: { camera: { kind: 'busy' } } }],
  [
    'unasked',
    'that was refused to a call, and is allowed since',
    {
      ...before('granted'),
      phase: 'open',
      ...call,
      live: { camera: false, microphone: true },
      without: { camera: byBrowser },
    },
  ],
  ['working', 'that a call has', { ...before('prompt'), phase: 'open', ...call }],
])('is %s: a camera %s', (standing, _, state) => {
  expect(standingOf(state, 'camera')).toBe(standing)
})

it('is not said to work because it is allowed: a microphone that the call continues without', () => {
  const without = { microphone: { kind: 'ended', reason: 'unplugged' } } as const
  expect(standingOf({ ...before('granted'), phase: 'open', ...call, without }, 'microphone')).toBe('ended')
  const trouble = { camera: byBrowser }
  const live = { camera: false, microphone: false }
  const blocked: GateState = { ...before('denied'), phase: 'blocked', trouble, call: { ...call, live, without } }
  expect(standingOf(blocked, 'microphone')).toBe('ended')
})
