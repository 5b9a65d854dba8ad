import { allDevices } from './devices'
import type { Listing } from '../engines/engine'
import type { Page } from '../page/page'
import type { SitePermissions } from '../prompts/sitePermissions'

interface Parts {
  readonly listing: Listing
  readonly site: SitePermissions
  readonly page: Page
  /** Fires `devicechange`. */
  readonly fire: () => void
}

/** What a page hears about its devices, and when. */
export class DeviceChanges {
  readonly #parts: Parts
  readonly #waiting = new Set<() => void>()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  tell(): void {
    const { listing, site, fire } = this.#parts
    const isAllowed = allDevices.some((device) => site.get(device) === 'granted')
    if (listing.tells === 'who is allowed' && !isAllowed) return
    // However much happens meanwhile, it is one event.
    if (this.#hearsNothing) this.#waiting.add(fire)
    else fire()
  }

  /** Resolves at once, or where this browser says nothing to a page that is not in use, when the person is back. */
  async whenHeard(): Promise<void> {
    while (this.#hearsNothing) await new Promise<void>((resolve) => this.#waiting.add(resolve))
  }

  /** The person came to the page. */
  catchUp(): void {
    if (this.#hearsNothing) return
    const missed = [...this.#waiting]
    this.#waiting.clear()
    for (const hear of missed) hear()
  }

  get #hearsNothing(): boolean {
    const { listing, page } = this.#parts
    return page.away && listing.whileAway === 'nothing until it is back'
  }
}
