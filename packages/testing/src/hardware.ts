import type { Device } from '@precall/core'
import { forEachDevice } from './devices'
import type { SystemSetting } from './state'

/** What is true of each device below the browser: connected, held by another app, kept back by the system. */
export class Hardware {
  readonly plugged: Record<Device, boolean>
  readonly busy: Record<Device, boolean> = forEachDevice(() => false)
  readonly system: Record<Device, SystemSetting>

  constructor(plugged: Readonly<Record<Device, boolean>>, system: Readonly<Record<Device, SystemSetting>>) {
    this.plugged = { ...plugged }
    this.system = { ...system }
  }
}
