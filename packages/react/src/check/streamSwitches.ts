import type { Device } from '@precall/core'
import type { ListedDevice } from '@precall/core/devices'

/** What is being done to one stream, for all who show it: two checks on one page are of one camera. */
export interface StreamSwitches {
  /** The device that is being asked for. */
  readonly pending: { readonly device: Device; readonly wanted: ListedDevice } | undefined
  /** Counts what has changed, because a stream tells nothing of what a script does to it. */
  readonly version: number
  /** Resolves once nothing is being done to it. */
  readonly settled: Promise<unknown>
}

interface Kept {
  now: StreamSwitches
  readonly listeners: Set<() => void>
}

const none: StreamSwitches = { pending: undefined, version: 0, settled: Promise.resolve() }
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

/** Shows to all who show the stream what is being done to it. `isLast`: nothing else was begun meanwhile. */
export async function showSwitch<Result>(
  stream: MediaStream,
  pending: NonNullable<StreamSwitches['pending']>,
  running: Promise<Result>,
): Promise<{ readonly result: Result; readonly isLast: boolean }> {
  const settled = Promise.all([switchesOf(stream).settled, running])
  change(stream, { pending, settled })
  const result = await running
  const isLast = switchesOf(stream).settled === settled
  change(stream, isLast ? { pending: undefined } : {})
  return { result, isLast }
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
