import type { Device } from '@precall/react'
import { Icon } from '../page/Icon'

/** Said when a device stops by itself in the middle of a call. */
export function StoppedNotice({ stopped, onTurnOnAgain }: { stopped: readonly Device[]; onTurnOnAgain: () => void }) {
  const which = stopped.join(' and ')
  return (
    <div role="alert">
      {which && (
        <div className="demo-notice">
          <Icon name="alert" />
          <p>
            <b>Your {which} stopped.</b> It may be unplugged, or turned off in the browser.
          </p>
          <button className="demo-button" data-kind="secondary" type="button" onClick={onTurnOnAgain}>
            Turn back on
          </button>
        </div>
      )}
    </div>
  )
}
