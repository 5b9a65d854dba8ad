import type { ProblemCode } from './contract/problem'

/** A request that is refused, in a way that the contract has. */
export class Refusal extends Error {
  constructor(
    readonly code: ProblemCode,
    /** What is wrong with this one, for the person who writes a client. It repeats nothing that was sent. */
    readonly detail?: string,
    /** Seconds after which to try again. */
    readonly retryAfter?: number,
    options?: ErrorOptions,
  ) {
    super(detail ?? code, options)
  }
}
