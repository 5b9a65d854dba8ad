import type { OpenAPIHono } from '@hono/zod-openapi'
import type { News } from '../clinic/news'
import type { Tokens } from '../signalling/tokens'
import type { Database, Transaction } from '../store/database'
import type { Callers } from './callers'
import type { Rate } from './limitRate'
import type { Log } from './log'

/** What the routes need. */
export interface Surroundings {
  readonly database: Database
  readonly tokens: Tokens
  readonly news: News
  /** One transaction, all or nothing; after it the event streams of this process look for what it has recorded. */
  change<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>
  /** This process, among those that share the database. */
  readonly processId: string
  readonly now: () => Date
  readonly log: Log
  /** Ends when the server is to end. */
  readonly ending: AbortSignal
}

export interface Limits {
  /** What one address may ask for, and what one link. */
  readonly perAddress: Rate
  readonly perLink: Rate
  /** A proxy stands before the server, and says whose a request is in the last entry of X-Forwarded-For. */
  readonly trustProxy: boolean
  /** How long a body may take, in milliseconds. */
  readonly bodyPatience: number
  /** How long a connection to the signalling may be gone before its participant has left the call, in milliseconds. */
  readonly linePatience: number
  /** The origins of pages that may ask, besides that of the server itself. */
  readonly origins: readonly string[]
}

export type App = OpenAPIHono<{ Variables: Callers }>
