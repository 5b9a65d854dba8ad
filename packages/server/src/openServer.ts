import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { getRequestListener } from '@hono/node-server'
import { createNews } from './clinic/news'
import { createApp } from './http/createApp'
import { describeError, type Log } from './http/log'
import { problemResponse, refusalOf } from './http/problemResponse'
import type { Limits } from './http/surroundings'
import { Refusal } from './refusal'
import { makeId } from './secrets'
import { cutEnded } from './signalling/cutEnded'
import { openSignalling } from './signalling/openSignalling'
import { noteAbsences } from './signalling/noteAbsences'
import { openTokens } from './signalling/tokens'
import type { Database } from './store/database'
import { keepAlive } from './keepAlive'
import { deleteOld } from './visit/deleteOld'
import { connectedHere } from './visit/connectedHere'
import { enterRoom } from './visit/enterRoom'
import { loseLine } from './visit/loseLine'
import type { Caller } from './visit/visit'

export interface ServerOptions {
  readonly database: Database
  readonly log?: Log
  readonly limits?: Partial<Limits>
  /** The time, for tests. */
  readonly now?: () => Date
}

/** The appointments, for any HTTP server: it gives requests to `listener` and upgrades to `upgrade`. */
export interface AppointmentServer {
  /** Answers a request without a connection, as a test makes it. */
  fetch(request: Request): Response | Promise<Response>
  listener(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** Takes an upgrade over, if it is for the signalling. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean
  /** Says where pages reach this process, such as `http://localhost:5173`. Rooms open from then on. */
  announce(url: string): Promise<void>
  /** Deletes what is older than it may be. It is done by itself each minute. */
  deleteOld(): Promise<void>
  /** Ends event streams and calls' lines. The database is the caller's to close. */
  close(): Promise<void>
}

const usualLimits: Limits = {
  // A clinic may have one address for all who sit in it.
  perAddress: { atOnce: 300, perSecond: 50 },
  perLink: { atOnce: 60, perSecond: 2 },
  trustProxy: false,
  bodyPatience: 10_000,
  // A page that was reloaded, or has changed its network, is back by then.
  linePatience: 10_000,
  origins: [],
}

/** How often old visits are looked for, in milliseconds. */
const betweenDeletions = 60_000

export async function openServer({
  database,
  log = () => {},
  limits,
  now = () => new Date(),
}: ServerOptions): Promise<AppointmentServer> {
  const ending = new AbortController()
  const news = createNews()
  const tokens = await openTokens(database)
  const processId = makeId()

  const change: Database['transact'] = async (work) => {
    const result = await database.transact(work)
    news.tell()
    return result
  }
  const allLimits = { ...usualLimits, ...limits }
  const app = createApp({ database, tokens, news, change, processId, now, log, ending: ending.signal }, allLimits)
  const signalling = openSignalling(
    async (token, peerId) => {
      const ticket = await tokens.read(token, now())
      if (!ticket || ticket.peerId !== peerId) throw new Refusal('not-found')
      await change((transaction) => enterRoom(transaction, ticket, now()))
      return { room: ticket.appointmentId, gone: () => absences.begin(ticket) }
    },
    { patience: allLimits.linePatience / 2 },
  )
  const failed = (error: unknown) => log({ event: 'database', error: describeError(error) })
  const isGone = ({ peerId }: { readonly peerId: string }) => !signalling.isPresent(peerId)
  const absences = noteAbsences<Caller & { readonly peerId: string }>(allLimits.linePatience, {
    find: async () => (await connectedHere(database, processId, now())).filter(isGone),
    async look(who) {
      const isBack = () => !isGone(who)
      if (isBack()) return
      await change((transaction) => loseLine(transaction, who, { ownProcess: processId, isBack, now: now() }))
    },
    failed,
  })

  const alive = keepAlive(database, processId)
  const deleteAllOld = async () => {
    const told = await deleteOld(database, now())
    if (told === 0) return
    news.tell()
    await database.clear()
  }
  const deletions = setInterval(() => void deleteAllOld().catch(failed), betweenDeletions)
  deletions.unref()
  const cuts = cutEnded(database, signalling, failed)

  return {
    fetch: (request) => app.fetch(request),
    listener: getRequestListener(app.fetch, {
      overrideGlobalObjects: false,
      // Thrown before there is a request to answer: its address or its Host header cannot be read.
      errorHandler: (error) =>
        problemResponse(
          error instanceof Error && error.name === 'RequestError' ? new Refusal('malformed') : refusalOf(error),
        ),
    }),
    upgrade: signalling.upgrade,
    announce: (url) => alive.announce(url),
    deleteOld: deleteAllOld,
    async close() {
      ending.abort()
      clearInterval(deletions)
      cuts.stop()
      absences.stop()
      signalling.close()
      await alive.stop()
    },
  }
}
