import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { Pool, type PoolClient } from 'pg'
import { migrationsFolder } from '../migrationsFolder'
import { type Database, databaseOf, isOutage, type NoTables } from './database'

/** How often the migrations are tried: of two processes that start at once, one finds the work of the other half done. */
const tries = 5

/** A database of its own, which any number of server processes may share. */
export async function openPostgres(url: string, { connections = 10 } = {}): Promise<Database> {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 3000,
    // A database that is gone without a word, or a process that stopped in the middle, keeps no one waiting for ever.
    statement_timeout: 10_000,
    query_timeout: 12_000,
    idle_in_transaction_session_timeout: 15_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    application_name: 'precall',
  })
  // An idle connection that the database ends. The next query makes another.
  pool.on('error', () => {})
  // The pool listens to idle connections alone. One that ends in the middle of a transaction would end the process, if no one listened;
  // what is asked of it fails, and so does the transaction.
  pool.on('connect', (client) => client.on('error', () => {}))

  /**
   * Asks all of it over one connection. Drizzle would check one out by itself for a transaction, and never give it back if `begin` fails,
   * nor tell the pool that a connection is broken.
   */
  async function onOneLine<Result>(ask: (queries: NodePgDatabase<NoTables>) => Promise<Result>): Promise<Result> {
    const client = await pool.connect()
    let isBroken = false
    try {
      return await ask(drizzle<NoTables, PoolClient>(client))
    } catch (error) {
      isBroken = isOutage(error)
      throw error
    } finally {
      client.release(isBroken)
    }
  }

  try {
    for (let left = tries - 1; ; left--) {
      try {
        await onOneLine((queries) => migrate(queries, { migrationsFolder }))
        break
      } catch (error) {
        if (!left) throw error
        await new Promise((resolve) => setTimeout(resolve, 100 + 200 * Math.random()))
      }
    }
  } catch (error) {
    await pool.end()
    throw error
  }
  return databaseOf({
    queries: drizzle(pool),
    transaction: (work, config) => onOneLine((queries) => queries.transaction(work, config)),
    // Autovacuum does.
    clear: async () => {},
    close: () => pool.end(),
  })
}
