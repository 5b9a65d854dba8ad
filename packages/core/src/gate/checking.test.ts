import { describe, expect, it, vi } from 'vitest'
import { makeStream } from '../../test/makeStream'
import type { OnGranted } from '../../test/openGate'
import { flush, granted, leaveAndReturn, openGate, prompt, setUpGates } from '../../test/openGate'
import { createGate } from './createGate'
import { logOf } from '../log/logOf'
import { standingOf } from '../standing'
import { allDevices } from '../vocabulary'
import type { Allowed, GateOptions, Grant } from './options/gateOptions'

setUpGates()

const live = { camera: true, microphone: true }

async function openCheck(options: GateOptions = {}) {
  const page = await openGate(granted, { check: true, ...options })
  const stream = makeStream()
  for (const track of stream.getTracks())
    Object.assign(track, { getSettings: () => ({ deviceId: `my ${track.kind}` }) })
  page.gate.start()
  page.calls[0]?.resolve(stream)
  await flush()
  return { ...page, stream }
}

/** Tracks that end by themselves are heard a moment later, in case others follow. */
const pastEnding = () => vi.advanceTimersByTimeAsync(100)

const names = ({ gate }: { gate: Parameters<typeof logOf>[0] }) =>
  logOf(gate)
    .read()
    .map(({ name }) => name)

