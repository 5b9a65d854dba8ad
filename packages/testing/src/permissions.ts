import type { Device } from '@precall/core'
import { allDevices } from './devices'
import type { Engine } from './engine'
import type { SitePermissions } from './sitePermissions'
import { SimulatedPermissionStatus } from './sitePermissions'

/** `navigator.permissions`. */
export class SimulatedPermissions {
  readonly #site: SitePermissions
  readonly #engine: Engine
  readonly #secure: boolean

  constructor(site: SitePermissions, engine: Engine, secure: boolean) {
    this.#site = site
    this.#engine = engine
    this.#secure = secure
  }

  // Asynchronous, so that what is wrong with the descriptor is a rejection too.
  async query({ name }: { readonly name: string }): Promise<PermissionStatus> {
    if (!allDevices.includes(name as Device)) {
      throw new TypeError(`The simulated browser knows no permission '${name}': only ${allDevices.join(' and ')}.`)
    }
    if (!this.#secure) return new SimulatedPermissionStatus(name as Device, () => this.#engine.insecureAnswer)
    return this.#site.view(name as Device)
  }
}
