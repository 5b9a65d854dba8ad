import {
  getRoom,
  postEvents,
  postHangUp,
  postPermissionUpdate,
  postReport,
  putVideoPermission,
} from '../contract/routes'
import { hangUp } from '../visit/endVisit'
import { openRoom } from '../visit/openRoom'
import { recordPermission } from '../visit/recordPermission'
import { shareEvents } from '../visit/shareEvents'
import { takeReport } from '../visit/takeReport'
import type { App, Surroundings } from './surroundings'
import { readReport, readSharedEvents } from './readReported'

/** What the page of a patient or a clinician asks for. */
export function addParticipantRoutes(app: App, { database, tokens, change, processId, now }: Surroundings): void {
  app.openapi(putVideoPermission, async ({ req, get, json }) => {
    const { order } = req.valid('json')
    const keyed = { key: req.valid('header')['Idempotency-Key'], request: ['pressed', order] }
    const record = await change((transaction) =>
      recordPermission(transaction, get('participant'), { pressed: true, order }, keyed, now()),
    )
    return json(record, 200)
  })

  app.openapi(postPermissionUpdate, async ({ req, get, json }) => {
    const update = req.valid('json')
    const keyed = { key: req.valid('header')['Idempotency-Key'], request: ['updated', update] }
    const record = await change((transaction) =>
      recordPermission(transaction, get('participant'), update, keyed, now()),
    )
    return json(record, 200)
  })

  app.openapi(getRoom, async ({ get, json }) => {
    const caller = get('participant')
    const signalling = await database.transact((transaction) => openRoom(transaction, caller, processId, now()))
    const { token, expiresAt } = await tokens.issue(caller, signalling.id, now())
    return json({ token, expiresAt: expiresAt.toISOString(), signalling }, 200)
  })

  app.openapi(postHangUp, async ({ get, body }) => {
    await change((transaction) => hangUp(transaction, get('participant'), now()))
    return body(null, 204)
  })

  app.openapi(postEvents, async (context) => {
    const shared = await readSharedEvents(context)
    const keyed = { key: context.req.valid('header')['Idempotency-Key'], request: ['shared', shared] }
    await change((transaction) => shareEvents(transaction, context.get('participant'), shared, keyed, now()))
    return context.body(null, 204)
  })

  app.openapi(postReport, async (context) => {
    const report = await readReport(context)
    const keyed = { key: context.req.valid('header')['Idempotency-Key'], request: ['reported', report] }
    await change((transaction) => takeReport(transaction, context.get('participant'), report, keyed, now()))
    return context.body(null, 204)
  })
}
