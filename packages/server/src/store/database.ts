import type { ExtractTablesWithRelations } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT, PgTransaction, PgTransactionConfig } from 'drizzle-orm/pg-core'

/** Queries are written with the tables themselves: the database knows none by name. */
export type NoTables = Record<string, never>

export type Queries = PgDatabase<PgQueryResultHKT, NoTables>
export type Transaction = PgTransaction<PgQueryResultHKT, NoTables, ExtractTablesWithRelations<NoTables>>

/** One database, whichever engine it is. */
export interface Database {
  readonly queries: Queries
  /**
   * Does all of it or nothing. It is done again if the engine ends it to let another go first.
   *
   * Inside, ask `transaction` alone: an embedded database has one connection, and would wait for itself.
   */
  transact<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>
  /** Reads all of it as of one moment. */
  readAtOnce<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>
  /** Takes what was deleted off the disk, if the engine does not do that by itself. */
  clear(): Promise<void>
  close(): Promise<void>
}

/** The database does not answer. What was asked of it may have been done. */
class DatabaseGone extends Error {}

/** What an engine does. */
interface Engine extends Pick<Database, 'queries' | 'clear' | 'close'> {
  transaction<Result>(
    work: (transaction: Transaction) => Promise<Result>,
    config?: PgTransactionConfig,
  ): Promise<Result>
}

/** Turns an engine into a database. */
export function databaseOf({ queries, transaction, clear, close }: Engine): Database {
  return {
    queries,
    transact: (work) => again(() => transaction(work)),
    readAtOnce: (work) =>
      again(() => transaction(work, { isolationLevel: 'repeatable read', accessMode: 'read only' })),
    clear,
    close,
  }
}

/** How often a transaction is done that loses to others. */
const tries = 5

async function again<Result>(transact: () => Promise<Result>): Promise<Result> {
  for (let left = tries - 1; ; left--) {
    try {
      return await transact()
    } catch (error) {
      if (!left || !losing.includes(codeIn(error) ?? '')) throw isOutage(error) ? gone(error) : error
    }
  }
}

/** https://www.postgresql.org/docs/15/errcodes-appendix.html: serialization_failure, deadlock_detected. */
const losing = ['40001', '40P01']

const gone = (cause: unknown) => new DatabaseGone('The database does not answer.', { cause })

/** Whether what was thrown says that the database cannot be reached, is starting, or is going away. */
export function isOutage(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof DatabaseGone) return true
    const code = codeIn(cause) ?? ''
    // Class 08 is about connections, 57P about a server that ends or starts, 53 about what it has no more of.
    if (/^(08|57P|53)/.test(code) || /^E(CONN|PIPE|NOENT|TIMEDOUT)/.test(code)) return true
    // The driver has no codes for these.
    if (
      /Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|Client was closed/.test(
        cause.message,
      )
    )
      return true
  }
  return false
}

/** The code of the engine, which Drizzle keeps in what caused its own error. */
function codeIn(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as { code?: unknown }
    if (typeof code === 'string') return code
  }
  return undefined
}
