import { troubleIn } from '@precall/core'
import { forwardRef } from 'react'
import { useGate } from '../../root/GateContext'
import type { Part } from '../../root/element/usePart'
import { usePart } from '../../root/element/usePart'
import { Icon } from '../layout/Icon'
import { useLanguageHere } from '../layout/ScreenContext'
import { standingsIn } from '../recovery/standingsIn'
import { useTellOfPart } from './tellOfPlace'

/** The state of each asked device, shown by a picture, a word and a border, never only by colour. */
export const Devices: Part = forwardRef(function Devices(props, ref) {
  const scope = useGate()
  const standings = standingsIn(scope)
  const devices = usePart(
    'devices',
    'ul',
    props,
    { ref },
    {
      className: 'precall-devices precall',
      ...useLanguageHere(),
      children: standings.map(({ device, name, status, statusText }) => {
        const works = status === 'working'
        const look = works ? 'ok' : status === 'unasked' ? 'wait' : 'stop'
        return (
          <li data-state={look} key={device}>
            <Icon name={device} off={look === 'stop'} />
            <div>
              <b>{name}</b>
              {/* A new element: a translator has replaced the text node that React knows. */}
              <span key={status}>
                {look !== 'wait' && <Icon name={works ? 'check' : 'alert'} />}
                {statusText}
              </span>
            </div>
          </li>
        )
      }),
    },
  )
  const isTheirPhase = scope.state.phase === 'explaining' || troubleIn(scope.state)
  const isShown = !!isTheirPhase && standings[0] !== undefined
  useTellOfPart('Devices', isShown)
  return isShown ? devices : null
})
