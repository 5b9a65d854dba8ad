import type { Rejection } from './engine'

/** The DOMException that the page sees. */
export function rejectionOf({ name, message }: Rejection): DOMException {
  return new DOMException(message, name)
}

/** An OverconstrainedError: a DOMException that names the constraint which fits no device. */
export function overconstrained(constraint: string, message: string): DOMException & { readonly constraint: string } {
  const error = new DOMException(message, 'OverconstrainedError')
  return Object.defineProperty(error, 'constraint', { value: constraint }) as typeof error & { constraint: string }
}
