import { inject } from 'vitest'
import type { Place } from '../../src/store/openDatabase'
import { makeDatabase } from './postgres'

/** Which engine this run is about: vitest.config.ts names it. */
export const engine = process.env.PRECALL_ENGINE === 'postgres' ? 'postgres' : 'pglite'

/** A place for a new, empty database. In memory, or in this folder, if it is embedded. */
export async function newPlace(folder?: string): Promise<Place> {
  return engine === 'postgres' ? { url: await makeDatabase(inject('postgresFolder')) } : { folder }
}
