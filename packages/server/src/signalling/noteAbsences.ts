import { isOutage } from '../store/database'

/**
 * Waits after a connection has ended, and then asks `look`: whether the participant is back, and what to record if not. Every now and
 * then it asks `find` whose connection has ended without a word: that of a process that is gone, or what could not be recorded.
 */
export function noteAbsences<Who>(
  patience: number,
  {
    find,
    look,
    failed,
  }: {
    find(): Promise<readonly Who[]>
    look(who: Who): Promise<void>
    failed(error: unknown): void
  },
) {
  const waiting = new Set<ReturnType<typeof setTimeout>>()
  let isOver = false

  function begin(who: Who): void {
    if (isOver) return
    const timer = setTimeout(() => {
      waiting.delete(timer)
      look(who).catch(ignoreOutage)
    }, patience)
    timer.unref()
    waiting.add(timer)
  }

  const ignoreOutage = (error: unknown) => {
    if (!isOutage(error)) failed(error)
  }
  let isLooking = false
  const lookAround = setInterval(() => {
    if (isLooking) return
    isLooking = true
    find()
      .then((absent) => absent.forEach(begin), ignoreOutage)
      .finally(() => (isLooking = false))
  }, patience)
  lookAround.unref()

  return {
    begin,
    /** The process ends, and with it every connection: no one has left because of that. */
    stop(): void {
      isOver = true
      clearInterval(lookAround)
      for (const timer of waiting) clearTimeout(timer)
      waiting.clear()
    },
  }
}
