import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { generateSync } from 'json-schema-faker'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openApiDocument } from '../src/contract/document'
import type { AppointmentServer } from '../src/openServer'
import { makeId, makeSecret } from '../src/secrets'
import { setUpClinic } from '../src/setUpClinic'
import type { Database } from '../src/store/database'
import { openDatabase } from '../src/store/openDatabase'
import { asking, clinicIn, granted, startServer } from './support/clinic'
import { newPlace } from './support/engine'

let database: Database
let server: AppointmentServer
beforeAll(async () => {
  database = await openDatabase(await newPlace())
  server = await startServer(database)
})
afterAll(() => database.close())

const runs = Number(process.env.SHAKES ?? 20_000) / 50

type Schema = Record<string, unknown>
interface Parameter {
  readonly name: string
  readonly in: 'path' | 'header' | 'query'
  readonly required?: boolean
  readonly schema: Schema
}
interface Operation {
  readonly operationId: string
  readonly security: readonly Record<string, unknown>[]
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: {
    readonly required: boolean
    readonly content: { readonly 'application/json': { schema: Schema } }
  }
  readonly responses: Record<string, { readonly content?: Record<string, { readonly schema: Schema }> }>
}

const document = JSON.parse(JSON.stringify(openApiDocument())) as {
  readonly paths: Record<string, Record<string, unknown>>
  readonly components: Schema
}

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, ...(operation as unknown as Operation) })),
)

const ajv = new Ajv2020({
  strict: false,
  formats: {
    'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
    date: true,
    uri: (text: string) => URL.canParse(text),
  },
})
const known = new Map<string, ValidateFunction>()
const { components } = document

function isValid(schema: Schema, value: unknown): boolean {
  const key = JSON.stringify(schema)
  const validate = known.get(key) ?? ajv.compile({ ...schema, components })
  known.set(key, validate)
  return validate(value)
}

const fake = (schema: Schema, seed: number) =>
  generateSync({ ...schema, components }, { seed, optionalsProbability: 0.5, maxDefaultItems: 3 })

/** How a request is spoilt: each may leave it valid, which the schema then says. */
const spoilers = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  fc.record({
    where: fc.constantFrom('body', 'text', 'type', 'header', 'query') as fc.Arbitrary<
      'body' | 'text' | 'type' | 'header' | 'query'
    >,
    at: fc.nat(),
    what: fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('\u0000', "'; drop table appointments; --", 'a\r\nX-Injected: yes', '__proto__', 1e308, -1, 'é'),
    ),
  }),
)

it(
  'holds every answer to the document, and takes a request exactly if the document does',
  { timeout: 300_000 },
  async () => {
    const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)
    await fc.assert(
      fc.asyncProperty(
        fc.nat(operations.length - 1),
        fc.nat(2 ** 30),
        spoilers,
        fc.constantFrom('fresh', 'granted', 'ended'),
        fc.constantFrom('own', 'own', 'own', 'none', 'guessed', 'other'),
        async (at, seed, spoiler, state, who) => {
          const operation = operations[at]!
          // A clinic of its own, whose list stays short.
          const secret = makeSecret()
          await setUpClinic(database, secret, makeId())
          const clinic = clinicIn(server, secret)
          const visit = await clinic.makeVisit()
          if (state !== 'fresh') await visit.patient.update(granted)
          if (state === 'ended') await clinic.end(visit.id)
          const before = await clinic.list()

          const isOfClinic = operation.security.some((scheme) => 'clinic' in scheme)
          const secrets = {
            own: isOfClinic ? clinic.secret : visit.secrets.patient,
            other: isOfClinic ? visit.secrets.patient : clinic.secret,
            guessed: makeSecret(),
            none: undefined,
          }
          const request = spoil(operation, requestFor(operation, visit.id, seed), spoiler)
          const answer = await asking(clinic.server, secrets[who])(
            operation.method.toUpperCase(),
            request.path,
            request.text,
            request.headers,
          )

          const response = operation.responses[answer.status]
          const [type, { schema }] = Object.entries(response?.content ?? {})[0] ?? ['', { schema: {} }]
          const isKnown = who === 'own' || operation.security.length === 0
          const isRefused = [400, 415, 422].includes(answer.status)
          // That it ends after it starts, and in the future, is more than a schema says.
          const saysMore = operation.operationId === 'makeAppointment' && answer.status === 422
          const hasChanged = answer.status >= 400 && !isDeepStrictEqual(await clinic.list(), before)
          const wrong = [
            !response && 'which the document does not have',
            !(answer.headers.get('Content-Type') ?? '').includes(type) && `which is not ${type}`,
            type.endsWith('json') && !isValid(schema, answer.body) && 'which is not what the schema says',
            !isKnown && answer.status !== 404 && 'to someone without the secret',
            isKnown &&
              !saysMore &&
              isRefused === request.isValid &&
              `but the request is ${request.isValid ? '' : 'not '}valid`,
            hasChanged && 'and has changed something',
          ].filter(Boolean)
          const { operationId } = operation
          expect({ wrong, operationId, request, answer }).toMatchObject({ wrong: [] })
        },
      ),
      { numRuns: runs, seed, endOnFailure: true },
    )
  },
)

