import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { type Call, openCall } from '../call/call'
import type { Role } from '../call/peerIds'
import { practice } from '../call/practice'
import { visit } from './address'

/** Opens one side of the visit for as long as the page is there, and renders it. */
export function openPage(role: Role, render: (call: Call) => ReactNode): void {
  const call = openCall(practice(visit, role))
  addEventListener('pagehide', () => call.close())
  // A page that comes back out of the browser's memory comes back without its call.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload())
  createRoot(document.getElementById('root') as HTMLElement).render(<StrictMode>{render(call)}</StrictMode>)
}
