import { describe, expect, it, vi } from 'vitest'
import { defer } from '../../test/defer'
import { makeStream } from '../../test/makeStream'
import { busyCamera, flush, granted, leaveAndReturn, openGate, prompt, refusal, setUpGates } from '../../test/openGate'
import { openWindow } from '../../test/openWindow'
import { createGate } from '../gate/createGate'
import type { GateController } from '../gate/gateController'
import type { PrecallEvent } from './event'
import { logOf } from './logOf'

setUpGates()

const bothDevices = ['camera', 'microphone']
const denied = { camera: 'denied', microphone: 'denied' } as const

/** What happened, without when and in which visit. */
const told = (gate: GateController) =>
  logOf(gate)
    .read()
    .map((event) => ({ ...event, visit: undefined, sincePress: undefined }))
const names = (gate: GateController) => told(gate).map(({ name }) => name)

async function refused() {
  const page = await openGate(prompt, { onGranted: () => {} })
  page.gate.start()
  page.gate.confirm()
  Object.assign(page.queried, denied)
  page.calls[0]?.reject(refusal())
  await flush()
  return page
}

describe('the log of a gate', () => {
  it('tells the way into a call from the press on, with when each thing happened', async () => {
    const { gate, calls } = await openGate(prompt, { onGranted: () => {} })
    gate.tell({ name: 'pressed', by: 'trigger' })
    gate.start()
    await vi.advanceTimersByTimeAsync(4000)
    gate.confirm()
    await vi.advanceTimersByTimeAsync(2000)
    calls[0]?.resolve(makeStream())
    await flush()
    expect(told(gate)).toEqual([
      { name: 'pressed', by: 'trigger' },
      { name: 'explained' },
      { name: 'asked', devices: bothDevices },
      { name: 'answered', outcome: { camera: 'granted', microphone: 'granted' } },
      { name: 'joined' },
    ])
    const times = logOf(gate)
      .read()
      .map(({ sincePress }) => sincePress)
    expect(times).toEqual([0, 0, 4000, 6000, 6000])
  })

  it.each([
    ['the app', (gate: GateController) => gate.start(), 'app'],
    [
      'a notice of ours',
      (gate: GateController) => {
        gate.tell({ name: 'pressed', by: 'notice' })
        gate.start()
      },
      'notice',
    ],
  ])('says that %s started it', async (_, act, by) => {
    const { gate } = await openGate(prompt)
    act(gate)
    expect(told(gate)[0]).toEqual({ name: 'pressed', by })
  })

  it('says what is in the way, and once it is gone how that came about: the settings', async () => {
    const { gate, calls, queried, document } = await refused()
    expect(told(gate).slice(2)).toEqual([
      { name: 'asked', devices: bothDevices },
      { name: 'answered', outcome: { camera: 'denied', microphone: 'denied' }, error: 'NotAllowedError' },
      { name: 'blocked', cause: 'browser', devices: bothDevices },
    ])
    Object.assign(queried, granted)
    await leaveAndReturn(document)
    calls[1]?.resolve(makeStream())
    await flush()
    expect(told(gate).slice(5)).toEqual([
      { name: 'asked', devices: bothDevices },
      { name: 'answered', outcome: { camera: 'granted', microphone: 'granted' } },
      { name: 'recovered', by: 'settings' },
      { name: 'joined' },
    ])
  })

  it('says that it was a press of Try again, and not twice that the same is in the way', async () => {
    const { gate, calls } = await openGate(granted, { onGranted: () => {} })
    gate.start()
    calls[0]?.reject(busyCamera())
    await vi.advanceTimersByTimeAsync(2000)
    for (let call = 1; call < calls.length; call++) calls[call]?.reject(busyCamera())
    await vi.advanceTimersByTimeAsync(5000)
    expect(gate.getState().phase).toBe('blocked')
    const before = calls.length
    gate.retry()
    calls[before]?.resolve(makeStream())
    await flush()
    expect(names(gate).filter((name) => name === 'blocked')).toHaveLength(1)
    expect(told(gate)).toContainEqual({ name: 'recovered', by: 'retry' })
  })

  it('says that it was the browser’s own button', async () => {
    const { gate } = await refused()
    gate.tell({ name: 'browserButton', result: 'pressed' })
    gate.tell({ name: 'browserButton', result: 'given' })
    gate.accept(makeStream() as unknown as MediaStream)
    await flush()
    expect(told(gate).slice(5)).toEqual([
      { name: 'browserButton', result: 'pressed' },
      { name: 'browserButton', result: 'given' },
      { name: 'recovered', by: 'browserButton' },
      { name: 'joined' },
    ])
  })

  it('says that it was a new load of the page, in the same visit', async () => {
    const { gate, browser } = await refused()
    const [{ visit } = { visit: undefined }] = logOf(gate).read()
    const { sessionStorage, localStorage } = browser
    const after = openWindow({ ...granted })
    Object.assign(after.browser, { sessionStorage, localStorage })
    const reloaded = createGate({ browser: after.browser, onGranted: () => {} })
    reloaded.subscribe(() => {})
    await flush()
    reloaded.start()
    after.calls[0]?.resolve(makeStream())
    await flush()
    expect(told(reloaded)).toContainEqual({ name: 'recovered', by: 'reload' })
    expect(
      logOf(reloaded)
        .read()
        .every((event) => event.visit === visit),
    ).toBe(true)
  })

  it('says that the person closed the screen of what is in the way', async () => {
    const { gate } = await refused()
    gate.cancel()
    expect(names(gate).at(-1)).toBe('leftBlocked')
  })

  it('says that the app failed to join', async () => {
    const { gate, calls } = await openGate(granted, { onGranted: () => Promise.reject(new Error('no room')) })
    gate.start()
    calls[0]?.resolve(makeStream())
    await flush()
    expect(names(gate).slice(-2)).toEqual(['answered', 'joinFailed'])
  })

  it('says that the browser’s question was closed, and that the person pressed again', async () => {
    const { gate, calls } = await openGate(prompt)
    gate.start()
    gate.confirm()
    calls[0]?.reject(Object.assign(new Error('Permission dismissed'), { name: 'NotAllowedError' }))
    await flush()
    gate.retry()
    expect(told(gate).slice(3)).toEqual([
      {
        name: 'answered',
        outcome: { camera: 'dismissed', microphone: 'dismissed' },
        error: 'NotAllowedError',
      },
      { name: 'pressed', by: 'app' },
      { name: 'asked', devices: bothDevices },
    ])
  })

  it('is not joined before the app is, and is joined once', async () => {
    const join = defer<void>()
    const { gate, calls } = await openGate(granted, { onGranted: () => join.promise })
    gate.start()
    calls[0]?.resolve(makeStream())
    await flush()
    expect(names(gate)).not.toContain('joined')
    join.resolve()
    await flush()
    expect(names(gate).filter((name) => name === 'joined')).toHaveLength(1)
  })

  it('keeps the last 200, and begins with the last 16 that happened before it was loaded', async () => {
    const { gate } = await openGate(prompt)
    for (let press = 0; press < 20; press++) gate.tell({ name: 'assistance' })
    expect(told(gate)).toHaveLength(16)
    for (let press = 0; press < 300; press++) gate.tell({ name: 'linkCopied' })
    expect(told(gate)).toEqual(Array.from({ length: 200 }, () => ({ name: 'linkCopied' })))
  })
})

