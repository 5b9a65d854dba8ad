import { useSyncExternalStore } from 'react'
import { Icon } from '../page/Icon'
import { Choice } from './Choice'
import type { ControlsProps } from './useControls'

const names = { camera: 'Camera', microphone: 'Microphone' } as const

const site = { prompt: 'ask', granted: 'allow', denied: 'block' } as const
const siteControls = { prompt: 'reset', granted: 'allow', denied: 'block' } as const
const system = { allowed: 'allows', blocked: 'blocks' } as const
const systemControls = { allowed: 'allow', blocked: 'block' } as const
const starts = { ready: 'ready', slow: 'slow', busy: 'in use', unplugged: 'unplugged' } as const
const startControls = { ready: 'free', slow: 'slow', busy: 'busy' } as const

/** The state of each device, which can be changed at any moment. */
export function DeviceSwitches({ browser, operate }: ControlsProps) {
  const state = useSyncExternalStore(browser.subscribe, browser.getState)
  return (['camera', 'microphone'] as const).map((device) => (
    <section className="demo-browser-controls" key={device}>
      <h2>
        <Icon name={device} />
        {names[device]}
        {state.live[device] && <span className="demo-live">on</span>}
      </h2>
      <Choice
        legend="Site settings"
        about={names[device]}
        options={site}
        value={state[device]}
        onChoose={(wanted) => operate(() => browser.siteSettings[siteControls[wanted]](device))}
      />
      {state.system && (
        <Choice
          legend="System"
          about={names[device]}
          options={system}
          value={state.system[device]}
          onChoose={(wanted) => operate(() => browser.system[systemControls[wanted]](device))}
        />
      )}
      <Choice
        legend="Hardware"
        about={names[device]}
        options={starts}
        value={state.plugged[device] ? state.readiness[device] : 'unplugged'}
        onChoose={(wanted) =>
          operate(() => {
            if (wanted === 'unplugged') return browser.devices.unplug(device)
            browser[startControls[wanted]](device)
            browser.devices.plug(device)
          })
        }
      />
    </section>
  ))
}
