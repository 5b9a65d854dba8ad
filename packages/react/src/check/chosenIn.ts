import type { Device } from '@precall/core'
import type { Chosen, DeviceKind, DeviceLists, ListedDevice } from '@precall/core/devices'
import { isLive, trackIn } from './streamTracks'

/** Which of the listed devices a stream comes from, and which speaker was chosen. */
export function chosenIn(
  lists: DeviceLists | undefined,
  stream: MediaStream | undefined,
  speaker: ListedDevice | undefined,
): Chosen {
  if (!lists) return {}
  const [camera, microphone] = (['camera', 'microphone'] as const).map((device) => listedOf(lists, stream, device))
  const speakers = lists.speaker.devices
  const out =
    (speaker && (speakers.find(({ id }) => id === speaker.id) ?? (speakers.length === 0 ? speaker : undefined))) ??
    defaultOf(lists, 'speaker') ??
    speakers[0]
  return { ...(camera && { camera }), ...(microphone && { microphone }), ...(out && { speaker: out }) }
}

/**
 * What of it a person has chosen: what was taken here, or is in use though it is not the default, as by the browser's prompt.
 * The system's default may be another one next time.
 */
export function pickedIn(lists: DeviceLists | undefined, chosen: Chosen, picked: readonly DeviceKind[]): Chosen {
  const isPicked = (kind: DeviceKind) => {
    const usual = lists?.[kind].default
    return picked.includes(kind) || (kind !== 'speaker' && usual !== undefined && chosen[kind]?.id !== usual)
  }
  const { camera, microphone, speaker } = chosen
  return {
    ...(camera && isPicked('camera') && { camera }),
    ...(microphone && isPicked('microphone') && { microphone }),
    ...(speaker && isPicked('speaker') && { speaker }),
  }
}

export function defaultOf(lists: DeviceLists, kind: DeviceKind): ListedDevice | undefined {
  const { devices, default: id } = lists[kind]
  return devices.find((device) => device.id === id)
}

function listedOf(lists: DeviceLists, stream: MediaStream | undefined, device: Device): ListedDevice | undefined {
  const track = trackIn(stream, device)
  if (!isLive(track)) return undefined
  const { devices } = lists[device]
  const id = idOf(track)
  return (
    devices.find((listed) => listed.id === id && id !== '') ??
    // Safari has other ids in each load of a page, and Chrome's `default` is a row of its own:
    // docs/facts/browsers.md#safari-new-device-ids, docs/facts/browsers.md#default-rows
    devices.find(({ label }) => label !== '' && label === track.label) ??
    (id === 'default' ? defaultOf(lists, device) : undefined) ??
    (devices.length === 1 ? devices[0] : undefined)
  )
}

/** Half a track has no settings. */
function idOf(track: MediaStreamTrack): string {
  try {
    return track.getSettings().deviceId ?? ''
  } catch {
    return ''
  }
}
