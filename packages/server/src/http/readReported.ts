import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Context } from 'hono'
import { reportComponents } from '../contract/report'
import { type SharedEvents, sharedEvents } from '../contract/sharedEvents'
import { Refusal } from '../refusal'

const schemas = { ...reportComponents, SharedEvents: sharedEvents }
// Formats are in no part of a report; `strict` would mind the words of OpenAPI.
const ajv = new Ajv2020({ strict: false })
const validates = <Reported>(name: 'Report' | 'SharedEvents') =>
  ajv.compile<Reported>({ components: { schemas }, $ref: `#/components/schemas/${name}` })

const isReport = validates<Record<string, unknown>>('Report')
const isSharedEvents = validates<SharedEvents>('SharedEvents')

/** The report that is in the body, held against its schema. */
export const readReport = (context: Context) => read(context, isReport)

export const readSharedEvents = (context: Context) => read(context, isSharedEvents)

async function read<Reported>({ req }: Context, isValid: (body: unknown) => body is Reported): Promise<Reported> {
  if (!/^application\/json\s*(;|$)/i.test(req.header('Content-Type') ?? '')) throw new Refusal('wrong-content-type')
  const body = await req.json<unknown>().catch(() => {
    throw new Refusal('malformed', 'The body is not JSON.')
  })
  if (!isValid(body)) throw new Refusal('invalid', 'The body is not what the schema of a report says.')
  return body
}
