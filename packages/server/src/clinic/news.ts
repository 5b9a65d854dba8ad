/** Wakes who waits for events that this process has recorded. Those of other processes are found by looking. */
export interface News {
  tell(): void
  /** Until there may be something, for this many milliseconds at most. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>
}

export function createNews(): News {
  const waiting = new Set<() => void>()
  return {
    tell() {
      for (const wake of waiting) wake()
    },
    wait(milliseconds, signal) {
      return new Promise((resolve) => {
        const wake = () => {
          clearTimeout(limit)
          signal.removeEventListener('abort', wake)
          waiting.delete(wake)
          resolve()
        }
        const limit = setTimeout(wake, milliseconds)
        signal.addEventListener('abort', wake)
        waiting.add(wake)
        if (signal.aborted) wake()
      })
    },
  }
}
