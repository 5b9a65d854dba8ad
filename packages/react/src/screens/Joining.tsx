import { standingOf } from '@precall/core'
import { useEffect, useState } from 'react'
import { askedDevices } from '../root/askedDevices'
import type { DialogPartProps } from '../root/GateDialog'
import { GateDialog } from '../root/GateDialog'
import { screen } from './screen'
import type { Part } from '../root/element/usePart'
import { Icon } from './layout/Icon'
import { useAnnouncement } from './layout/Announcements'
import { useText } from './layout/useText'

/** A join that is quicker than this needs no words, and none may take the focus from the call that opens. */
const noticeableAfter = 200
/** From here on the person reads that it is not their fault, and can try again. */
const slowAfter = 6000

export const Joining: Part<DialogPartProps> = screen<DialogPartProps>('joining', GateDialog, (scope) => {
  const { gate, state, browser } = scope
  const { words, say } = useText()
  const joining = state.phase === 'open' && state.owner === 'joining'
  const [noticeable, setNoticeable] = useState(false)
  const [slow, setSlow] = useState(false)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    if (!joining) return
    const timer = setTimeout(() => setNoticeable(true), noticeableAfter)
    return () => {
      clearTimeout(timer)
      setNoticeable(false)
    }
  }, [joining])
  useEffect(() => {
    if (!joining) return
    // As all that a person waits for: a page in which time stands still moves it on.
    const clock = browser ?? window
    const timer = clock.setTimeout(() => setSlow(true), slowAfter)
    return () => {
      clock.clearTimeout(timer)
      setSlow(false)
    }
  }, [joining, attempt, browser])
  const lead = say(slow ? words.joining.why.slow : words.joining.lead)
  useAnnouncement(joining && noticeable && lead)

  return (
    state.phase === 'open' &&
    state.owner === 'joining' &&
    noticeable && {
      picture: (
        <div className="precall-rings">
          <Icon name="check" />
        </div>
      ),
      title: say(words.joining.title),
      lead,
      actions: [
        slow &&
          // A call that opens the camera by itself was given no stream that it could be given again.
          gate.getGrant() && {
            label: say(words.buttons.tryAgain),
            onPress() {
              setAttempt(attempt + 1)
              gate.retry()
            },
          },
        { label: say(words.buttons.cancel), onPress: gate.cancel, kind: 'secondary' },
      ],
      children: (
        <ul className="precall-chips">
          {askedDevices(state)
            .filter((device) => standingOf(state, device) === 'working')
            .map((device) => (
              <li key={device}>
                <Icon name={device} />
                {say(words.joining.deviceOn, { devices: [device] })}
              </li>
            ))}
        </ul>
      ),
    }
  )
})
