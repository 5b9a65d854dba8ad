import type { Device } from '@precall/core'
import type { ListedDevice, Switched } from '@precall/core/devices'

/** What is being done to one stream, for all who show it: two checks on one page are of one camera. */
export interface StreamSwitches {
  /** The devices that are being asked for. */
  readonly pending: { readonly [device in Device]?: ListedDevice }
  /** The kinds that were taken here, by a person or for them. */
  readonly picked: readonly Device[]
  /** Counts what has changed, because a stream tells nothing of what a script does to it. */
  readonly version: number
  /** Resolves once nothing is being done to it. */
  readonly settled: Promise<unknown>
}

interface Kept {
  now: StreamSwitches
  readonly listeners: Set<() => void>
}

const none: StreamSwitches = { pending: {}, picked: [], version: 0, settled: Promise.resolve() }
const keptOf = new WeakMap<MediaStream, Kept>()

export function switchesOf(stream: MediaStream | undefined): StreamSwitches {
  return (stream && keptOf.get(stream)?.now) ?? none
}

export function listenToSwitches(stream: MediaStream | undefined, listener: () => void): () => void {
  if (!stream) return () => {}
  const { listeners } = kept(stream)
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** The stream has other tracks, or one of them has ended. */
export function tellOfStream(stream: MediaStream): void {
  change(stream, {})
}

/**
 * Shows to all who show the stream what is being done to it. `told` is called with what came of it, unless another one of its
 * kind has begun meanwhile, which tells it: the two have one outcome.
 */
export function showSwitch(
  stream: MediaStream,
  device: Device,
  listed: ListedDevice,
  running: Promise<Switched>,
  told: (switched: Switched) => void,
): Promise<void> {
  // Another object each time, though it may be the same device.
  const wanted = { ...listed }
  const ended = running.then((switched) => {
    const { pending, picked } = switchesOf(stream)
    if (pending[device] !== wanted) return change(stream, {})
    const isPicked = switched.track !== undefined && !switched.obstacle && !picked.includes(device)
    change(stream, { pending: without(pending, device), ...(isPicked && { picked: [...picked, device] }) })
    told(switched)
  })
  const { pending, settled } = switchesOf(stream)
  change(stream, { pending: { ...pending, [device]: wanted }, settled: Promise.all([settled, ended]) })
  return ended
}

function without(pending: StreamSwitches['pending'], device: Device): StreamSwitches['pending'] {
  const { [device]: _, ...others } = pending
  return others
}

function change(stream: MediaStream, what: Partial<StreamSwitches>): void {
  const its = kept(stream)
  its.now = { ...its.now, ...what, version: its.now.version + 1 }
  for (const listener of Array.from(its.listeners)) listener()
}

function kept(stream: MediaStream): Kept {
  const its = keptOf.get(stream) ?? { now: none, listeners: new Set() }
  keptOf.set(stream, its)
  return its
}
