import { once } from 'node:events'
import type { WebSocket } from 'ws'

/**
 * Notices a connection whose other end is gone without a word, as when a phone changes its network: TCP alone would notice minutes later.
 * A browser answers a ping by itself.
 */
export function watchLines(patience: number) {
  const unanswered = new Map<WebSocket, number>()
  const timer = setInterval(() => {
    for (const [line, count] of unanswered) {
      // Two, because this process may have been late itself to read an answer.
      if (count >= 2) line.terminate()
      else {
        unanswered.set(line, count + 1)
        line.ping()
      }
    }
  }, patience)
  timer.unref()

  return {
    watch(line: WebSocket): void {
      unanswered.set(line, 0)
      line.on('pong', () => unanswered.set(line, 0))
      line.on('close', () => unanswered.delete(line))
    },
    /** Whether the other end is there. */
    answers(line: WebSocket): Promise<boolean> {
      return new Promise((resolve) => {
        const settle = (isThere: boolean) => () => {
          clearTimeout(limit)
          line.off('pong', answer).off('close', close)
          resolve(isThere)
        }
        const [answer, close] = [settle(true), settle(false)]
        const limit = setTimeout(close, patience)
        line.on('pong', answer).on('close', close)
        line.ping()
      })
    },
    async end(line: WebSocket): Promise<void> {
      if (line.readyState === line.CLOSED) return
      const closed = once(line, 'close')
      line.terminate()
      await closed
    },
    stop(): void {
      clearInterval(timer)
    },
  }
}
