import type { Database } from './database'
import { openPglite } from './openPglite'
import { openPostgres } from './openPostgres'

/** The place of the data: a PostgreSQL by its address, or else a folder, or with neither the memory of this process. */
export interface Place {
  readonly url?: string | undefined
  readonly folder?: string | undefined
}

export function openDatabase({ url, folder }: Place): Promise<Database> {
  return url ? openPostgres(url) : openPglite(folder)
}
