import { type Device, PrecallConfig } from '@precall/react'
import { useState } from 'react'
import { CallSettings, type CallSettingsProps } from '../check/CallSettings'
import { addressOf } from '../page/address'
import { Icon, type IconName } from '../page/Icon'
import type { Call, CallState } from './call'
import { HangUpButton } from './HangUpButton'
import { ShareScreen } from './ShareScreen'

const words: Record<Device, { on: string; off: string; iconOn: IconName; iconOff: IconName }> = {
  microphone: { on: 'Mute', off: 'Unmute', iconOn: 'microphone', iconOff: 'microphoneOff' },
  camera: { on: 'Turn camera off', off: 'Turn camera on', iconOn: 'camera', iconOff: 'cameraOff' },
}

interface CallControlsProps {
  readonly call: Call
  readonly state: CallState
  readonly settings: CallSettingsProps | undefined
  readonly onHangUp: () => void
}

/** What can be pressed during a call. */
export function CallControls({ call, state, settings, onHangUp }: CallControlsProps) {
  const [isOpen, setOpen] = useState(false)
  const { own, paused } = state
  const has = { microphone: own?.getAudioTracks().length, camera: own?.getVideoTracks().length }
  return (
    <>
      <div className="demo-controls">
        {(['microphone', 'camera'] as const)
          .filter((device) => has[device])
          .map((device) => {
            const off = paused.includes(device)
            return (
              <button
                key={device}
                className="demo-button"
                data-kind="secondary"
                type="button"
                onClick={() => call.pause(device, !off)}
              >
                <Icon name={off ? words[device].iconOff : words[device].iconOn} />
                {off ? words[device].off : words[device].on}
              </button>
            )
          })}
        {settings && (
          <button className="demo-button" data-kind="secondary" type="button" onClick={() => setOpen(true)}>
            <Icon name="tune" />
            Camera and sound
          </button>
        )}
        <PrecallConfig
          occasion="visit"
          assistance={{ href: addressOf('/help/') }}
          {...(settings?.simulated && { browser: settings.simulated })}
        >
          <ShareScreen onShare={call.share} />
        </PrecallConfig>
        <HangUpButton onClick={onHangUp} />
      </div>
      {settings && isOpen && <CallSettings {...settings} onClose={() => setOpen(false)} />}
    </>
  )
}
