import type { DeviceConstraints } from '../request/constraints'
import type { Device, Obstacle } from '../vocabulary'
import { allDevices } from '../vocabulary'
import type { Runner } from './runner'

/** What another device of the same kind may get round. Nothing else is wrong with the page or its permission. */
const avoidable: readonly Obstacle['kind'][] = ['busy', 'ended', 'overconstrained', 'failed']

/** The devices that are in the way, and could be another of their kind. */
export function canUseAnother(runner: Runner): readonly Device[] {
  const state = runner.getState()
  if (state.phase !== 'blocked') return []
  const { trouble } = state
  return allDevices.filter((device) => {
    const obstacle = trouble[device]
    return obstacle && avoidable.includes(obstacle.kind) && another(runner, device) !== undefined
  })
}

/** From now on the next device of this kind is asked for. Says whether there is one to ask for. */
export function wishForAnother(runner: Runner, device: Device): boolean {
  const id = canUseAnother(runner).includes(device) ? another(runner, device) : undefined
  if (id !== undefined) runner.wishes = { ...runner.wishes, [device]: id }
  return id !== undefined
}

/**
 * The app's constraints, and which device the person has wished for instead. A demand, because Chromium ignores a wish for an id
 * (docs/facts/browsers.md#ideal-id-ignored). The request loosens it, so if the device has gone, any other will do.
 */
export function constraintsOf({ options: { constraints = {} }, wishes }: Runner): DeviceConstraints {
  const wished = allDevices.flatMap((device) => {
    const id = wishes[device]
    return id === undefined ? [] : [[device, { ...constraints[device], deviceId: { exact: id } }] as const]
  })
  return { ...constraints, ...Object.fromEntries(wished) }
}

/** The id of the listed device after the one that was tried; after the last comes the first. */
function another(runner: Runner, device: Device): string | undefined {
  const ids = listedIds(runner, device)
  const tried = triedAmong(ids, runner, device)
  const next = ids[(ids.indexOf(tried) + 1) % ids.length]
  return next === tried ? undefined : next
}

/** Before a permission they have no ids. Chrome lists two of them once more: docs/facts/browsers.md#default-rows */
function listedIds({ listed }: Runner, device: Device): string[] {
  const ids = listed[device] ?? []
  return [...new Set(ids)].filter((id) => id && id !== 'default' && id !== 'communications')
}

function triedAmong(ids: readonly string[], { options, wishes }: Runner, device: Device): string {
  const asked = options.constraints?.[device]?.deviceId
  const named = [wishes[device] ?? idsIn(asked)].flat()
  // Without a wish, a browser takes the first.
  return ids.find((id) => named.includes(id)) ?? ids[0] ?? ''
}

function idsIn(asked: ConstrainDOMString | undefined): readonly string[] {
  if (typeof asked === 'string') return [asked]
  if (asked === undefined || isList(asked)) return asked ?? []
  return [asked.exact ?? asked.ideal ?? []].flat()
}

function isList(asked: ConstrainDOMString): asked is string[] {
  return Array.isArray(asked)
}
