import { deviceOf } from '../../stream/streamOwner'
import { allDevices, devicesIn } from '../../vocabulary'
import { warn } from '../../warn'
import { checkedDevices } from '../options/checkedDevices'
import type { GateOptions } from '../options/gateOptions'
import { getGrant } from './grant'
import type { Runner } from '../runner'

/**
 * Whether the app would be told about a device that joins its call. In a call without `onGranted`, `Gate.Open` renders again. With
 * `onAllowed` the call has the devices by itself.
 */
export function takesDevices({ onGranted, onDevicesAdded, onAllowed }: GateOptions): boolean {
  return !onAllowed && (!onGranted || onDevicesAdded !== undefined)
}

/** Tells the app what has joined the stream of its running call. */
export function tellAdded(runner: Runner, tracks: readonly MediaStreamTrack[]): void {
  const { streamOwner, options } = runner
  const grant = getGrant(runner)
  const devices = allDevices.filter((device) => tracks.some((track) => deviceOf(track) === device))
  if (!grant || devices.length === 0) return
  if (!options.onDevicesAdded) {
    if (process.env.NODE_ENV !== 'production' && !takesDevices(options)) {
      warn(
        `The ${devices.join(' and ')} that had stopped works again, and its new track is in the stream of the call. The app was ` +
          'not told, so the call may not send it. Pass `onDevicesAdded`, and send its `tracks` there.',
      )
    }
    return
  }
  const failed = (error: unknown) => {
    runner.browser().reportError(error)
    // No one sends them, so they must not stay on.
    streamOwner.takeBack(tracks)
    if (grant.stream !== streamOwner.getStream()) return
    const live = streamOwner.getLive()
    runner.dispatch({ type: 'addFailed', devices: devices.filter((device) => !live[device]) })
  }
  try {
    Promise.resolve(options.onDevicesAdded({ devices, tracks, ...grant })).catch(failed)
  } catch (error) {
    failed(error)
  }
}

/** Tells the developer of devices that no one could turn on in the call. */
export function warnUnlessTaken(options: GateOptions): void {
  if (process.env.NODE_ENV === 'production' || takesDevices(options)) return
  const devices = checkedDevices(options.devices)
  const spare = devicesIn(devices).find((device) => devices[device] !== 'required')
  if (!spare) return
  if (options.onAllowed) {
    // One that is optional has been asked for already.
    const later = devicesIn(devices).find((device) => devices[device] === 'later')
    if (!later) return
    return warn(
      `\`devices\` has the ${later} as 'later', which means nothing with \`onAllowed\`: the call opens its devices by itself, so ` +
        `the gate can never turn on the ${later}. Leave it out of \`devices\`, and turn it on in the call.`,
    )
  }
  warn(
    `\`devices\` has the ${spare} as '${devices[spare]}', and the gate has no \`onDevicesAdded\`. It does not offer to turn on ` +
      `the ${spare} in a call, because the app would not be told about its track. Pass \`onDevicesAdded\`, or use <Gate.Open>.`,
  )
}
