import type { Label } from './labels/label'

/** The labels of one language, as far as some guide names them. */
export interface LabelTable {
  /** As in `lang`. */
  readonly language: string
  readonly own: { readonly [label in Label]?: string }
  /** Of those that this language's tables do not hold. */
  readonly english: { readonly [label in Label]?: string }
}
