import type { Label } from '../labels/label'

/** What is on buttons and rows. */
export type Labels = { readonly [label in Label]?: string }

/** The labels that the guides name, as the buttons have them in a language other than English. */
export interface LabelTable {
  /** As in `lang`. */
  readonly language: string
  /** Those that are known. The English ones, which stand in for the others, come with the guides. */
  readonly own: Labels
}
