import { Gate } from '@precall/react'
import { rememberedDevices } from '@precall/react/check'
import type { ChosenBrowser } from '../developers/useBrowserChoice'
import { Screens } from '../gate/Screens'
import { addressOf } from '../page/address'
import { Icon } from '../page/Icon'

const words = { check: { title: 'Check my devices', join: 'Done' } }

interface CheckDevicesProps {
  readonly browser: ChosenBrowser
  readonly onSpeakerChange: (speakerId: string | undefined) => void
}

/**
 * The check on its own, any time before the visit: a gate of its own, which leads to no call. What was chosen is kept for the
 * visit.
 */
export function CheckDevices({ browser, onSpeakerChange }: CheckDevicesProps) {
  const { simulated } = browser
  return (
    <Gate.Root
      key={browser.key}
      {...(simulated && { browser: simulated })}
      check
      constraints={rememberedDevices(simulated)}
      occasion="visit"
      messages={words}
      assistance={{ href: addressOf('/help/') }}
      onGranted={({ stream, speakerId }) => {
        for (const track of stream.getTracks()) track.stop()
        onSpeakerChange(speakerId)
      }}
    >
      <Gate.Trigger>
        <button className="demo-button demo-check" data-kind="secondary" type="button">
          <Icon name="tune" />
          Check my devices
        </button>
      </Gate.Trigger>
      <Screens />
    </Gate.Root>
  )
}
