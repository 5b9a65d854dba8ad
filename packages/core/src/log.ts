/** What happened in a gate. By itself, because it is loaded late: the gate keeps its last changes until then. */
export type { ErrorName } from './browser/classifyError'
export { eventsOf } from './log/eventsOf'
export type { Happened, PrecallEvent } from './log/event'
export { logOf } from './log/logOf'
export type { Log } from './log/logOf'
