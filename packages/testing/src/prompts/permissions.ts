import { allDevices } from '../media/devices'
import type { Queries } from '../engines/engine'
import type { Place } from '../page/place'
import { rejectionOf } from '../page/rejection'
import type { SitePermissions } from './sitePermissions'
import { SimulatedPermissionStatus } from './sitePermissions'

/** `navigator.permissions`. */
export class SimulatedPermissions {
  readonly #site: SitePermissions
  readonly #queries: Queries
  readonly #place: Place

  constructor(site: SitePermissions, queries: Queries, place: Place) {
    this.#site = site
    this.#queries = queries
    this.#place = place
  }

  // Asynchronous, so that what is wrong with the descriptor is a rejection too, as it is in browsers.
  async query({ name }: { readonly name: string }): Promise<PermissionStatus> {
    const { knows, unknownName, insecure, statusNames } = this.#queries
    const device = knows === 'devices' && allDevices.find((device) => device === name)
    if (!device) {
      throw rejectionOf({
        name: unknownName?.name ?? 'TypeError',
        message: (unknownName?.message ?? ours).replace('{name}', name),
      })
    }
    if (insecure && !this.#place.secure) return new SimulatedPermissionStatus(statusNames[device], insecure)
    // docs/facts/browsers.md#permission-queries: a frame of another site without `allow`, and any sandboxed one.
    if (this.#place.bars(device)) return new SimulatedPermissionStatus(statusNames[device], 'denied')
    return this.#site.query(device)
  }
}

const ours = `The simulated browser knows no permission '{name}', only ${allDevices.join(' and ')}.`
