import { describe, expect, it } from 'vitest'
import type { GateEvent, GateState } from './machine'
import { canContinueWith, canTurnOn, initialState, isAskable, transition } from './machine'
import type { Devices, Obstacle, Permission } from './vocabulary'

/** The state after these events, one after the other, and what the last one does. */
function after(devices: Devices, ...events: GateEvent[]) {
  let state: GateState = initialState(devices)
  let effects: readonly unknown[] = []
  for (const event of events) [state, ...effects] = transition(state, event)
  return { state, effects }
}

const both: Devices = { camera: 'required', microphone: 'required' }
const optionalCamera: Devices = { camera: 'optional', microphone: 'required' }
const byBrowser: Obstacle = { kind: 'denied', layers: ['browser'] }
const missing: Obstacle = { kind: 'missing' }

const known = (camera: Permission, microphone: Permission): GateEvent => ({
  type: 'permissionsQueried',
  queried: { camera, microphone },
})
const failed = (trouble: object, camera: Permission, microphone: Permission): GateEvent => ({
  type: 'settled',
  outcome: { ok: false, trouble: trouble as { camera: Obstacle }, queried: { camera, microphone } },
})
const start: GateEvent = { type: 'start' }
const confirm: GateEvent = { type: 'confirm' }
const retry: GateEvent = { type: 'retry' }
const continueWithout: GateEvent = { type: 'continueWithout' }
const turnOn: GateEvent = { type: 'turnOn' }
const request = (...devices: string[]) => [{ type: 'request', devices }]

describe('a press of Start Video', () => {
  it('is stopped by what the page can never have, for a device that the call requires', () => {
    const { state, effects } = after(both, known('granted', 'granted'), { ...start, unsupported: { camera: 'policy' } })
    expect(state).toMatchObject({ phase: 'blocked', trouble: { camera: { kind: 'unsupported', reason: 'policy' } } })
    expect(effects).toEqual([])
  })

  it('leaves out what the page can never have, if the call works without it', () => {
    const press: GateEvent = { ...start, unsupported: { camera: 'policy' } }
    const { state, effects } = after(optionalCamera, known('granted', 'granted'), press)
    expect(state).toMatchObject({ phase: 'requesting', without: { camera: { reason: 'policy' } } })
    expect(effects).toEqual(request('microphone'))
  })

  it('says who refused when it was refused before: the system, where the browser keeps saying granted', () => {
    const bySystem = { kind: 'denied', layers: ['system'] } as const
    const { state } = after(
      both,
      known('granted', 'granted'),
      start,
      failed({ camera: bySystem }, 'granted', 'granted'),
      { type: 'cancel' },
      start,
    )
    expect(state).toMatchObject({ phase: 'blocked', trouble: { camera: bySystem } })
  })

  it('made before the browser has said anything, leads where it should have once it has', () => {
    expect(after(both, start).state.phase).toBe('explaining')
    expect(after(both, start, known('granted', 'granted')).effects).toEqual(request('camera', 'microphone'))
    expect(after(both, start, known('denied', 'granted')).state).toMatchObject({
      phase: 'blocked',
      trouble: { camera: byBrowser },
    })
    expect(after(both, start, known('prompt', 'granted'))).toMatchObject({
      state: { phase: 'explaining' },
      effects: [],
    })
  })

  it('is answered by the explainer again after the prompt was closed, and the closing is counted', () => {
    const dismissed = { camera: { kind: 'dismissed' }, microphone: { kind: 'dismissed' } }
    const { state } = after(both, start, confirm, failed(dismissed, 'prompt', 'prompt'))
    expect(state).toMatchObject({ phase: 'idle', notice: 'dismissed', dismissals: 1, unanswered: false })
    expect(transition(state, start)[0]).toMatchObject({ phase: 'explaining', dismissals: 1 })
    expect(transition(state, { type: 'cancel' })[0]).not.toHaveProperty('notice')
  })
})