describe('a gate with a check', () => {
  it('shows the stream before anyone has it, and joins with exactly that', async () => {
    const onGranted = vi.fn<OnGranted>()
    const { gate, calls, stream } = await openCheck({ onGranted })
    expect(gate.getState()).toMatchObject({ phase: 'checking', live, without: {} })
    expect(gate.getGrant()).toEqual({ stream, live })
    expect(onGranted).not.toHaveBeenCalled()
    gate.join({ speakerId: 'loud' })
    await flush()
    const signal = expect.any(AbortSignal)
    expect(onGranted).toHaveBeenCalledExactlyOnceWith({ stream, live, speakerId: 'loud', signal })
    expect(gate.getState()).toMatchObject({ phase: 'open', owner: 'app', live })
    expect([calls.length, stream.liveTracks]).toEqual([1, 2])
    expect(JSON.stringify(gate.getState())).not.toContain('loud')
  })

  it('shows it after the explainer, and after the browser’s own button', async () => {
    const asked = await openGate(prompt, { check: true })
    asked.gate.start()
    asked.gate.confirm()
    asked.calls[0]?.resolve(makeStream())
    await flush()
    expect(asked.gate.getState().phase).toBe('checking')

    const pressed = await openGate(prompt, { check: true })
    pressed.gate.start()
    pressed.gate.accept(makeStream() as unknown as MediaStream)
    expect(pressed.gate.getState().phase).toBe('checking')
  })

  it('joins without a speaker where none was chosen, and forgets it with the call', async () => {
    const onGranted = vi.fn<OnGranted>()
    const { gate, calls } = await openCheck({ onGranted })
    const join: (event: unknown) => void = gate.join as never
    join(Object.assign(new Event('click'), { speakerId: 7 }))
    expect(onGranted.mock.calls[0]?.[0]).not.toHaveProperty('speakerId')
    gate.reset()
    gate.start()
    calls[1]?.resolve(makeStream())
    await flush()
    gate.join({ speakerId: 'loud' })
    gate.reset()
    gate.configure({ onGranted })
    gate.start()
    calls[2]?.resolve(makeStream())
    await flush()
    expect(onGranted.mock.calls.map(([grant]) => grant.speakerId)).toEqual([undefined, 'loud', undefined])
  })

  it.each(['cancel', 'reset'] as const)('turns everything off on %s', async (way) => {
    const onGranted = vi.fn<OnGranted>()
    const { gate, stream, held } = await openCheck({ onGranted })
    gate[way]()
    await flush()
    expect([gate.getState().phase, stream.liveTracks, held.length]).toEqual(['idle', 0, 0])
    gate.join()
    expect(onGranted).not.toHaveBeenCalled()
    expect(gate.getGrant()).toBeUndefined()
  })

  it('turns everything off when it is abandoned, and not when it is only mounted again', async () => {
    const { gate, stream, unsubscribe } = await openCheck({ onGranted: () => {} })
    unsubscribe()
    const unsubscribeAgain = gate.subscribe(() => {})
    await flush()
    expect([gate.getState().phase, stream.liveTracks]).toEqual(['checking', 2])
    unsubscribeAgain()
    await flush()
    expect([gate.getState().phase, stream.liveTracks]).toEqual(['idle', 0])
  })

  it('joins nothing once its page has gone, though the gate has not heard of that yet', async () => {
    const onGranted = vi.fn<OnGranted>()
    const { gate, stream, unsubscribe } = await openCheck({ onGranted })
    unsubscribe()
    gate.join()
    await flush()
    expect(onGranted).not.toHaveBeenCalled()
    expect([gate.getState().phase, stream.liveTracks]).toEqual(['idle', 0])
  })

  it('is not disturbed by a press of Start Video, and asks for nothing', async () => {
    const { gate, calls, stream } = await openCheck({ onGranted: () => {} })
    const before = gate.getState()
    for (const press of [gate.start, gate.confirm, gate.retry, gate.continueWithout, gate.turnOn]) press()
    gate.useAnother('camera')
    expect([gate.getState(), calls.length, stream.liveTracks]).toEqual([before, 1, 2])
  })

  it('calls off a join that is cancelled, and says that one has failed', async () => {
    const signals: AbortSignal[] = []
    const joins = [() => new Promise(() => {}), () => Promise.reject(new Error('no room'))]
    const onGranted = ({ signal }: Grant) => {
      signals.push(signal)
      return joins.shift()?.()
    }
    const { gate, calls, stream } = await openCheck({ onGranted, onJoinFailed: () => {} })
    gate.join()
    expect(gate.getState()).toMatchObject({ phase: 'open', owner: 'joining' })
    gate.cancel()
    expect([signals[0]?.aborted, stream.liveTracks]).toEqual([true, 0])
    gate.start()
    const second = makeStream()
    calls[1]?.resolve(second)
    await flush()
    gate.join()
    await flush()
    expect(gate.getState()).toMatchObject({ phase: 'idle', notice: 'joinFailed' })
    expect([signals[1]?.aborted, second.liveTracks]).toEqual([false, 0])
  })

  it('frees the devices before an app is told that opens them itself, and says which were checked', async () => {
    const still: number[] = []
    const onAllowed = vi.fn<(allowed: Allowed) => void>(() => void still.push(stream.liveTracks))
    const { gate, stream } = await openCheck({ onAllowed })
    expect(stream.liveTracks).toBe(2)
    gate.join({ speakerId: 'loud' })
    const deviceIds = { camera: 'my video', microphone: 'my audio' }
    const signal = expect.any(AbortSignal)
    expect(onAllowed).toHaveBeenCalledExactlyOnceWith({ live, deviceIds, speakerId: 'loud', signal })
    expect(still).toEqual([0])
  })

  it('keeps the stream of a call that retains it, with the speaker', async () => {
    const { gate, stream } = await openCheck()
    gate.retain()
    gate.join({ speakerId: 'loud' })
    await flush()
    expect(gate.getState()).toMatchObject({ phase: 'open', owner: 'gate' })
    expect(gate.getGrant()).toEqual({ stream, live, speakerId: 'loud' })
    expect(stream.liveTracks).toBe(2)
  })

  it('is a gate without one from the next opening on, if the app says so', async () => {
    const onGranted = vi.fn<OnGranted>()
    const { gate, calls } = await openCheck({ onGranted })
    gate.configure({ onGranted })
    expect(gate.getState().phase).toBe('checking')
    gate.cancel()
    gate.start()
    calls[1]?.resolve(makeStream())
    await flush()
    expect(onGranted).toHaveBeenCalledOnce()
  })

  it('lets other tabs know that the devices are in use, from the check to the end of the call', async () => {
    const { gate, held } = await openCheck({ onGranted: () => {} })
    expect(held).toHaveLength(1)
    gate.join()
    await flush()
    expect(held).toHaveLength(1)
    gate.reset()
    await flush()
    expect(held).toHaveLength(0)
  })
})

describe('a device that ends during the check', () => {
  it('turns everything off if the call requires it, and comes back when it is allowed again', async () => {
    const { gate, calls, queried, stream, document } = await openCheck({ onGranted: () => {} })
    Object.assign(queried, { camera: 'denied' })
    // Chromium ends both: docs/facts/browsers.md#revoked
    for (const kind of ['video', 'audio']) stream.end(kind)
    await pastEnding()
    const ended = { kind: 'ended', reason: 'revoked' }
    expect(gate.getState()).toMatchObject({ phase: 'blocked', trouble: { camera: ended, microphone: ended } })
    await leaveAndReturn(document)
    expect([gate.getState().phase, calls.length]).toEqual(['blocked', 1])
    Object.assign(queried, granted)
    await leaveAndReturn(document)
    calls[1]?.resolve(makeStream())
    await flush()
    expect(gate.getState()).toMatchObject({ phase: 'checking', live })
  })

  it('turns off the other one too', async () => {
    const { stream, listed } = await openCheck({ onGranted: () => {} })
    listed.splice(0, 1)
    stream.end('video')
    await pastEnding()
    expect(stream.liveTracks).toBe(0)
  })

  it('leaves an optional one out', async () => {
    const onGranted = vi.fn<OnGranted>()
    const { gate, stream } = await openCheck({ devices: { camera: 'optional', microphone: 'required' }, onGranted })
    stream.end('video')
    await pastEnding()
    const camera = { kind: 'ended', reason: 'unplugged' }
    expect(gate.getState()).toMatchObject({ phase: 'checking', live: { camera: false }, without: { camera } })
    expect(allDevices.map((device) => standingOf(gate.getState(), device))).toEqual(['ended', 'working'])
    gate.join()
    expect(onGranted.mock.calls[0]?.[0].live).toEqual({ camera: false, microphone: true })
    expect(stream.liveTracks).toBe(1)
  })
})

