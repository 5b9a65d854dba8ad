import type { Outcome } from '../../machine'
import { callIn } from '../../machine'
import { tracksOf } from '../../stream/stopTracks'
import { deviceOf } from '../../stream/streamOwner'
import type { Device } from '../../vocabulary'
import type { Allowed } from '../options/gateOptions'
import { getGrant, releaseUnlessRetained } from './grant'
import { join } from './join'
import type { Runner } from '../runner'
import { tellAdded, warnUnlessTaken } from './tellAdded'

/** Gives the stream that arrived to the app, or without `onGranted` to those who retain it. */
export function handOver(runner: Runner): void {
  const { streamOwner, options } = runner
  const added = streamOwner.handOver()
  if (added) return tellAdded(runner, added)
  const grant = getGrant(runner)
  const joining = callIn(runner.getState())?.owner === 'joining'
  const { onGranted, onAllowed } = options
  if (!grant) return
  const { live, speakerId } = grant
  if (onAllowed) {
    warnUnlessTaken(options)
    const deviceIds = deviceIdsIn(grant.stream)
    streamOwner.stop()
    if (joining) join(runner, (signal) => onAllowed({ live, deviceIds, signal, ...(speakerId && { speakerId }) }))
    return
  }
  if (onGranted) {
    warnUnlessTaken(options)
    return join(runner, (signal) => onGranted({ ...grant, signal }))
  }
  releaseUnlessRetained(
    runner,
    process.env.NODE_ENV !== 'production' &&
      'The camera was granted, but no one takes the stream, so the gate stopped it. ' +
        'Pass `onGranted`, or render <Gate.Open> inside the gate.',
  )
}

/** Takes in a stream without tracks, for a call that begins without any device. */
export function receiveNothing({ browser, streamOwner }: Runner): void {
  const stream = browser().makeEmptyStream()
  if (stream) streamOwner.receive(stream)
}

/** Who will own a stream that is handed over now. */
export function nextOwner({ options: { onGranted, onAllowed } }: Runner): 'app' | 'gate' {
  return onGranted || onAllowed ? 'app' : 'gate'
}

/** Who will own a stream that has just come, or whether it is checked first. */
export function receiverOf(runner: Runner): (Outcome & { readonly ok: true })['owner'] {
  return runner.options.check ? 'check' : nextOwner(runner)
}

/** Which devices are on. An app's tests may hand us tracks that do not say. */
function deviceIdsIn(stream: MediaStream): Allowed['deviceIds'] {
  const deviceIds: { [device in Device]?: string } = {}
  for (const track of tracksOf(stream)) {
    const deviceId = track.getSettings?.().deviceId
    if (deviceId) deviceIds[deviceOf(track)] = deviceId
  }
  return deviceIds
}
