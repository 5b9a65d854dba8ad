import type { Address } from './addressOf'
import type { Link } from './guide'
import type { Guidebook, Reader } from './guidebook'

/** What `@precall/guides` offers to whatever shows guides. `staticGuides` makes the same. */
export interface Guides {
  openGuidebook(reader: Reader): Guidebook
  readonly labelLanguages: readonly string[]
  labelLanguageOf(tag: string): string
  wordLanguageOf(tag: string): string
  addressOf(link: Link, visit: string): Address
}