describe('a press of Try again', () => {
  it('asks for everything, even what was refused', () => {
    const { effects } = after(both, known('denied', 'denied'), start, retry)
    expect(effects).toEqual(request('camera', 'microphone'))
  })

  it('leaves out an optional device that is still refused, because it would fail the other', () => {
    const { effects } = after(optionalCamera, known('denied', 'denied'), start, retry)
    expect(effects).toEqual(request('microphone'))
  })

  it('asks for an optional device that is refused where there is nothing else to ask for', () => {
    const { effects } = after({ camera: 'optional' }, known('denied', 'granted'), start, retry)
    expect(effects).toEqual(request('camera'))
  })
})

describe('a device that comes while another is refused', () => {
  it('is no longer missed, and the refusal stays', () => {
    const trouble = { camera: missing, microphone: byBrowser }
    const { state, effects } = after(both, start, confirm, failed(trouble, 'prompt', 'denied'), {
      type: 'devicesChanged',
      present: ['camera', 'microphone'],
    })
    expect(state).toMatchObject({ phase: 'blocked' })
    expect(state).toHaveProperty('trouble', { microphone: byBrowser })
    expect(effects).toEqual([])
  })
})

describe('a button', () => {
  const refused = failed({ camera: byBrowser }, 'denied', 'granted')
  const joined: GateEvent = {
    type: 'settled',
    outcome: { ok: true, live: { camera: false, microphone: true }, owner: 'app' },
  }
  const screens = {
    explainer: after(optionalCamera, start).state,
    recovery: after(optionalCamera, start, confirm, failed({ camera: missing }, 'prompt', 'prompt')).state,
    call: after(optionalCamera, known('granted', 'granted'), start, refused, joined, { type: 'joined' }).state,
  }

  it.each<[string, GateEvent, (keyof typeof screens)[]]>([
    ['OK', confirm, ['explainer']],
    ['Try again', retry, ['recovery']],
    ['Continue without …', continueWithout, ['recovery']],
    ['Turn on …', turnOn, ['call']],
  ])('%s is told from the others by its verb, and means nothing on other screens', (_, press, where) => {
    for (const screen of ['explainer', 'recovery', 'call'] as const) {
      const [, ...effects] = transition(screens[screen], press)
      expect([screen, effects.length]).toEqual([screen, where.includes(screen) ? 1 : 0])
    }
  })
})

describe('a running call that asks for its camera and loses its microphone', () => {
  it('remembers the question that is still open', () => {
    const { state, effects } = after(
      optionalCamera,
      known('denied', 'granted'),
      start,
      { type: 'settled', outcome: { ok: true, live: { camera: false, microphone: true }, owner: 'app' } },
      { type: 'joined' },
      turnOn,
      { type: 'ended', devices: ['microphone'], reason: 'unplugged' },
    )
    expect(state).toMatchObject({
      phase: 'open',
      adding: { asked: ['camera'] },
      live: { camera: false, microphone: false },
      without: { microphone: { kind: 'ended' } },
    })
    expect(effects).toEqual([])
  })
})

