import type { BlockedCause } from '@precall/core'
import type { ReactElement } from 'react'
import { useContext, useState } from 'react'
import { once } from '../../guides/once'
import { useGate } from '../../root/GateContext'
import { useAnnouncement } from '../layout/Announcements'
import { ScreenContext } from '../layout/ScreenContext'
import { useText } from '../layout/useText'
import { leadsToSteps } from './leadsToSteps'
import { openTroubleshooter } from './openTroubleshooter'

interface WayOnProps {
  readonly cause: BlockedCause
  /** Instead of it, where there is no way on. */
  readonly last?: string | undefined
  /** In a box of its own. Otherwise what is around it is the box. */
  readonly isAlone?: boolean
}

/** Still not working? after all else: leads to the six steps, in the dialog of the gate. */
export function WayOn({ cause, last, isAlone }: WayOnProps): ReactElement | null {
  const scope = useGate()
  const { words, say } = useText()
  const isInScreen = useContext(ScreenContext) !== undefined
  const [state, setState] = useState<'loading' | 'failed'>()
  const failed = state === 'failed' && say(words.troubleshooter.notLoaded)
  useAnnouncement(failed)
  const leads = isInScreen && leadsToSteps(scope, cause)
  if (!leads) return last ? <p className="precall-note">{last}</p> : null
  const open = () => {
    scope.gate.tell({ name: 'stillNotWorking' })
    setState('loading')
    void openTroubleshooter(scope, cause).then((isOpen) => setState(isOpen ? undefined : 'failed'))
  }
  const way = (
    <>
      <button
        type="button"
        className="precall-button"
        aria-busy={state === 'loading' || undefined}
        onClick={once(open)}
      >
        {say(words.recovery.otherwise)}
      </button>
      {failed && <p className="precall-note">{failed}</p>}
    </>
  )
  return isAlone ? <div className="precall-on">{way}</div> : way
}
