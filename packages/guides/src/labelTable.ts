import type { Label } from './labels/label'
import type { Family } from './words'

/** The labels of one language, as far as the guides name them. */
export interface LabelTables {
  /** As in `lang`. */
  readonly language: string
  /** Absent: its guides name none. */
  readonly families: { readonly [each in Family]?: () => Promise<{ readonly labels: LabelTable }> }
}

export interface LabelTable {
  readonly own: { readonly [label in Label]?: string }
  /** Those that this language's table does not hold. */
  readonly english: { readonly [label in Label]?: string }
}
