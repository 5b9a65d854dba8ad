import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import { lastEventOf, listAppointments, listReports } from '../clinic/readClinic'
import { followEvents } from '../clinic/followEvents'
import * as routes from '../contract/routes'
import { Refusal } from '../refusal'
import { endVisit } from '../visit/endVisit'
import { makeAppointment } from '../visit/makeAppointment'
import { holdVisit } from '../visit/visit'
import { describeError } from './log'
import type { App, Surroundings } from './surroundings'

const longestVisit = 24 * 60 * 60 * 1000

/** What the clinic asks for. */
export function addClinicRoutes(app: App, surroundings: Surroundings): void {
  const { database, change, now, log, ending } = surroundings

  app.openapi(routes.listAppointments, async ({ req, get, json }) => {
    const day = req.valid('query').day ?? now().toISOString().slice(0, 10)
    if (day < '0001') throw new Refusal('invalid', 'There is no year 0.')
    return json(await listAppointments(database, get('clinicId'), new Date(`${day}T00:00:00.000Z`)), 200)
  })

  app.openapi(routes.postAppointment, async ({ req, get, json }) => {
    const planned = req.valid('json')
    const [startsAt, endsAt] = [new Date(planned.startsAt), new Date(planned.endsAt)]
    const length = endsAt.getTime() - startsAt.getTime()
    if (!(length > 0 && length <= longestVisit))
      throw new Refusal('invalid', 'It has to end after it starts, within 24 hours.')
    if (endsAt <= now()) throw new Refusal('invalid', 'It would have ended already.')
    return json(
      await change((transaction) => makeAppointment(transaction, get('clinicId'), { startsAt, endsAt }, now())),
      201,
    )
  })

  app.openapi(routes.postEnd, async ({ req, get, json }) => {
    const ended = await change(async (transaction) => {
      const visit = await holdVisit(transaction, req.valid('param')['appointment-id'])
      if (visit.appointment.clinicId !== get('clinicId')) throw new Refusal('not-found')
      return endVisit(transaction, visit, now())
    })
    return json(ended, 200)
  })

  app.openapi(routes.listReports, async ({ req, get, json }) => {
    const found = await listReports(database, get('clinicId'), req.valid('param')['appointment-id'])
    const reports = found.map(({ role, receivedAt, report }) => ({
      role,
      receivedAt: receivedAt.toISOString(),
      report,
    }))
    return json({ reports }, 200)
  })

  app.openapi(routes.streamEvents, async (context) => {
    const clinicId = context.get('clinicId')
    const given = context.req.valid('header')['Last-Event-ID']
    const latest = await lastEventOf(database.queries, clinicId)
    const last = given === undefined ? latest : Number(given)
    // The database was put back to an earlier day, or is another: the number would be silent until the counter is there again.
    if (last > latest) throw new Refusal('unknown-event')
    context.header('X-Accel-Buffering', 'no')
    const follow = async (stream: SSEStreamingApi) => {
      const left = new AbortController()
      stream.onAbort(() => left.abort())
      const follower = { clinicId, isStillIn: context.get('isStillIn') }
      for await (const event of followEvents(surroundings, follower, last, AbortSignal.any([left.signal, ending]))) {
        if (event === 'quiet') await stream.write(': still here\n\n')
        else await stream.writeSSE({ id: String(event.number), event: 'change', data: event.data })
      }
    }
    return streamSSE(context, (stream) =>
      // Hono would write it to the console with all there is of it, and into the stream. A reader comes back.
      follow(stream).catch((error: unknown) =>
        log({ event: 'failed', route: routes.streamEvents.path, error: describeError(error) }),
      ),
    )
  })
}
