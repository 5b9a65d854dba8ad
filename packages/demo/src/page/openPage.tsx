import { type AppointmentClient, createAppointmentClient } from '@precall/appointments'
import { platformOf } from '@precall/core/platform'
import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { appointmentWay } from '../call/appointmentWay'
import { type Call, openCall } from '../call/call'
import type { Role } from '../call/peerIds'
import { practice } from '../call/practice'
import { appointment, visit } from './address'
import { BrokenLink } from './BrokenLink'

/** One side of a visit. */
export interface Side {
  readonly call: Call
  /** Tells the server of the appointment how far this person has come. Nothing does for a visit that is only practised. */
  readonly client?: AppointmentClient
}

/** Opens one side of the visit for as long as the page is there, and renders it. */
export function openPage(role: Role, render: (side: Side) => ReactNode): void {
  const side = openSide(role)
  addEventListener('pagehide', () => side?.call.close())
  // A page that comes back out of the browser's memory comes back without its call.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload())
  // Another link in the same tab may differ in its fragment alone, which loads no page.
  addEventListener('hashchange', () => appointment && location.reload())
  createRoot(document.getElementById('root') as HTMLElement).render(
    <StrictMode>{side ? render(side) : <BrokenLink />}</StrictMode>,
  )
}

function openSide(role: Role): Side | undefined {
  if (!appointment) return { call: openCall(practice(visit, role)) }
  const { id, secret } = appointment
  try {
    const client = createAppointmentClient({
      baseUrl: '/api',
      appointmentId: id,
      token: secret,
      platform: platformOf(),
      onError: ({ message }) => console.warn(message),
    })
    return { call: openCall(appointmentWay({ client, id, secret })), client }
  } catch {
    return undefined // It is cut short: there is no secret in it.
  }
}
