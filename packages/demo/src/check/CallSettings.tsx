import { PrecallConfig } from '@precall/react'
import { DeviceCheck, type TrackChange } from '@precall/react/check'
import type { SimulatedBrowser } from '@precall/testing'
import { useEffect, useRef } from 'react'
import { Icon } from '../page/Icon'

export interface CallSettingsProps {
  readonly stream: MediaStream
  readonly simulated: SimulatedBrowser | undefined
  readonly speakerId: string | undefined
  readonly onTrackChange: (change: TrackChange) => void
  readonly onSpeakerChange: (speakerId: string) => void
}

/** The same check during a call, over the stream that the call sends. It goes on meanwhile. */
export function CallSettings({ simulated, onClose, ...check }: CallSettingsProps & { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    // The browser gives the focus back to the button that opened it.
    return () => element?.close()
  }, [])

  return (
    <dialog
      ref={dialog}
      className="demo-settings"
      aria-labelledby="demo-settings"
      // It comes late: StrictMode has it closed and open again by then.
      onClose={({ currentTarget }) => !currentTarget.open && onClose()}
    >
      <div className="demo-settings-top">
        <h2 id="demo-settings">Camera and sound</h2>
        <button className="demo-button" type="button" aria-label="Close" onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </button>
      </div>
      <p className="demo-lead">Your call continues. The other side sees and hears what you choose here.</p>
      <PrecallConfig {...(simulated && { browser: simulated })}>
        <DeviceCheck {...check} />
      </PrecallConfig>
    </dialog>
  )
}
