import type { BrowserWindow } from '../browser'

/** A browser answers its questions within milliseconds or not at all, and a person is waiting behind them. */
const patience = 1000

/** What `answer` resolves with; `otherwise` where it rejects or takes too long. Never rejects. */
export function within<Answer>(
  window: BrowserWindow,
  answer: Promise<Answer> | undefined,
  otherwise: Answer,
): Promise<Answer> {
  return new Promise((resolve) => {
    const timer = window.setTimeout(() => resolve(otherwise), patience)
    const settle = (answer: Answer | undefined = otherwise): void => {
      window.clearTimeout(timer)
      resolve(answer)
    }
    // An app's test may answer at once, without a promise.
    Promise.resolve(answer).then(settle, () => settle())
  })
}
