import type { TestProject } from 'vitest/node'
import { startPostgres } from './postgres'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder with the socket of the PostgreSQL. */
    postgresFolder: string
  }
}

/** One PostgreSQL for all test files, each of which makes a database of its own in it. */
export default async function setUp(project: TestProject) {
  const postgres = await startPostgres()
  project.provide('postgresFolder', postgres.folder)
  return () => postgres.stop()
}
