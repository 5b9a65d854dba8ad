import { callIn } from '../../machine'
import { allDevices } from '../../vocabulary'
import type { Runner } from '../runner'
import { every } from './every'

/** A library replaces a track within a moment, and no one should have read by then that a device stopped. */
const compareEvery = 500

/** A call's library may take another device by itself, and put its track into the stream that it was given. */
export function findReplacedTracks(runner: Runner): () => void {
  return every(runner, compareEvery, () => {
    const { streamOwner } = runner
    const live = streamOwner.getLive()
    const devices = allDevices.filter((device) => live[device] && !callIn(runner.getState())?.live[device])
    if (devices.length === 0) return
    streamOwner.watch()
    runner.dispatch({ type: 'replaced', devices })
  })
}
