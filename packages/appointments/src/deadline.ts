export interface Deadline {
  readonly signal: AbortSignal
  /** Resolves when the signal aborts. */
  readonly passed: Promise<void>
  /** Ends it now, and lets go of its timer. */
  end(): void
}

/** What passes after so many milliseconds, or with the first of these signals. `AbortSignal.any` is newer than browsers that we serve. */
export function deadline(milliseconds: number, ...signals: readonly (AbortSignal | undefined)[]): Deadline {
  const controller = new AbortController()
  const { signal } = controller
  const end = () => controller.abort()
  const timer = setTimeout(end, milliseconds)
  const passed = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      for (const each of signals) each?.removeEventListener('abort', end)
      resolve()
    })
  })
  for (const each of signals) {
    each?.addEventListener('abort', end)
    if (each?.aborted) end()
  }
  return { signal, passed, end }
}
