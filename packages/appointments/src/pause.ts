const first = 500
const most = 30_000

export interface Pause {
  /** Waits as long as the server says, or else longer with each failure. */
  wait(failures: number, after?: number): Promise<void>
  /** Ends a wait that the server has not asked for. */
  wake(): void
  isOn(): boolean
}

/** The time between two attempts. */
export function createPause(signal: AbortSignal): Pause {
  let end: (() => void) | undefined
  let isAsked = false

  return {
    wait(failures, after) {
      const longest = Math.min(first * 2 ** (failures - 1), most)
      // Half of it by chance: otherwise all who lost the same server come back to it at once.
      const random = longest / 2 + (Math.random() * longest) / 2
      isAsked = after !== undefined
      return new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer)
          signal.removeEventListener('abort', done)
          end = undefined
          resolve()
        }
        const timer = setTimeout(done, after === undefined ? random : after + (Math.random() * first) / 2)
        signal.addEventListener('abort', done)
        end = done
      })
    },
    wake() {
      if (!isAsked) end?.()
    },
    isOn: () => end !== undefined,
  }
}
