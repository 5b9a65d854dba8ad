import type { Rejection } from './engine'

/** The DOMException that the page sees. */
export function rejectionOf({ name, message }: Rejection): DOMException {
  return new DOMException(message, name)
}

/** As in Chromium: a DOMException that names the constraint which fits no device. */
export class OverconstrainedError extends DOMException {
  readonly constraint: string

  constructor(constraint: string, message: string) {
    super(message, 'OverconstrainedError')
    this.constraint = constraint
  }
}
