import type { Device } from '@precall/core'
import type { ReactElement } from 'react'
import { Icon } from '../screens/layout/Icon'
import { useCheck } from './CheckContext'

/** That another device was chosen and could not be had, and why. */
export function NotSwitched({ device }: { readonly device: Device }): ReactElement {
  const { devices, state, text } = useCheck()
  const { words, say } = text
  const { title, why, kept } = words.check.notSwitched
  const about = { devices: [device] }
  const failed = devices.notSwitched[device]
  return (
    <div role="alert">
      {failed && (
        <p className="precall-wrong">
          <Icon name="alert" />{' '}
          <span>
            {[title, why[failed.kind], state[device] !== 'off' && kept]
              .map((each) => each && say(each, about))
              .join(' ')}
          </span>
        </p>
      )}
    </div>
  )
}
