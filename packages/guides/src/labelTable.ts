import type { Label } from './labels/label'

/** The labels that the guides name, as the buttons have them in one language. */
export interface LabelTable {
  /** As in `lang`. */
  readonly language: string
  readonly own: { readonly [label in Label]?: string }
  /** Those that this language's table does not hold. */
  readonly english: { readonly [label in Label]?: string }
}
