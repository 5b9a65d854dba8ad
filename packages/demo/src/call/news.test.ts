import { createGate, type GateOptions } from '@precall/core'
import type { GateState, Obstacle, Wait } from '@precall/react'
import { simulateBrowser } from '@precall/testing'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { describePatient } from '../clinic/describePatient'
import { readNews } from './news'

const known = { permission: 'unknown', evidence: 'inferred', queried: 'unknown' } as const
const base = {
  devices: { camera: 'required', microphone: 'optional' },
  permissions: { camera: { ...known, layers: ['browser', 'system'] }, microphone: known },
  dismissals: 0,
} as const
const live = { camera: true, microphone: false }
const denied: Obstacle = { kind: 'denied', layers: ['system', 'browser'] }
const call = { live, owner: 'joining', without: { microphone: denied } } as const

const obstacles: { readonly [kind in Obstacle['kind']]: Obstacle & { readonly kind: kind } } = {
  denied,
  dismissed: { kind: 'dismissed' },
  missing: { kind: 'missing' },
  busy: { kind: 'busy', elsewhere: true },
  failed: { kind: 'failed' },
  overconstrained: { kind: 'overconstrained', constraint: 'width' },
  unsupported: { kind: 'unsupported', reason: 'policy' },
  ended: { kind: 'ended', reason: 'unplugged' },
}
const waits: { readonly [kind in Wait['kind']]: Wait & { readonly kind: kind } } = {
  quiet: { kind: 'quiet', recovering: { camera: denied } },
  noticed: { kind: 'noticed' },
  answer: { kind: 'answer', covers: { camera: denied } },
  device: { kind: 'device' },
  stalled: { kind: 'stalled' },
}
const phases: { readonly [phase in GateState['phase']]: GateState & { readonly phase: phase } } = {
  idle: { ...base, phase: 'idle', unanswered: false },
  explaining: { ...base, phase: 'explaining' },
  requesting: { ...base, phase: 'requesting', asked: ['camera'], wait: waits.quiet, without: {} },
  blocked: { ...base, phase: 'blocked', trouble: { camera: denied }, call },
  checking: { ...base, phase: 'checking', live, without: {} },
  open: { ...base, phase: 'open', ...call },
}
const states: readonly GateState[] = [
  ...Object.values(phases),
  ...Object.values(waits).map((wait) => ({ ...phases.requesting, wait })),
  ...Object.values(obstacles).map((obstacle) => ({ ...phases.blocked, trouble: { camera: obstacle } })),
]

const send = (gate: unknown, more: object = {}) =>
  readNews(JSON.stringify({ load: 'one', count: 1, gate, sending: false, paused: ['camera'], ...more }))

describe('the clinician’s page takes', () => {
  it.each(states)('a state of the gate: $phase, %#', (state) => {
    expect(send(state)?.gate).toEqual(state)
  })

  it('each state on the way into a call and out of it', async () => {
    const browser = simulateBrowser('chrome-windows', { camera: 'granted', microphone: 'prompt' })
    const seen: GateState[] = []
    const options = { browser, onGranted: () => {}, onStateChange: (state: GateState) => void seen.push(state) }
    const gate = createGate(options as GateOptions)
    onTestFinished(gate.subscribe(() => {}))
    const reaches = (phase: string) => vi.waitFor(() => expect(gate.getState().phase).toBe(phase), { timeout: 3000 })
    gate.start()
    await reaches('explaining')
    gate.confirm()
    await vi.waitFor(() => browser.prompt!.allow())
    await reaches('open')
    browser.siteSettings.block('camera')
    await reaches('blocked')
    expect(seen.map((state) => send(state)?.gate)).toEqual(JSON.parse(JSON.stringify(seen)))
  })
})

describe('a page that sends what no gate says does not break the clinician’s', () => {
  const odd: readonly unknown[] = [null, [], {}, 'toString', '__proto__', 7, true]

  it('whatever stands in place of any part of a state', () => {
    const all = states.flatMap((state) => [...brokenAtEachPlace(state)])
    const read = all.map((broken) => describePatient(send(broken)))
    const wrong = read.filter(({ title, detail = '', mood }) => ![title, detail, mood].every(isText))
    expect(wrong).toEqual([])
    expect(all.filter((broken) => !send(broken)).length).toBeGreaterThan(100)
  })

  it.each([
    { paused: ['screen'] },
    { paused: null },
    { sending: 'yes' },
    { screen: {} },
    { count: 'one' },
    { report: {} },
  ])('%j', (more) => {
    expect(send(phases.idle, more)).toBeUndefined()
    expect(send(phases.idle)).toBeDefined()
  })

  it.each(['', 'null', '[]', '"news"', '{'])('%s is no news', (message) => {
    expect(readNews(message)).toBeUndefined()
  })

  const isText = (text: unknown) => typeof text === 'string' && !/native code|\[object|null\b|undefined\b/.test(text)

  function* brokenAtEachPlace(value: unknown): Generator<unknown> {
    yield* odd
    if (typeof value !== 'object' || value === null) return
    for (const [key, part] of Object.entries(value)) {
      const rest = Object.fromEntries(Object.entries(value).filter(([other]) => other !== key))
      yield Array.isArray(value) ? [] : rest
      for (const broken of brokenAtEachPlace(part)) {
        yield Array.isArray(value) ? [broken] : { ...rest, [key]: broken }
      }
    }
  }
})
