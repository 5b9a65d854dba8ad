import { type ReactNode, useCallback, useSyncExternalStore } from 'react'
import { describeVisit, isOver, lost } from '../day/describeVisit'
import type { Clinic } from '../day/followClinic'
import { SentReport } from '../day/SentReport'
import { useMinutes } from '../day/useMinutes'
import { appointment } from '../page/address'
import type { PatientStatus } from './describePatient'

interface KnownPatient {
  readonly status: PatientStatus
  readonly report?: ReactNode
  readonly hasEnded?: boolean
}

/** What the server knows about the patient, while there is no line to them. It knows nothing about a visit that is only practised. */
export function useKnownPatient(clinic: Clinic | undefined): KnownPatient | undefined {
  const subscribe = useCallback((listener: () => void) => clinic?.subscribe(listener) ?? (() => {}), [clinic])
  const day = useSyncExternalStore(subscribe, () => clinic?.getState())
  const now = useMinutes()
  if (!appointment) return undefined
  const { id, clinic: secret } = appointment
  const found = day?.appointments.find((known) => known.id === id)
  if (!found || !secret) return { status: { title: 'Not in the call yet', mood: 'away' } }
  const { reports } = found.participants.patient
  const status = describeVisit(found, now)
  return {
    status: day?.line === 'lost' ? { ...status, detail: lost } : status,
    hasEnded: isOver(found, now),
    ...(reports > 0 && { report: <SentReport key={reports} id={id} secret={secret} /> }),
  }
}