describe('a running call on a page that can never have the camera', () => {
  const later: Devices = { camera: 'later', microphone: 'required' }
  const policy = { camera: 'policy' } as const
  const unsupported: Obstacle = { kind: 'unsupported', reason: 'policy' }
  const call: GateEvent[] = [
    start,
    confirm,
    { type: 'settled', outcome: { ok: true, live: { camera: false, microphone: true }, owner: 'app' } },
    { type: 'joined' },
  ]

  it('says so after a press, asks for nothing, and does not offer it again', () => {
    const { state, effects } = after(later, ...call, { ...turnOn, devices: ['camera'], unsupported: policy })
    expect([state, effects]).toMatchObject([{ phase: 'blocked', trouble: { camera: unsupported } }, []])
    expect(canTurnOn(state)).toEqual([])
    const [closed] = transition(state, { type: 'cancel' })
    expect(closed).toMatchObject({ phase: 'open', without: { camera: unsupported } })
    expect(canTurnOn(closed)).toEqual([])
  })

  it('asks for the rest of what the press was for, and then says so', () => {
    const lost: GateEvent = { type: 'ended', devices: ['microphone'], reason: 'revoked' }
    const { state, effects } = after(later, ...call, lost, { ...turnOn, unsupported: policy })
    expect(effects).toEqual(request('microphone'))
    const back: GateEvent = {
      type: 'settled',
      outcome: { ok: true, live: { camera: false, microphone: true }, owner: 'app' },
    }
    expect(transition(state, back)[0]).toMatchObject({ phase: 'blocked', trouble: { camera: unsupported } })
  })

  it('looks at the page again after Try again', () => {
    const { state } = after(later, ...call, { ...turnOn, devices: ['camera'], unsupported: policy })
    expect(transition(state, { ...retry, unsupported: policy })).toMatchObject([{ phase: 'blocked' }])
    expect(transition(state, retry)).toMatchObject([
      { phase: 'open', adding: { asked: ['camera'] } },
      request('camera')[0],
    ])
  })

  it('says so after Try again of what had stopped', () => {
    const devices: Devices = { camera: 'required', microphone: 'required' }
    const joined = (live: object) => ({ type: 'settled', outcome: { ok: true, live, owner: 'app' } }) as GateEvent
    const { state, effects } = after(
      devices,
      start,
      confirm,
      joined({ camera: true, microphone: true }),
      { type: 'joined' },
      { type: 'ended', devices: ['camera'], reason: 'revoked' },
      { ...retry, unsupported: policy },
    )
    expect([state, effects]).toMatchObject([{ phase: 'blocked', trouble: { camera: unsupported } }, []])
  })
})

describe('what a blocked person is offered', () => {
  const blocked = (
    devices: Devices,
    trouble: object,
    camera: Permission,
    microphone: Permission,
    ...then: GateEvent[]
  ) => after(devices, start, confirm, failed(trouble, camera, microphone), ...then).state

  it.each<[string, Devices, object, Permission, Permission, readonly string[]]>([
    ['nothing, when the call requires what is missing', both, { camera: missing }, 'prompt', 'prompt', []],
    [
      'the microphone, when only the camera is missing',
      optionalCamera,
      { camera: missing },
      'prompt',
      'prompt',
      ['microphone'],
    ],
    [
      'nothing, when the browser would refuse the microphone unasked',
      optionalCamera,
      { camera: byBrowser, microphone: byBrowser },
      'denied',
      'denied',
      [],
    ],
    [
      'nothing, when the microphone is missing too',
      optionalCamera,
      { camera: missing, microphone: missing },
      'prompt',
      'prompt',
      [],
    ],
  ])('to continue with: %s', (_what, devices, trouble, camera, microphone, rest) => {
    const state = blocked(devices, trouble, camera, microphone)
    expect(canContinueWith(state)).toEqual(rest)
    expect(transition(state, continueWithout).slice(1)).toEqual(rest.length > 0 ? request(...rest) : [])
  })

  it('to be asked again, once the settings say ask', () => {
    const trouble = { camera: byBrowser, microphone: byBrowser }
    const state = blocked(both, trouble, 'denied', 'denied')
    expect(isAskable(state)).toBe(false)
    const [half] = transition(state, known('denied', 'prompt'))
    expect(isAskable(half)).toBe(false)
    expect(isAskable(transition(half, known('prompt', 'prompt'))[0])).toBe(true)
  })

  it('to be asked again, where only a return to the page can tell (Safari)', () => {
    const state = blocked(both, { camera: byBrowser, microphone: byBrowser }, 'prompt', 'prompt')
    expect(isAskable(state)).toBe(false)
    expect(isAskable(transition(state, { type: 'returned' })[0])).toBe(true)
  })

  it('not to be asked again for a camera that is not there', () => {
    expect(isAskable(blocked(both, { camera: missing }, 'prompt', 'prompt'))).toBe(false)
  })
})
