import { Refusal } from '../refusal'
import type { Transaction } from '../store/database'
import { usedTokens } from '../store/schema'
import { appendEvent } from './appendEvent'
import { peerIdOf, refuseIfClosed } from './openRoom'
import { appointmentOf, type Caller, changeParticipant, holdVisit } from './visit'

/** A token that was held against its signature. */
export interface Ticket extends Caller {
  readonly id: string
  readonly peerId: string
  readonly expiresAt: Date
}

/** Lets the holder of a token into the signalling, once. */
export async function enterRoom(transaction: Transaction, ticket: Ticket, now: Date): Promise<void> {
  const visit = await holdVisit(transaction, ticket.appointmentId)
  refuseIfClosed(visit, ticket.role, now)
  const [used] = await transaction
    .insert(usedTokens)
    .values({ id: ticket.id, expiresAt: ticket.expiresAt })
    .onConflictDoNothing()
    .returning({ id: usedTokens.id })
  if (!used || ticket.peerId !== peerIdOf(visit, ticket.role)) throw new Refusal('not-found')
  if (visit[ticket.role].progress === 'joined') return
  const joined = { progress: 'joined', inCall: true, isConnected: true } as const
  const changed = await changeParticipant(transaction, visit, ticket.role, joined, now)
  const { clinicId, id: appointmentId } = visit.appointment
  await appendEvent(
    transaction,
    { clinicId, appointmentId },
    { change: 'joined', role: ticket.role, appointment: appointmentOf(changed) },
  )
}
