import type { Message } from '@precall/core'
import type { Guide } from '../src/guide'
import type { Labels } from '../src/library/labelTable'
import { lazyLibrary } from '../src/library/lazyLibrary'
import type { Family } from '../src/words'

interface Shelf {
  readonly family: Family
  readonly guides: readonly Guide[]
  /** In English, by name. */
  readonly sentences: Readonly<Record<string, Message>>
  /** Those that the guides name, in English. */
  readonly labels: Labels
}

/** Every guide there is, by family. */
export const library: readonly Shelf[] = await Promise.all(
  (Object.keys(lazyLibrary.families) as Family[]).map(async (family) => ({
    family,
    ...(await lazyLibrary.families[family]()),
    sentences: (await lazyLibrary.words.en.families[family]()).sentences,
  })),
)

export const everyGuide: readonly (readonly [id: string, guide: Guide, shelf: Shelf])[] = library.flatMap((shelf) =>
  shelf.guides.map((guide) => [guide.id, guide, shelf] as const),
)
