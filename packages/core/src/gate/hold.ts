import type { Runner } from './runner'

/** Only a press leads to a request, until the returned function is called. */
export function hold(runner: Runner): () => void {
  let isOn = true
  runner.holders += 1
  return () => {
    if (isOn) runner.holders -= 1
    isOn = false
  }
}

export function isHeld({ holders }: Runner): boolean {
  return holders > 0
}
