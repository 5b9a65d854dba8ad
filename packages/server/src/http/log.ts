/** One line of the log: what happened, without who, where from, or which appointment. */
export type LogLine =
  | {
      readonly event: 'request'
      readonly method: string
      readonly route: string
      readonly status: number
      readonly ms: number
    }
  | { readonly event: 'failed'; readonly route: string; readonly error: string }
  | { readonly event: 'started' | 'stopping' | 'stopped' }
  | { readonly event: 'database'; readonly error: string }

export type Log = (line: LogLine) => void

/** JSON, one object a line, for whatever gathers the logs. */
export const logToConsole: Log = (line) => {
  console.log(JSON.stringify({ time: new Date().toISOString(), ...line }))
}

/** Which kind of error it was and where, without its message: that may repeat what was sent. */
export function describeError(error: unknown): string {
  const causes: string[] = []
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as { code?: unknown }
    const place = cause.stack?.split('\n').find((line) => line.trimStart().startsWith('at '))
    causes.push([cause.name, typeof code === 'string' && code, place?.trim()].filter(Boolean).join(' '))
  }
  return causes.join(' < ') || typeof error
}