describe('a device that the check has switched', () => {
  it('is the one whose end is heard from then on', async () => {
    const { gate, stream } = await openCheck({ devices: { camera: 'optional', microphone: 'required' } })
    const other = makeStream({ kinds: ['video'] })
    const [old, fresh] = [stream.getVideoTracks()[0], other.getTracks()[0]]
    if (!old || !fresh) throw new Error('no camera')
    old.stop()
    stream.removeTrack(old)
    stream.addTrack(fresh)
    gate.tell({ name: 'deviceSwitched', device: 'camera' })
    await pastEnding()
    expect(gate.getState()).toMatchObject({ phase: 'checking', live })
    other.end('video')
    await pastEnding()
    expect(gate.getState()).toMatchObject({ phase: 'checking', live: { camera: false } })
    stream.addTrack(makeStream({ kinds: ['video'] }).getTracks()[0] ?? fresh)
    gate.tell({ name: 'deviceSwitched', device: 'camera' })
    expect(gate.getState()).toMatchObject({ phase: 'checking', live, without: {} })
    gate.cancel()
    expect(stream.liveTracks).toBe(0)
  })

  it('is missed if there is none after all', async () => {
    const { gate, stream } = await openCheck()
    const old = stream.getVideoTracks()[0]
    if (!old) throw new Error('no camera')
    old.stop()
    stream.removeTrack(old)
    gate.tell({ name: 'deviceSwitched', device: 'camera' })
    await flush()
    expect(gate.getState()).toMatchObject({ phase: 'blocked', trouble: { camera: { kind: 'ended' } } })
    expect(stream.liveTracks).toBe(0)
  })

  it('is not missed if another has come while the gate was finding out', async () => {
    const { gate, stream } = await openCheck()
    const old = stream.getVideoTracks()[0]
    if (!old) throw new Error('no camera')
    stream.removeTrack(old)
    gate.tell({ name: 'deviceSwitched', device: 'camera' })
    stream.addTrack(old)
    await flush()
    expect(gate.getState()).toMatchObject({ phase: 'checking', live })
  })
})

describe('the log of a check', () => {
  const way = ['pressed', 'asked', 'answered', 'checkShown']

  it('says when it was shown, what was switched in it, and that it is done', async () => {
    const page = await openCheck({ onGranted: () => {} })
    page.gate.tell({ name: 'deviceSwitched', device: 'camera' })
    page.gate.tell({ name: 'deviceSwitched', device: 'FaceTime HD (Ada Lovelace)' as 'camera' })
    page.gate.join({ speakerId: 'loud' })
    await flush()
    expect(names(page)).toEqual([...way, 'deviceSwitched', 'checked', 'joined'])
    expect(logOf(page.gate).read()).toContainEqual(
      expect.objectContaining({ name: 'answered', outcome: { camera: 'granted', microphone: 'granted' } }),
    )
    expect(JSON.stringify(logOf(page.gate).read())).not.toMatch(/Ada|loud|my video/)
  })

  it('says that it was closed', async () => {
    const page = await openCheck({ onGranted: () => {} })
    page.gate.cancel()
    expect(names(page)).toEqual([...way, 'leftCheck'])
  })

  it('says that what ended in it works again', async () => {
    const page = await openCheck({ onGranted: () => {} })
    page.stream.end('video')
    await pastEnding()
    page.gate.retry()
    page.calls[1]?.resolve(makeStream())
    await flush()
    expect(names(page)).toEqual([...way, 'blocked', 'asked', 'answered', 'recovered', 'checkShown'])
  })
})

it('a gate that no one listens to can be checked and joined as well', async () => {
  const { browser, calls } = await openGate(granted)
  const onGranted = vi.fn<OnGranted>()
  const gate = createGate({ browser, check: true, onGranted })
  gate.start()
  gate.confirm()
  calls[0]?.resolve(makeStream())
  await flush()
  gate.join()
  expect(onGranted).toHaveBeenCalledOnce()
})
