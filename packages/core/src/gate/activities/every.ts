import type { Runner } from '../runner'

/** Calls back every `ms` milliseconds, until the returned function is called. A promise is not waited for. */
export function every(runner: Runner, ms: number, callback: () => void | Promise<void>): () => void {
  let stop: () => void
  const wait = () => {
    stop = runner.browser().after(ms, () => {
      // Before the callback, which may lead to the call that ends this.
      wait()
      void callback()
    })
  }
  wait()
  return () => stop()
}