interface Request {
  readonly path: string
  readonly headers: Record<string, string>
  readonly text: string | undefined
  readonly isValid: boolean
}

function requestFor({ path, parameters = [], requestBody }: Operation & { path: string }, id: string, seed: number) {
  const headers: Record<string, string> = {}
  let query = ''
  for (const [at, { name, in: place, required, schema }] of parameters.entries()) {
    if (place === 'path' || (!required && (seed + at) % 2 === 0)) continue
    const value = String(fake(schema, seed + at))
    if (place === 'header') headers[name] = value
    else query = `?${name}=${encodeURIComponent(value)}`
  }
  const hasBody = requestBody && (requestBody.required || seed % 3 > 0)
  const body = hasBody ? fake(requestBody.content['application/json'].schema, seed) : undefined
  return { path: path.replace('{appointment-id}', id), query, headers, body }
}

type Spoiler = { where: 'body' | 'text' | 'type' | 'header' | 'query'; at: number; what: unknown } | undefined

function spoil(operation: Operation, made: ReturnType<typeof requestFor>, spoiler: Spoiler): Request {
  const { parameters = [], requestBody } = operation
  const schema = requestBody?.content['application/json'].schema
  const headers = { ...made.headers }
  let { query, body } = made
  let text = body === undefined ? undefined : JSON.stringify(body)
  let isTyped = true
  switch (spoiler?.where) {
    case 'body':
      body = body === undefined ? undefined : replaceIn(body, spoiler.at, spoiler.what)
      text = body === undefined ? undefined : JSON.stringify(body)
      break
    case 'text':
      if (text !== undefined) text = text.slice(0, spoiler.at % text.length)
      break
    case 'type':
      if (text !== undefined) {
        headers['Content-Type'] = ['text/plain', 'application/xml', 'multipart/form-data'][spoiler.at % 3]!
        isTyped = false
      }
      break
    case 'header': {
      const own = parameters.filter((parameter) => parameter.in === 'header')
      const name = own[spoiler.at % own.length]?.name
      // What no HTTP client sends, fetch refuses by itself.
      const value = String(spoiler.what).replaceAll(/[^\x20-\x7e]/g, '')
      if (name) headers[name] = value
      break
    }
    case 'query':
      query = `?day=${encodeURIComponent(String(spoiler.what))}`
      break
    case undefined:
      break
    default:
      spoiler?.where satisfies undefined
  }
  return {
    path: made.path + query,
    headers,
    text,
    isValid:
      isTyped &&
      (text === undefined ? !requestBody?.required : schema !== undefined && isBodyValid(schema, text)) &&
      parameters.every(({ name, in: place, required, schema }) => {
        if (place === 'path') return true
        const given = place === 'header' ? headers[name] : (new URLSearchParams(query).get(name) ?? undefined)
        return given === undefined ? !required : isValid(schema, given.trim())
      }),
  }
}

function isBodyValid(schema: Schema, text: string): boolean {
  try {
    return isValid(schema, JSON.parse(text))
  } catch {
    return false
  }
}

/** The same, with one of its values replaced, removed or added. */
function replaceIn(body: unknown, at: number, what: unknown): unknown {
  const copy = structuredClone({ body })
  const places: { readonly of: Record<string, unknown>; readonly key: string }[] = []
  const look = (of: Record<string, unknown>) => {
    for (const key of Object.keys(of)) {
      places.push({ of, key })
      if (typeof of[key] === 'object' && of[key] !== null) look(of[key] as Record<string, unknown>)
    }
  }
  look(copy)
  const { of, key } = places[at % places.length]!
  if (at % 3 === 0 && !Array.isArray(of) && of !== (copy as Record<string, unknown>)) delete of[key]
  else if (at % 3 === 1 && !Array.isArray(of) && of !== (copy as Record<string, unknown>)) of[`x-${key}`] = what
  else of[key] = what
  return copy.body
}
