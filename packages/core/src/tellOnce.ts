/** What goes with a message on the console. */
interface Telling {
  /** What the console shows after the message, such as an error. */
  readonly details?: readonly unknown[]
  /** What counts as the same thing, if that is not the whole message. */
  readonly key?: string
}

const told = new Set<string>()

/**
 * Tells the people who build the page what only they can change, in production too.
 *
 * Once for as long as the page lives, however often it happens. What Precall says on the console, it says here.
 */
export function tellOnce(
  level: 'warn' | 'error',
  message: string,
  { details = [], key = message }: Telling = {},
): void {
  if (told.has(key)) return
  told.add(key)
  console[level](message, ...details)
}
