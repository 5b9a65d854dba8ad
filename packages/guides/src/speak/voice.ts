import type { Device, Message } from '@precall/core'
import type { Reader } from '../guidebook'
import type { Labels, LabelTable } from '../library/labelTable'
import type { Words } from '../words'

/** What the guides of one family are said in, to one reader. */
export interface Voice {
  readonly reader: Reader
  readonly words: Words
  readonly sentences: Readonly<Record<string, Message>>
  /** The language of the labels in `own`. */
  readonly language: string
  /** The labels that are known in that language. */
  readonly own: Labels
  /** All of them in English. */
  readonly english: Labels
  /** @default both devices */
  readonly asked?: readonly Device[]
}

/** What a family of guides brings to it. */
interface Brought {
  readonly sentences: Readonly<Record<string, Message>>
  /** In English. */
  readonly labels: Labels
}

/** `table` is missing for English, and for a language that has none. */
export function voiceFor(reader: Reader, words: Words, family: Brought, table: LabelTable | undefined): Voice {
  const { labels: english } = family
  const { language, own } = table ?? { language: 'en', own: english }
  return { reader, words, sentences: { ...words.everywhere, ...family.sentences }, language, own, english }
}
