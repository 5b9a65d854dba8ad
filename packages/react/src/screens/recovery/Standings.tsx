import { standingOf } from '@precall/core'
import type { ReactElement } from 'react'
import { askedDevices } from '../../root/askedDevices'
import { useGate } from '../../root/GateContext'
import { Icon } from '../layout/Icon'
import { useText } from '../layout/useText'

/** The state of each asked device, shown by a picture, a word and a border, never only by colour. */
export function Standings(): ReactElement {
  const { state } = useGate()
  const { words, say } = useText()
  // Then the title has said it of both.
  const same = new Set(askedDevices(state).map((device) => standingOf(state, device))).size === 1
  return (
    <ul className="precall-devices" data-same={same || undefined}>
      {askedDevices(state).map((device) => {
        const standing = standingOf(state, device)
        // No press and no setting brings it to this page, so there is nothing to say about it here.
        if (standing === 'unsupported') return null
        const works = standing === 'working'
        const look = works ? 'ok' : standing === 'unasked' ? 'wait' : 'stop'
        return (
          <li data-state={look} key={device}>
            <Icon name={device} off={look === 'stop'} />
            <div>
              <b>{say(words.recovery.device, { devices: [device] })}</b>
              {/* A new element: a translator has replaced the text node that React knows. */}
              <span key={standing}>
                {look !== 'wait' && <Icon name={works ? 'check' : 'alert'} />}
                {say(words.recovery.standing[standing], { devices: [device] })}
              </span>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
