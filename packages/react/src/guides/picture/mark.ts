/** Marks what a step points to: a ring with its number, until it is done. */
export interface Mark {
  readonly 'data-n'?: number | ''
  readonly 'data-on'?: true
}

/** By the name of the step. */
export type MarkOf = (step: string | undefined) => Mark
