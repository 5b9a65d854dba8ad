import type { Device } from '@precall/core'
import { isVirtualCamera } from '@precall/core/devices'
import type { Messages } from '../messages'
import type { CheckScope } from './CheckContext'

/** What is wrong with what comes from a device, in the words of its messages. */
export type FaultName = keyof Messages['check']['faults']

export function faultOf({ state }: CheckScope, device: Device): FaultName | undefined {
  if (device === 'microphone') {
    const { microphone } = state
    return microphone === 'muted' || microphone === 'silent' ? microphone : undefined
  }
  const { camera, chosen } = state
  if (camera === 'muted' || camera === 'black') return camera
  // The picture of such a camera need not move.
  if (camera !== 'off' && chosen.camera && isVirtualCamera(chosen.camera.label)) return 'virtual'
  return camera === 'still' ? camera : undefined
}
