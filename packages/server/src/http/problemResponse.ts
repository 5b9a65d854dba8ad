import { type Problem, type ProblemCode, problems } from '../contract/problem'
import { Refusal } from '../refusal'
import { isOutage } from '../store/database'

/** The answer to a request that is refused. It says nothing of what happened inside. */
export function problemResponse({ code, detail, retryAfter }: Refusal): Response {
  return new Response(JSON.stringify(problemOf(code, detail)), {
    status: problems[code].status,
    headers: {
      'Content-Type': 'application/problem+json',
      ...((code === 'too-many-requests' || code === 'unavailable') && { 'Retry-After': String(retryAfter ?? 1) }),
      // What is still on its way of such a request is not waited for.
      ...((code === 'too-large' || code === 'too-slow') && { Connection: 'close' }),
    },
  })
}

export function problemOf(code: ProblemCode, detail?: string): Problem {
  const { title, status } = problems[code]
  const type = `https://github.com/precall/precall/blob/main/docs/server.md#${code}`
  return { type, title, status, code, ...(detail && { detail }) }
}

/** What a thrown error is to a client. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  return new Refusal(isOutage(error) ? 'unavailable' : 'internal')
}
