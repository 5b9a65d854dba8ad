import { z } from '@hono/zod-openapi'

/** Every way in which a request is refused, with its status. `docs/server.md` says what each one asks of a client. */
export const problems = {
  malformed: { status: 400, title: 'The request is not one that can be read.' },
  'not-found': { status: 404, title: 'There is nothing here for you.' },
  'too-slow': { status: 408, title: 'The request did not arrive in time.' },
  'out-of-order': { status: 409, title: 'A later update of this page is recorded already.' },
  'permission-not-recorded': { status: 409, title: 'The room opens once `granted` is recorded.' },
  'key-in-use': { status: 409, title: 'This Idempotency-Key came with another request before.' },
  'unknown-event': { status: 409, title: 'There has been no such event: list again, and go on from there.' },
  'visit-ended': { status: 410, title: 'The visit has ended.' },
  'too-large': { status: 413, title: 'The request is larger than this address takes.' },
  'wrong-content-type': { status: 415, title: 'The body has to be application/json.' },
  invalid: { status: 422, title: 'The request says something that the contract does not have.' },
  'too-many-requests': { status: 429, title: 'Too many requests: wait as Retry-After says.' },
  internal: { status: 500, title: 'The server failed.' },
  unavailable: { status: 503, title: 'The server cannot answer now: try again as Retry-After says.' },
} as const

export type ProblemCode = keyof typeof problems

const problemCodes = Object.keys(problems) as [ProblemCode, ...ProblemCode[]]

const problem = z
  .strictObject({
    type: z.url().openapi({ description: 'A page about this problem.' }),
    title: z.string(),
    status: z.int().min(400).max(599),
    code: z.enum(problemCodes).openapi({ description: 'The word to switch on.' }),
    detail: z
      .string()
      .optional()
      .openapi({ description: 'What is wrong with this request, for the person who writes a client.' }),
  })
  .openapi('Problem', { description: 'RFC 9457.' })

export type Problem = z.infer<typeof problem>

/** The answers of a route that refuses in these ways, for its description. */
export function refusals(...codes: ProblemCode[]) {
  const everywhere: ProblemCode[] = ['malformed', 'not-found', 'too-many-requests', 'internal', 'unavailable']
  const all = [...everywhere, ...codes]
  return Object.fromEntries(
    all
      .map((code) => problems[code].status)
      .map((status) => [
        status,
        {
          description: all
            .filter((code) => problems[code].status === status)
            .map((code) => `\`${code}\`: ${problems[code].title}`)
            .join(' '),
          content: { 'application/problem+json': { schema: problem } },
          ...((status === 429 || status === 503) && { headers: retryAfter }),
        },
      ]),
  )
}

const retryAfter = {
  'Retry-After': { description: 'Seconds.', required: true, schema: { type: 'integer' as const, minimum: 1 } },
}
