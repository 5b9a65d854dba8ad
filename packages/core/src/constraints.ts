import type { Device } from './vocabulary'

/** What to ask of each device, as for `getUserMedia`. */
export type DeviceConstraints = { readonly [device in Device]?: MediaTrackConstraints }

export function constraintsFor(
  devices: readonly Device[],
  constraints: DeviceConstraints = {},
): MediaStreamConstraints {
  return {
    ...(devices.includes('microphone') && { audio: constraints.microphone ?? true }),
    ...(devices.includes('camera') && { video: constraints.camera ?? true }),
  }
}

/** The same without the devices chosen by exact id, or nothing if none was. */
export function withoutExactDevices({ audio, video }: MediaStreamConstraints): MediaStreamConstraints | undefined {
  if (!isExact(audio) && !isExact(video)) return undefined
  return { ...(audio && { audio: withoutDevice(audio) }), ...(video && { video: withoutDevice(video) }) }
}

function isExact(asked: boolean | MediaTrackConstraints | undefined): boolean {
  const chosen = typeof asked === 'object' ? asked.deviceId : undefined
  return typeof chosen === 'object' && 'exact' in chosen
}

function withoutDevice(asked: boolean | MediaTrackConstraints): boolean | MediaTrackConstraints {
  return typeof asked === 'object' && isExact(asked) ? { ...asked, deviceId: undefined } : asked
}
