import { afterEach, beforeEach, vi } from 'vitest'
import { createGate } from '../src/gate/createGate'
import type { GateOptions } from '../src/gate/options/gateOptions'
import type { Permission } from '../src/vocabulary'
import { openWindow } from './openWindow'

export type OnGranted = NonNullable<GateOptions['onGranted']>
export type OnDevicesAdded = NonNullable<GateOptions['onDevicesAdded']>

export const granted = { camera: 'granted', microphone: 'granted' } as const
export const prompt = { camera: 'prompt', microphone: 'prompt' } as const

/** From here on a test moves the time itself, and nothing is warned about on the real console. */
export function setUpGates(): void {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.spyOn(console, 'warn').mockImplementation(() => {})
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })
}

/** A gate with a listener, which knows what the browser says. */
export async function openGate(queried: { camera: Permission; microphone: Permission }, options: GateOptions = {}) {
  const page = openWindow({ ...queried })
  const gate = createGate({ browser: page.browser, ...options })
  const unsubscribe = gate.subscribe(() => {})
  await flush()
  return { ...page, gate, unsubscribe }
}

/** Lets everything happen that waits for no time to pass. */
export function flush() {
  return vi.advanceTimersByTimeAsync(0)
}

/** The person looks at something else, and then at the page again. */
export async function leaveAndReturn(document: EventTarget): Promise<void> {
  for (const visibilityState of ['hidden', 'visible']) {
    Object.assign(document, { visibilityState })
    document.dispatchEvent(new Event('visibilitychange'))
  }
  await flush()
}

export function refusal() {
  return Object.assign(new Error('Permission denied'), { name: 'NotAllowedError' })
}

export function busyCamera() {
  return Object.assign(new Error('Could not start video source'), { name: 'NotReadableError' })
}

/** The camera does not start, from this call on, however often it is tried. */
export async function stayBusy(calls: ReturnType<typeof openWindow>['calls'], from: number) {
  for (let call = from; call < calls.length; call++) {
    calls[call]?.reject(busyCamera())
    await vi.advanceTimersByTimeAsync(400)
  }
}
