import type { Rejection, Words } from '../engines/engine'

/** What the page sees. */
export function rejectionOf({ name, message, constraint }: Rejection): Error {
  if (name === 'TypeError') return new TypeError(message)
  return constraint === undefined ? new DOMException(message, name) : new OverconstrainedError(constraint, message)
}

/** What the page sees of a constraint that fits no device. */
export function overconstrained(constraint: string, { message, isDOMException }: Words['overconstrained']): Error {
  if (isDOMException) return new OverconstrainedError(constraint, message)
  return Object.assign(new Error(message), { name: 'OverconstrainedError', constraint })
}

/** As in Chromium: a DOMException that names the constraint which fits no device. */
class OverconstrainedError extends DOMException {
  readonly constraint: string

  constructor(constraint: string, message: string) {
    super(message, 'OverconstrainedError')
    this.constraint = constraint
  }
}
