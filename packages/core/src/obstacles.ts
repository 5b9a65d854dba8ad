import type { Device, Obstacle, Trouble } from './vocabulary'
import { devicesIn } from './vocabulary'

/** What is true of an obstacle wherever it stands. A new kind does not compile before it has a line in the table. */
interface Traits {
  /** Which of several is talked about first: the lowest, because the others cannot go before it. */
  readonly rank: number
  /** Another answer to the browser's prompt may remove it. */
  readonly byAnswer?: true
  /** A change in the settings of the browser or the system may remove it. */
  readonly bySetting?: true
  /** It stands before every gate of the page that asks for the device, and not before this request alone. */
  readonly shared?: true
  /** No press helps, however often. */
  readonly hopeless?: true
}

const traits: Readonly<Record<Obstacle['kind'], Traits>> = {
  // An unsupported page makes every setting pointless, and no setting brings back a missing camera.
  unsupported: { rank: 0, shared: true, hopeless: true },
  missing: { rank: 1, shared: true },
  denied: { rank: 3, byAnswer: true, bySetting: true, shared: true },
  busy: { rank: 4, bySetting: true },
  failed: { rank: 5 },
  overconstrained: { rank: 6, hopeless: true },
  ended: { rank: 7, shared: true },
  dismissed: { rank: 8, byAnswer: true, shared: true },
}

export function obstacleTraits(obstacle: Obstacle): Traits {
  // A site setting does nothing while the operating system refuses.
  if (obstacle.kind === 'denied' && obstacle.layers[0] === 'system') return { ...traits.denied, rank: 2 }
  return traits[obstacle.kind]
}

/** The obstacle to talk about first, and the devices it stands before. */
export interface Leading {
  /** The obstacle of the first of `devices`. That of another may differ in detail. */
  readonly obstacle: Obstacle
  /** In the order in which people name them, and never none. */
  readonly devices: readonly Device[]
  /** No press helps, however often. */
  readonly hopeless: boolean
}

/** The obstacle to talk about first: the one that must go before any other can. */
export function leading(trouble: Trouble): Leading {
  const devices = devicesIn(trouble)
  const rankOf = (device: Device) => obstacleTraits(trouble[device] as Obstacle).rank
  const first = Math.min(...devices.map(rankOf))
  const leaders = devices.filter((device) => rankOf(device) === first)
  const obstacle = trouble[leaders[0] as Device] as Obstacle
  return { obstacle, devices: leaders, hopeless: obstacleTraits(obstacle).hopeless === true }
}
