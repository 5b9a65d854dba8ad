import { describe, expect, it } from 'vitest'
import type { GateEvent, GateState } from './machine'
import { canContinueWith, canTurnOn, initialState, isAskable, transition } from './machine'
import type { Device, Devices, Obstacle, Permission } from './vocabulary'

/** The state after these events, one after the other, and what the last one does. */
function after(devices: Devices, ...events: GateEvent[]) {
  let state: GateState = initialState(devices)
  let effects: readonly unknown[] = []
  for (const event of events) [state, ...effects] = transition(state, event)
  return { state, effects }
}

const both: Devices = { camera: 'required', microphone: 'required' }
const noneRequired: Devices = { camera: 'optional', microphone: 'optional' }
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
const continueWithout: GateEvent = { type: 'continueWithout', owner: 'app' }
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

  it.each<[string, Devices, object, Permission, Permission, readonly string[] | undefined]>([
    ['nothing, when the call requires what is missing', both, { camera: missing }, 'prompt', 'prompt', undefined],
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
      undefined,
    ],
    [
      'nothing, when the microphone is missing too',
      optionalCamera,
      { camera: missing, microphone: missing },
      'prompt',
      'prompt',
      undefined,
    ],
  ])('to continue with: %s', (_what, devices, trouble, camera, microphone, rest) => {
    const state = blocked(devices, trouble, camera, microphone)
    expect(canContinueWith(state)).toEqual(rest)
    expect(transition(state, continueWithout).slice(1)).toEqual(rest ? request(...rest) : [])
  })

  const neither = { camera: missing, microphone: byBrowser }

  it('to continue with nothing at all, when the call requires nothing and nothing can be had', () => {
    const state = blocked(noneRequired, neither, 'prompt', 'denied')
    expect(canContinueWith(state)).toEqual([])
    const [open, ...effects] = transition(state, continueWithout)
    const live = { camera: false, microphone: false }
    expect(open).toMatchObject({ phase: 'open', owner: 'joining', live, without: neither })
    expect(effects).toEqual([{ type: 'receiveNothing' }, { type: 'handOver' }])
    expect(canTurnOn(transition(open, { type: 'joined' })[0])).toEqual(['camera', 'microphone'])
  })

  it.each<[string, Devices, GateEvent]>([
    ['requires one', optionalCamera, start],
    ['cannot do without tracks in this browser', noneRequired, { ...start, needsTracks: true }],
  ])('not to continue with nothing, when the call %s', (_, devices, press) => {
    const { state } = after(devices, press, confirm, failed(neither, 'prompt', 'denied'))
    expect(state.phase).toBe('blocked')
    expect(canContinueWith(state)).toBeUndefined()
    expect(transition(state, continueWithout)).toEqual([state])
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

describe('a check before the call', () => {
  const live = { camera: true, microphone: true }
  const stop = { type: 'stop' }
  const arrival: GateEvent = { type: 'settled', outcome: { ok: true, live, owner: 'check' } }
  const checking = (devices: Devices) => after(devices, start, confirm, arrival)
  const ended = (...devices: Device[]): GateEvent => ({ type: 'ended', devices, reason: 'revoked' })
  const byCamera = { camera: { kind: 'ended', reason: 'revoked' } }

  it('keeps the stream, also of someone who has allowed it before, and of the browser’s own button', () => {
    const shown = { state: { phase: 'checking', live, without: {} }, effects: [{ type: 'keep' }] }
    expect(checking(both)).toMatchObject(shown)
    expect(after(both, known('granted', 'granted'), start, arrival)).toMatchObject(shown)
    expect(after(both, start, { type: 'given', live, owner: 'check', fits: true })).toMatchObject(shown)
  })

  it.each<[GateEvent & { readonly type: 'join' }, string]>([
    [{ type: 'join', owner: 'app' }, 'joining'],
    [{ type: 'join', owner: 'gate' }, 'gate'],
  ])('is left by Join, with what was checked (%o)', (join, owner) => {
    const { state } = checking(both)
    expect(transition(state, join)).toMatchObject([{ phase: 'open', live, without: {}, owner }, { type: 'handOver' }])
    expect(transition(after(both).state, join)).toHaveLength(1)
  })

  it.each<GateEvent>([
    start,
    confirm,
    retry,
    { type: 'useAnother' },
    continueWithout,
    turnOn,
    { type: 'joined' },
    { type: 'joinFailed' },
    { type: 'waited' },
    { type: 'refused' },
    { type: 'reloaded' },
    { type: 'returned' },
    { type: 'configured', devices: { microphone: 'required' } },
  ])('is not disturbed by $type', (event) => {
    const { state } = checking(both)
    const [next, ...effects] = transition(state, event)
    expect([next.phase, effects]).toEqual(['checking', []])
  })

  it.each(['cancel', 'reset', 'abandoned'] as const)('turns everything off at %s', (type) => {
    expect(transition(checking(both).state, { type })).toMatchObject([{ phase: 'idle', unanswered: false }, stop])
  })

  it('turns everything off when a device ends that the call requires', () => {
    const { state, effects } = after(both, start, confirm, arrival, ended('camera'))
    expect([state, effects]).toMatchObject([{ phase: 'blocked', trouble: byCamera }, [stop]])
    expect(state).not.toHaveProperty('call')
  })

  it('goes on without an optional device that ends, and turns everything off with the last one', () => {
    const [rest, ...none] = transition(checking(noneRequired).state, ended('camera'))
    expect([rest, none]).toMatchObject([{ phase: 'checking', live: { camera: false }, without: byCamera }, []])
    const again = transition(rest, { type: 'replaced', devices: ['camera'] })
    expect(again).toMatchObject([{ phase: 'checking', live }])
    expect(again[0]).toHaveProperty('without', {})
    expect(transition(rest, ended('microphone'))).toMatchObject([
      { phase: 'blocked', trouble: { ...byCamera, microphone: { kind: 'ended' } } },
      stop,
    ])
  })

  it('asks for what the app asks for by now, when all has ended that it asked for before', () => {
    const { state } = after(
      { camera: 'required' },
      known('granted', 'granted'),
      start,
      { type: 'settled', outcome: { ok: true, live: { camera: true, microphone: false }, owner: 'check' } },
      { type: 'configured', devices: { microphone: 'required' } },
    )
    expect(transition(state, ended('camera'))).toMatchObject([{ phase: 'requesting' }, stop, ...request('microphone')])
  })

  it('comes back by itself once the browser says that all is allowed again, and not before', () => {
    // Chromium ends both, also if only the camera was taken back: docs/facts/browsers.md#revoked
    const { state } = after(both, start, confirm, arrival, ended('camera', 'microphone'), known('denied', 'granted'))
    expect(state).toHaveProperty('trouble', byCamera)
    const [waiting, ...nothing] = transition(state, known('prompt', 'granted'))
    expect([waiting.phase, nothing]).toEqual(['blocked', []])
    const [asking, ...effects] = transition(waiting, known('granted', 'granted'))
    expect(effects).toEqual(request('camera', 'microphone'))
    expect(transition(asking, arrival)[0]).toMatchObject({ phase: 'checking', live })
  })
})
