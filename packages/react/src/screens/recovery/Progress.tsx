import type { ReactElement } from 'react'
import { useState } from 'react'
import { useGate } from '../../root/GateContext'
import { useAnnouncement } from '../layout/Announcements'
import { useText } from '../layout/useText'

interface ProgressProps {
  readonly title: string
  readonly watching: string | undefined
}

/**
 * What happens while a dialog stays open: each change that is noticed is said, and each try that changed nothing is said
 * and shown. The title that it opens with has the focus, and is read for that.
 */
export function Progress({ title, watching }: ProgressProps): ReactElement | null {
  const { state } = useGate()
  const { words, say } = useText()
  const triedAgain = say(words.recovery.triedAgain)
  const [last, setLast] = useState(title)
  const [changed, setChanged] = useState(false)
  const [phase, setPhase] = useState(state.phase)
  const [tries, setTries] = useState(0)
  if (phase !== state.phase) {
    setPhase(state.phase)
    if (phase === 'requesting') setTries(tries + 1)
  }
  if (title !== last) {
    setLast(title)
    setChanged(true)
    setTries(0)
  }
  const failed = tries > 0 && state.phase === 'blocked'
  useAnnouncement(failed ? triedAgain : changed ? title : watching, 'status', tries)
  return failed ? <p className="precall-tried">{triedAgain}</p> : null
}
