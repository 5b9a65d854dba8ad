/**
 * Waits after a connection has ended, and then asks `look`: whether the participant is back, and what to record if not. What cannot be
 * recorded stays as it was, until the participant is back or the visit ends.
 */
export function noteAbsences<Who>(patience: number, look: (who: Who) => Promise<void>) {
  const waiting = new Set<ReturnType<typeof setTimeout>>()
  let isOver = false
  return {
    begin(who: Who): void {
      if (isOver) return
      const timer = setTimeout(() => {
        waiting.delete(timer)
        look(who).catch(() => {})
      }, patience)
      timer.unref()
      waiting.add(timer)
    },
    /** The process ends, and with it every connection: no one has left because of that. */
    stop(): void {
      isOver = true
      for (const timer of waiting) clearTimeout(timer)
      waiting.clear()
    },
  }
}