describe('who follows the log', () => {
  it('is told what happened before, each event once, and nothing after they have gone', async () => {
    const { gate } = await openGate(prompt)
    gate.start()
    const heard: string[] = []
    const listener = ({ name }: PrecallEvent) => void heard.push(name)
    // As React's StrictMode does.
    logOf(gate).follow(listener)()
    const stop = logOf(gate).follow(listener)
    expect(heard).toEqual(['pressed', 'explained'])
    gate.confirm()
    expect(heard).toEqual(['pressed', 'explained', 'asked'])
    stop()
    gate.cancel()
    gate.start()
    expect(heard).toHaveLength(3)
  })

  it('hears in order also what it has caused itself, and what it throws stops nothing', async () => {
    const { gate, reported } = await openGate(prompt)
    const heard: string[] = []
    logOf(gate).follow(({ name }) => {
      if (name === 'pressed') gate.tell({ name: 'assistance' })
      heard.push(name)
      throw new Error(name)
    })
    gate.start()
    expect(heard).toEqual(['pressed', 'explained', 'assistance'])
    expect(reported).toEqual(heard.map((name) => new Error(name)))
  })
})

describe('the id of a visit', () => {
  const visits = (gate: GateController) =>
    logOf(gate)
      .read()
      .map(({ visit }) => visit)

  it('lasts until the person has joined, is kept in the tab for 30 minutes, and has nothing of the person in it', async () => {
    const { gate, calls, browser } = await openGate(granted, { onGranted: () => {} })
    gate.start()
    logOf(gate)
    expect(browser.sessionStorage?.getItem('precall:visit')).toContain(visits(gate)[0])
    calls[0]?.resolve(makeStream())
    await flush()
    expect(new Set(visits(gate)).size).toBe(1)
    expect(browser.sessionStorage?.getItem('precall:visit')).toBeNull()
    expect(visits(gate)[0]).toMatch(/^[a-z0-9]{10,30}$/)

    gate.tell({ name: 'assistance' })
    const second = visits(gate).at(-1)
    expect(second).not.toBe(visits(gate)[0])
    vi.advanceTimersByTime(31 * 60 * 1000)
    gate.tell({ name: 'assistance' })
    expect(visits(gate).at(-1)).not.toBe(second)
  })

  it.each([
    ['a device that is turned on', (gate: GateController) => gate.turnOn('camera')],
    ['Start Video, for a device that has stopped', (gate: GateController) => gate.start()],
    ['Get Assistance', (gate: GateController) => gate.tell({ name: 'assistance' })],
  ])('is not in the tab during the call: not after %s', async (_, act) => {
    const { gate, calls, browser } = await openGate(granted, { onGranted: () => {}, onDevicesAdded: () => {} })
    const stored = () => browser.sessionStorage?.getItem('precall:visit')
    gate.start()
    const stream = makeStream()
    calls[0]?.resolve(stream)
    logOf(gate)
    await flush()
    stream.end('video')
    await vi.advanceTimersByTimeAsync(1000)
    const before = visits(gate).length
    act(gate)
    calls[1]?.resolve(makeStream())
    await flush()
    expect(visits(gate).length).toBeGreaterThan(before)
    expect(stored()).toBeNull()
    const inCall = visits(gate).at(-1)

    gate.reset()
    gate.start()
    expect(visits(gate).at(-1)).not.toBe(inCall)
    expect(stored()).toContain(visits(gate).at(-1))
  })

  it('is the same for all gates of a page until the person has joined by one of them, and then a new one', async () => {
    const page = await openGate(granted, { onGranted: () => {} })
    const [header, body] = [page.gate, createGate({ browser: page.browser, onGranted: () => {} })]
    body.subscribe(() => {})
    await flush()
    logOf(body)
    header.start()
    page.calls[0]?.reject(refusal())
    await flush()
    const first = visits(header).at(-1)
    header.cancel()

    body.start()
    expect(visits(body).at(-1)).toBe(first)
    page.calls[1]?.resolve(makeStream())
    await flush()
    expect(names(body)).toContain('joined')

    header.start()
    expect(visits(header).at(-1)).not.toBe(first)
  })

  it('lasts where the page may read what is stored, and store nothing', async () => {
    const { gate, browser } = await openGate(prompt)
    vi.spyOn(browser.sessionStorage!, 'setItem').mockImplementation(() => {
      throw new Error('QuotaExceededError')
    })
    gate.start()
    gate.confirm()
    expect(new Set(visits(gate)).size).toBe(1)
  })

  it('is kept in memory where the page may not store anything', async () => {
    const { gate, browser } = await openGate(prompt)
    Object.defineProperty(browser, 'sessionStorage', {
      get() {
        throw new Error('SecurityError')
      },
    })
    gate.start()
    gate.confirm()
    expect(new Set(visits(gate)).size).toBe(1)
    expect(visits(gate)).toHaveLength(3)
  })
})

