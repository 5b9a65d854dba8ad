import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { migrationsFolder } from '../migrationsFolder'
import { type Database, databaseOf } from './database'
import { lockFolder } from './lockFolder'

/** The embedded database, in this folder; in memory without one. It belongs to one process. */
export async function openPglite(folder?: string): Promise<Database> {
  if (folder) await mkdir(folder, { recursive: true, mode: 0o700 })
  const lock = folder && (await lockFolder(folder))
  try {
    const client = await PGlite.create(folder ? join(folder, 'database') : 'memory://')
    const queries = drizzle(client)
    await migrate(queries, { migrationsFolder })
    return databaseOf({
      queries,
      transaction: (work, config) => queries.transaction(work, config),
      // It has one process, and no other beside it that would. The checkpoint lets go of what the log has from before.
      async clear() {
        await client.exec('vacuum')
        await client.exec('checkpoint')
      },
      async close() {
        await client.close()
        if (lock) await lock.release()
      },
    })
  } catch (error) {
    if (lock) await lock.release()
    throw error
  }
}
