import { describe, expect, it, vi } from 'vitest'
import { makeStream } from '../../test/makeStream'
import type { OnDevicesAdded, OnGranted } from '../../test/openGate'
import { busyCamera, flush, granted, openGate, refusal, setUpGates } from '../../test/openGate'
import { logOf } from '../log/logOf'
import type { GateOptions } from './options/gateOptions'

setUpGates()

const camera = (deviceId: string, groupId = deviceId) => ({ kind: 'videoinput', deviceId, groupId }) as const
const microphone = (deviceId: string, groupId = deviceId) => ({ kind: 'audioinput', deviceId, groupId }) as const

/** A gate whose request has failed, with this listed. */
async function block(
  listed: readonly Partial<MediaDeviceInfo>[],
  { error = busyCamera(), ...options }: GateOptions & { error?: unknown } = {},
) {
  const page = await openGate(granted, { devices: { camera: 'required' }, ...options })
  page.listed.splice(0, 2, ...listed)
  page.gate.start()
  const fail = async () => {
    // The first pauses and tries again, in case the device is only late.
    for (let tries = 0; tries < 3; tries++) {
      page.calls.at(-1)?.reject(error)
      await vi.advanceTimersByTimeAsync(400)
    }
  }
  await fail()
  expect(page.gate.getState().phase).toBe('blocked')
  const asked = () => page.calls.at(-1)?.constraints
  return { ...page, fail, asked }
}

describe('Use another camera', () => {
  it('asks once, for the next one that is listed, and after the last for the first', async () => {
    const { gate, asked, calls, fail } = await block([camera('a'), camera('b'), camera('c')])
    expect(gate.canUseAnother()).toEqual(['camera'])
    for (const id of ['b', 'c', 'a', 'b']) {
      const before = calls.length
      gate.useAnother('camera')
      expect(calls).toHaveLength(before + 1)
      expect(asked()).toEqual({ video: { deviceId: { exact: id } } })
      await fail()
    }
  })

  it('asks for the one that is named, and counts from that', async () => {
    const { gate, asked, fail } = await block([camera('a'), camera('b'), camera('c')])
    gate.useAnother('camera', 'c')
    expect(asked()).toEqual({ video: { deviceId: { exact: 'c' } } })
    await fail()
    gate.useAnother('camera')
    expect(asked()).toEqual({ video: { deviceId: { exact: 'a' } } })
  })

  it.each([
    [{ exact: 'b' }, 'c'],
    [{ ideal: ['b', 'c'] }, 'c'],
    ['b', 'c'],
    [['c'], 'a'],
    [{ exact: 'gone' }, 'b'],
    [undefined, 'b'],
  ])('counts from the one that the app asks for (%j), and keeps its other constraints', async (deviceId, id) => {
    const constraints = { camera: { height: 720, ...(deviceId && { deviceId }) } }
    const { gate, asked } = await block([camera('a'), camera('b'), camera('c')], { constraints })
    gate.useAnother('camera')
    expect(asked()).toEqual({ video: { height: 720, deviceId: { exact: id } } })
  })

  it('stays a wish after a closed dialog, until reset, or until the app asks for another', async () => {
    const { gate, asked, fail } = await block([camera('a'), camera('b')])
    gate.useAnother('camera')
    await fail()
    gate.cancel()
    gate.start()
    expect(asked()).toEqual({ video: { deviceId: { exact: 'b' } } })
    await fail()
    gate.configure({ devices: { camera: 'required' }, constraints: { camera: { deviceId: 'a' } } })
    gate.retry()
    expect(asked()).toEqual({ video: { deviceId: 'a' } })
    await fail()
    gate.useAnother('camera')
    await fail()
    gate.reset()
    gate.start()
    expect(asked()).toEqual({ video: { deviceId: 'a' } })
  })

  it('leads to the call, and the log says by what', async () => {
    const { gate, calls } = await block([camera('a'), camera('b')])
    gate.retain()
    gate.useAnother('camera')
    calls.at(-1)?.resolve(makeStream({ kinds: ['video'] }))
    await flush()
    expect(gate.getState().phase).toBe('open')
    expect(logOf(gate).read()).toContainEqual(expect.objectContaining({ name: 'recovered', by: 'anotherDevice' }))
  })

  it.each([
    ['none is', []],
    ['only that one is', [camera('a')]],
    ['ids are not known yet', [camera(''), camera('')]],
    ['the same is, once more', [camera('a'), camera('a')]],
  ])('is not offered where %s listed', async (_, listed) => {
    const { gate, calls } = await block(listed)
    const before = calls.length
    expect(gate.canUseAnother()).toEqual([])
    gate.useAnother('camera')
    expect(calls).toHaveLength(before)
  })

  it('is not offered against a refusal, which is for all of them', async () => {
    const { gate } = await block([camera('a'), camera('b')], { error: refusal() })
    expect(gate.canUseAnother()).toEqual([])
  })

  it('takes one that was only listed twice for one, and starts from the default', async () => {
    // Chromium: docs/facts/browsers.md#default-rows
    const rows = [
      microphone('default', 'of b'),
      microphone('communications', 'of b'),
      microphone('a'),
      microphone('b', 'of b'),
    ]
    const { gate, asked } = await block(rows, { devices: { microphone: 'required' } })
    gate.useAnother('microphone')
    expect(asked()).toEqual({ audio: { deviceId: { exact: 'a' } } })
    const alone = await block(
      rows.filter(({ deviceId }) => deviceId !== 'a'),
      { devices: { microphone: 'required' } },
    )
    expect(alone.gate.canUseAnother()).toEqual([])
  })
})

describe('Continue without camera and microphone', () => {
  const optional: GateOptions = { devices: { camera: 'optional', microphone: 'optional' } }

  it('begins the call with an empty stream, asks for nothing, and leads straight past the check', async () => {
    const onGranted = vi.fn<OnGranted>()
    const onDevicesAdded = vi.fn<OnDevicesAdded>()
    const { gate, calls } = await block([camera('a'), microphone('b')], {
      ...optional,
      check: true,
      error: refusal(),
      onGranted,
      onDevicesAdded,
    })
    const before = calls.length
    gate.continueWithout()
    await flush()
    expect(calls).toHaveLength(before)
    const live = { camera: false, microphone: false }
    expect(gate.getState()).toMatchObject({ phase: 'open', owner: 'app', live })
    const grant = onGranted.mock.calls[0]?.[0]
    const stream = grant?.stream
    expect([stream?.getTracks(), grant?.live]).toEqual([[], live])
    gate.turnOn('camera')
    calls.at(-1)?.resolve(makeStream({ kinds: ['video'] }))
    await flush()
    expect(onDevicesAdded).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ devices: ['camera'], stream }))
    expect(stream?.getTracks()).toHaveLength(1)
  })

  it.each([
    ['no way to make a stream', undefined],
    [
      'a way that throws',
      function MediaStream() {
        throw new TypeError('Illegal constructor')
      },
    ],
    ['a way that makes something else', function MediaStream() {}],
  ])('is nothing in a browser with %s', async (_, MediaStream) => {
    const page = await openGate(granted, optional)
    Object.assign(page.browser, { MediaStream })
    Object.assign(page.queried, { camera: 'denied', microphone: 'denied' })
    page.gate.start()
    page.calls[0]?.reject(refusal())
    await flush()
    const before = page.gate.getState()
    expect(before.phase).toBe('blocked')
    page.gate.continueWithout()
    expect(page.gate.getState()).toBe(before)
  })
})
