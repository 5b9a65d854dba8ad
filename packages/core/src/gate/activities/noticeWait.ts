import type { Runner } from '../runner'

/** A wait shorter than this is not worth a word. */
const noticeableAfter = 700

/** Says once that the request is pending. */
export function noticeWait(runner: Runner): () => void {
  return runner.browser().after(noticeableAfter, () => runner.dispatch({ type: 'waited' }))
}
