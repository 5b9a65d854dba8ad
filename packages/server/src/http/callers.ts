import { and, eq } from 'drizzle-orm'
import type { Context, MiddlewareHandler } from 'hono'
import { appointmentId } from '../contract/words'
import { Refusal } from '../refusal'
import { hashOf } from '../secrets'
import type { Database } from '../store/database'
import { clinics, participants } from '../store/schema'
import type { Caller } from '../visit/visit'

/** Who asks, for the routes behind. */
export interface Callers {
  participant: Caller
  clinicId: string
  /** Whether the clinic would be let in now: an open stream asks. */
  isStillIn: () => Promise<boolean>
}

type Guard = MiddlewareHandler<{ Variables: Callers }>

/** Lets in who has the secret of this very appointment. To all others it does not exist. */
export function requireParticipant({ queries }: Database): Guard {
  return async (context, next) => {
    const id = appointmentId.safeParse(context.req.param('id'))
    const secretHash = secretHashIn(context)
    if (!id.success || !secretHash) throw new Refusal('not-found')
    const [found] = await queries
      .select({ role: participants.role })
      .from(participants)
      .where(and(eq(participants.secretHash, secretHash), eq(participants.appointmentId, id.data)))
    if (!found) throw new Refusal('not-found')
    context.set('participant', { appointmentId: id.data, role: found.role })
    return next()
  }
}

/** Lets in the clinic. */
export function requireClinic({ queries }: Database): Guard {
  return async (context, next) => {
    const secretHash = secretHashIn(context)
    if (!secretHash) throw new Refusal('not-found')
    const find = () => queries.select({ id: clinics.id }).from(clinics).where(eq(clinics.secretHash, secretHash))
    const [found] = await find()
    if (!found) throw new Refusal('not-found')
    context.set('clinicId', found.id)
    context.set('isStillIn', async () => (await find()).some(({ id }) => id === found.id))
    return next()
  }
}

function secretHashIn({ req }: Context): string | undefined {
  const [, secret] = /^Bearer ([\w.~+/-]{1,200}=*)$/i.exec(req.header('Authorization') ?? '') ?? []
  return secret && hashOf(secret)
}
