import { and, eq } from 'drizzle-orm'
import { createHash } from 'node:crypto'
import type { PermissionRecord } from '../contract/permissionUpdate'
import { Refusal } from '../refusal'
import type { Transaction } from '../store/database'
import { answers } from '../store/schema'
import type { Caller } from './visit'

type Answer = PermissionRecord | null

/** A request with the key under which its answer is kept. */
export interface Keyed {
  readonly key: string | undefined
  /** What tells it from others. */
  readonly request: unknown
}

/**
 * Keeps the answer under the key, in the same transaction as what it answers. Returns the answer that is there already, if the same
 * request came before: nothing is then to be done.
 */
export async function keepAnswer(
  transaction: Transaction,
  { appointmentId, role }: Caller,
  { key, request }: Keyed,
  answer: Answer,
): Promise<{ readonly earlier: Answer } | undefined> {
  if (key === undefined) return undefined
  const requestHash = createHash('sha256').update(JSON.stringify(request)).digest('hex')
  const [kept] = await transaction
    .insert(answers)
    .values({ appointmentId, role, key, requestHash, answer })
    .onConflictDoNothing()
    .returning({ key: answers.key })
  if (kept) return undefined
  const [earlier] = await transaction
    .select()
    .from(answers)
    .where(and(eq(answers.appointmentId, appointmentId), eq(answers.role, role), eq(answers.key, key)))
  if (earlier?.requestHash !== requestHash) throw new Refusal('key-in-use')
  return { earlier: earlier.answer }
}

/** Keeps another answer under the key: what is recorded is not what was asked for. */
export async function changeAnswer(
  transaction: Transaction,
  { appointmentId, role }: Caller,
  { key }: Keyed,
  answer: Answer,
): Promise<void> {
  if (key === undefined) return
  await transaction
    .update(answers)
    .set({ answer })
    .where(and(eq(answers.appointmentId, appointmentId), eq(answers.role, role), eq(answers.key, key)))
}
