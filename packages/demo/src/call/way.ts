import type { Report } from '@precall/core/report'

/** What opens a line to the other side: the room of an appointment is one. */
export interface Line {
  readonly token?: string
  readonly signalling: { readonly url: string; readonly id: string; readonly other: string }
}

/** How one side of a visit finds the other. */
export interface Way {
  /** There is a line as soon as the page is open. Otherwise there is one from `join` to `leave` alone. */
  readonly isOpenFromTheStart: boolean
  /** Asked for each line, because a token opens one. */
  find(signal?: AbortSignal): Promise<Line>
  /** Whether what `find` has thrown says that there will be no line again. */
  isOver(error: unknown): boolean
  /** Takes a report. Without it, the line does. */
  send?(report: Report): Promise<void>
  /** The person has hung up. */
  left?(): void
}
