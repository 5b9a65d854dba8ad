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

  // Asynchronous, so that what is wrong with the descriptor is a rejection too, as it is in browsers.
  async query({ name }: { readonly name: string }): Promise<PermissionStatus> {
    const device = allDevices.find((device) => device === name)
    if (!device) {
      throw new TypeError(`The simulated browser knows no permission '${name}', only ${allDevices.join(' and ')}.`)
    }
    if (this.#secure) return this.#site.query(device)
    return new SimulatedPermissionStatus(this.#engine.statusNames[device], this.#engine.insecureAnswer)
  }
}
