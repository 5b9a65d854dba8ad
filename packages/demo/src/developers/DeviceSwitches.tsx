import type { Device } from '@precall/react'
import type { DeviceState, SimulatedBrowser } from '@precall/testing'
import { useSyncExternalStore } from 'react'
import { deviceStates } from './browserChoice'

const names = { camera: 'Camera', microphone: 'Microphone' } as const
const levers = { granted: 'allow', denied: 'block', prompt: 'reset' } as const

/** The simulated browser's settings for this page, to be changed by hand at any moment. */
export function DeviceSwitches({ browser }: { browser: SimulatedBrowser }) {
  const state = useSyncExternalStore(browser.subscribe, browser.getState)
  const change = (device: Device, wanted: DeviceState) => {
    if (wanted === 'missing') return browser.devices.unplug(device)
    browser.siteSettings[levers[wanted]](device)
    browser.devices.plug(device)
  }
  return (['camera', 'microphone'] as const).map((device) => (
    <fieldset className="demo-choices" key={device}>
      <legend>{names[device]}</legend>
      {deviceStates.map((wanted) => (
        <label key={wanted}>
          <input
            type="radio"
            name={device}
            value={wanted}
            checked={wanted === (state.plugged[device] ? state[device] : 'missing')}
            onChange={() => change(device, wanted)}
          />
          {wanted}
        </label>
      ))}
    </fieldset>
  ))
}
