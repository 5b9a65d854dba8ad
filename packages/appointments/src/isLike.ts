/** Whether an app or a server has really given such a text. */
export function isLike(pattern: RegExp, value: unknown): value is string {
  return typeof value === 'string' && pattern.test(value)
}
