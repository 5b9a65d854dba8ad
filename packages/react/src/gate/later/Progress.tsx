import type { ReactElement } from 'react'
import { useState } from 'react'
import type { GuideContent } from '../GateContext'
import { useGate } from '../GateContext'
import { useSaid } from './Status'
import { useText } from './useText'

interface ProgressProps {
  readonly title: string
  readonly watching: string | undefined
  readonly guide: GuideContent | undefined
}

/**
 * What happens while a dialog stays open: each change that is noticed is said, and each try that changed nothing is said
 * and shown. The title that it opens with has the focus, and is read for that.
 */
export function Progress({ title, watching, guide }: ProgressProps): ReactElement | null {
  const { state } = useGate()
  const { triedAgain } = useText()
  const { id, done } = guide ?? {}
  const [last, setLast] = useState({ title, id, done })
  const [news, setNews] = useState<string>()
  const [phase, setPhase] = useState(state.phase)
  const [tries, setTries] = useState(0)
  if (phase !== state.phase) {
    setPhase(state.phase)
    if (phase === 'requesting') setTries(tries + 1)
  }
  if (title !== last.title || id !== last.id || done !== last.done) {
    setLast({ title, id, done })
    if (title !== last.title) {
      setNews(title)
      setTries(0)
    } else if (done && id === last.id) setNews(done)
  }
  const failed = tries > 0 && state.phase === 'blocked'
  useSaid(failed ? triedAgain : (news ?? watching), 'status', tries)
  return failed ? <p className="precall-note">{triedAgain}</p> : null
}
