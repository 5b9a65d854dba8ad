import { jwtVerify, SignJWT } from 'jose'
import { eq } from 'drizzle-orm'
import { makeId, makeSecret } from '../secrets'
import type { Database } from '../store/database'
import { keys } from '../store/schema'
import { role as roles } from '../contract/words'
import type { Ticket } from '../visit/enterRoom'
import type { Caller } from '../visit/visit'

/** How long a token opens a connection, in milliseconds. */
const lifetime = 60_000

const audience = 'precall:signalling'

export interface Tokens {
  issue(caller: Caller, peerId: string, now: Date): Promise<{ readonly token: string; readonly expiresAt: Date }>
  /** What the token says, if we have signed it and it has not expired. */
  read(token: string, now: Date): Promise<Ticket | undefined>
}

/** Signed with a key that all processes of one database share. */
export async function openTokens({ queries }: Database): Promise<Tokens> {
  await queries.insert(keys).values({ id: 'tokens', secret: makeSecret() }).onConflictDoNothing()
  const [stored] = await queries.select().from(keys).where(eq(keys.id, 'tokens'))
  const key = Buffer.from(stored!.secret, 'base64url')
  return {
    async issue({ appointmentId, role }, peerId, now) {
      const expiresAt = new Date(Math.floor((now.getTime() + lifetime) / 1000) * 1000)
      const token = await new SignJWT({ role, peer: peerId })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(appointmentId)
        .setAudience(audience)
        .setJti(makeId())
        .setExpirationTime(expiresAt)
        .sign(key)
      return { token, expiresAt }
    },
    async read(token, now) {
      try {
        const { payload } = await jwtVerify<{ role?: unknown; peer?: unknown }>(token, key, {
          algorithms: ['HS256'],
          audience,
          currentDate: now,
          requiredClaims: ['sub', 'jti', 'exp'],
        })
        const role = roles.safeParse(payload.role)
        if (!role.success || typeof payload.peer !== 'string') return undefined
        return {
          id: payload.jti!,
          appointmentId: payload.sub!,
          role: role.data,
          peerId: payload.peer,
          expiresAt: new Date(payload.exp! * 1000),
        }
      } catch {
        return undefined
      }
    },
  }
}
