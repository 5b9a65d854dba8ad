import type { DeviceConstraints } from '../request/constraints'
import type { Device, Obstacle } from '../vocabulary'
import { allDevices } from '../vocabulary'
import type { Runner } from './runner'

/** What another device of the same kind may get round. Nothing else is wrong with the page or its permission. */
const avoidable: readonly (Obstacle['kind'] | undefined)[] = ['busy', 'ended', 'overconstrained', 'failed']

/** The devices that are in the way, and could be another of their kind. */
export function canUseAnother(runner: Runner): readonly Device[] {
  return allDevices.filter((device) => another(runner, device))
}

/** From now on the next device of this kind is asked for, or the one of this id. Says whether there is one to ask for. */
export function wishForAnother(runner: Runner, device: Device, named?: string): boolean {
  const next = another(runner, device)
  if (next) runner.wishes = { ...runner.wishes, [device]: named ?? next }
  return !!next
}

/**
 * The app's constraints, and which device the person has wished for instead. A demand, because Chromium ignores a wish for an id
 * (docs/facts/browsers.md#ideal-id-ignored). The request loosens it, so if the device has gone, any other will do.
 */
export function constraintsOf({ options: { constraints }, wishes }: Runner): DeviceConstraints {
  const all: { [device in Device]?: MediaTrackConstraints } = { ...constraints }
  for (const device of allDevices) {
    const exact = wishes[device]
    if (exact) all[device] = { ...all[device], deviceId: { exact } }
  }
  return all
}

/** The id of the listed device after the one that was tried; after the last comes the first. */
function another({ getState, listed, options, wishes }: Runner, device: Device): string | undefined {
  const state = getState()
  if (state.phase !== 'blocked' || !avoidable.includes(state.trouble[device]?.kind)) return undefined
  // Before a permission they have no ids. Chrome lists two of them once more: docs/facts/browsers.md#default-rows
  const ids = [...new Set(listed[device])].filter((id) => id && id !== 'default' && id !== 'communications')
  const asked: unknown = wishes[device] ?? options.constraints?.[device]?.deviceId
  const { exact, ideal = asked } = Object(asked) as { readonly exact?: unknown; readonly ideal?: unknown }
  const named = [exact ?? ideal].flat()
  // Without a wish, a browser takes the first.
  const tried = Math.max(
    0,
    ids.findIndex((id) => named.includes(id)),
  )
  return ids.length > 1 ? ids[(tried + 1) % ids.length] : undefined
}
