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

export const Joining: Part<DialogPartProps> = screen<DialogPartProps>('joining', GateDialog, ({ gate, state }) => {
  const { words, say } = useText()
  const joining = state.phase === 'open' && state.owner === 'joining'
  const [noticeable, setNoticeable] = useState(false)
  useEffect(() => {
    if (!joining) return
    const timer = setTimeout(() => setNoticeable(true), noticeableAfter)
    return () => {
      clearTimeout(timer)
      setNoticeable(false)
    }
  }, [joining])
  useAnnouncement(joining && noticeable && say(words.joining.lead))

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
      lead: say(words.joining.lead),
      actions: [{ label: say(words.buttons.cancel), onPress: gate.cancel, kind: 'secondary' }],
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
