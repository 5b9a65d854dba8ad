import { sql } from 'drizzle-orm'
import { processes } from './schema'

/** How long a process may be silent before its rooms go to another, in milliseconds. */
export const silence = 15_000

/** That a process has said lately that it is here. By the clock of the database: those of two processes may differ. */
export const isAlive = saidWithin(silence)

/** That a process has said so within this time, in milliseconds. */
export function saidWithin(milliseconds: number) {
  return sql<boolean>`${processes.seenAt} > now() - ${`${milliseconds} milliseconds`}::interval`
}
