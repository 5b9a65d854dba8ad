import type { GateController } from '@precall/core'
import type { ReactElement } from 'react'
import { useEffect, useState } from 'react'
import { useGate } from '../../root/GateContext'

type Role = 'status' | 'alert'
type Said = Readonly<{ [role in Role]?: string } & { at: number }>

/** How long a message is left alone, in milliseconds. A listener cannot skim: only the last of what happens meanwhile is said. */
const pause = 2000
/** How long a region must have been there, so that a screen reader does not take its first words for part of the page. */
const settling = 200

interface Announcer {
  spokeAt: number
  /** Those that are there: a dialog that has stepped aside keeps its own, and the card that replaces it is heard. */
  readonly regions: Set<(said: Said) => void>
}
const announcers = new WeakMap<GateController, Announcer>()

function announcerOf(gate: GateController): Announcer {
  const announcer = announcers.get(gate) ?? { spokeAt: -pause, regions: new Set() }
  announcers.set(gate, announcer)
  return announcer
}

function announce(gate: GateController, words: string, role: Role): () => void {
  const announcer = announcerOf(gate)
  const wait = Math.max(settling, announcer.spokeAt + pause - performance.now())
  const timer = setTimeout(() => {
    announcer.spokeAt = performance.now()
    Array.from(announcer.regions).pop()?.({ [role]: words, at: announcer.spokeAt })
  }, wait)
  return () => clearTimeout(timer)
}

/** Has a screen reader say the words, whenever they are others, or `time` is. `alert` is for what has failed. */
export function useAnnouncement(words: string | false | undefined, role: Role = 'status', time = 0): void {
  const { gate } = useGate()
  useEffect(() => (words ? announce(gate, words, role) : undefined), [gate, words, role, time])
}

/** The region a screen reader listens to: one in every screen, because it hears nothing behind a modal dialog. */
export function Announcements(): ReactElement {
  const { gate } = useGate()
  const [said, setSaid] = useState<Said>({ at: 0 })
  useEffect(() => {
    const announcer = announcerOf(gate)
    announcer.regions.add(setSaid)
    return () => void announcer.regions.delete(setSaid)
  }, [gate])
  return (
    <div className="precall-said">
      {(['status', 'alert'] as const).map((role) => (
        // Keyed by its time, because the same words said again are news too.
        <p key={role} role={role}>
          <span key={said.at}>{said[role]}</span>
        </p>
      ))}
    </div>
  )
}