it('no event has anything in it that is not ours, whatever the browser, the devices and the app say', async () => {
  const secret = 'https://clinic.example/v/42?token=SECRET Marie’s iPhone'
  const hostile = () => Object.assign(new Error(secret), { name: secret, constraint: secret })
  const page = await openGate(prompt, {
    constraints: { camera: { deviceId: { exact: secret } } },
    onGranted: () => Promise.reject(hostile()),
  })
  const { gate, calls, listed } = page
  const devices = [
    { kind: 'videoinput', label: secret, deviceId: secret },
    { kind: 'audioinput', label: secret, deviceId: secret },
  ]
  listed.splice(0, 2, ...devices)
  gate.tell({ name: 'guideShown', guide: secret })
  gate.tell({ name: 'browserButton', result: secret as 'given' })
  gate.tell({ name: 'pressed', by: secret as 'trigger' })
  gate.tell({ name: 'linkCopied', link: secret } as never)
  gate.tell({ name: secret as 'assistance' } as never)
  gate.start()
  gate.confirm()
  for (const name of [secret, 'OverconstrainedError', 'NotReadableError', 'AbortError', 'NotAllowedError']) {
    calls.at(-1)?.reject(Object.assign(hostile(), { name }))
    await vi.advanceTimersByTimeAsync(3000)
    gate.retry()
    gate.start()
    gate.confirm()
  }
  calls.at(-1)?.resolve(makeStream())
  await flush()

  const events = logOf(gate).read()
  const texts: string[] = []
  JSON.stringify(events, (key, value: unknown) => {
    texts.push(key, ...(typeof value === 'string' ? [value] : []))
    return value
  })
  const ofVisits = events.map(({ visit }) => visit)
  expect(events.length).toBeGreaterThan(10)
  expect(texts.filter((text) => !ofVisits.includes(text) && !/^[a-zA-Z-]*$|^\d+$/.test(text))).toEqual([])
  expect(JSON.stringify(events)).not.toMatch(/SECRET|Marie|clinic/)
})
