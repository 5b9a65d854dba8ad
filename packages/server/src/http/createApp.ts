import { getConnInfo } from '@hono/node-server/conninfo'
import { OpenAPIHono } from '@hono/zod-openapi'
import { sql } from 'drizzle-orm'
import { cors } from 'hono/cors'
import { HTTPException } from 'hono/http-exception'
import { routePath } from 'hono/route'
import { secureHeaders } from 'hono/secure-headers'
import { openApiDocument } from '../contract/document'
import { largestReport } from '../contract/report'
import { getHealth } from '../contract/routes'
import { Refusal } from '../refusal'
import { addClinicRoutes } from './clinicRoutes'
import { requireClinic, requireParticipant } from './callers'
import { limitRate } from './limitRate'
import { describeError } from './log'
import { networkOf } from './networkOf'
import { addParticipantRoutes } from './participantRoutes'
import { problemResponse, refusalOf } from './problemResponse'
import { readBody } from './readBody'
import type { App, Limits, Surroundings } from './surroundings'

/** The endpoints of the contract, and what guards all of them. */
export function createApp(surroundings: Surroundings, limits: Limits): App {
  const { database, log, now } = surroundings
  const app: App = new OpenAPIHono({
    defaultHook(result) {
      if (!result.success) throw new Refusal('invalid', placesIn(result.target, result.error.issues))
    },
  })
  app.notFound(() => problemResponse(new Refusal('not-found')))
  app.onError((error, context) => {
    const refusal = error instanceof HTTPException ? refusalOfHono(error) : refusalOf(error)
    if (refusal.code === 'internal' || refusal.code === 'unavailable') {
      log({ event: 'failed', route: routePath(context, -1), error: describeError(error) })
    }
    return problemResponse(refusal)
  })

  app.use(async (context, next) => {
    const start = performance.now()
    await next()
    const ms = Math.round(performance.now() - start)
    log({ event: 'request', method: context.req.method, route: routePath(context, -1), status: context.res.status, ms })
  })
  app.use(
    secureHeaders({
      referrerPolicy: 'no-referrer',
      contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
      xFrameOptions: 'DENY',
      crossOriginResourcePolicy: limits.origins.length > 0 ? 'cross-origin' : 'same-origin',
    }),
  )
  app.use(async ({ header }, next) => {
    await next()
    // After what answers: a refusal is a response of its own.
    header('Cache-Control', 'no-store')
  })
  // Without its headers a browser shows a page of another origin nothing, and not how long it is to wait.
  if (limits.origins.length > 0)
    app.use(cors({ origin: [...limits.origins], exposeHeaders: ['Retry-After'], maxAge: 600 }))

  const clock = () => now().getTime()
  const [takeFromAddress, takeFromLink] = [limitRate(limits.perAddress, clock), limitRate(limits.perLink, clock)]
  const refuseAfter = (seconds: number) => {
    if (seconds > 0) throw new Refusal('too-many-requests', undefined, seconds)
  }
  app.use(async (context, next) => {
    refuseAfter(takeFromAddress(addressIn(context, limits.trustProxy)))
    return next()
  })
  app.use('/appointments/:id/*', requireParticipant(database), async (context, next) => {
    const { appointmentId, role } = context.get('participant')
    refuseAfter(takeFromLink(`${appointmentId} ${role}`))
    return next()
  })
  app.use('/clinic/*', requireClinic(database))
  app.use(readBody({ most: largestReport, milliseconds: limits.bodyPatience }))

  addParticipantRoutes(app, surroundings)
  addClinicRoutes(app, surroundings)
  app.openapi(getHealth, async ({ json }) => {
    await database.queries.execute(sql`select 1`).catch((error: unknown) => {
      throw new Refusal('unavailable', undefined, undefined, { cause: error })
    })
    return json({ status: 'ok' as const }, 200)
  })
  const document = openApiDocument()
  app.get('/openapi.json', ({ json }) => json(document))
  return app
}

/** The places that are wrong, and nothing of what was sent. */
function placesIn(target: string, issues: readonly { readonly path: readonly PropertyKey[]; readonly code: string }[]) {
  const places = issues.slice(0, 5).map(({ path, code }) => `${[target, ...path.map(String)].join('.')}: ${code}`)
  return places.join('; ')
}

function refusalOfHono({ status, cause }: HTTPException): Refusal {
  if (status === 415) return new Refusal('wrong-content-type')
  return status < 500 ? new Refusal('malformed') : refusalOf(cause)
}

/** In a test no connection brings the request. */
function addressIn(context: Parameters<typeof getConnInfo>[0], trustProxy: boolean): string {
  const told = trustProxy && context.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim()
  if (told) return networkOf(told)
  return context.env && 'incoming' in context.env ? networkOf(getConnInfo(context).remote.address ?? '') : ''
}
