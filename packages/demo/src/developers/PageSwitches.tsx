import { useSyncExternalStore } from 'react'
import { Icon } from '../page/Icon'
import { Choice } from './Choice'
import type { ControlsProps } from './useControls'

interface PageSwitchesProps extends ControlsProps {
  readonly onReload: (by: 'person' | 'page') => void
}

/** What can happen to the page as a whole. */
export function PageSwitches({ browser, operate, onReload }: PageSwitchesProps) {
  const { visible, focused } = useSyncExternalStore(browser.subscribe, browser.getState)
  return (
    <section className="demo-browser-controls">
      <h2>
        <Icon name="tune" />
        The page
      </h2>
      <Choice
        legend="Tab"
        options={{ show: 'visible', hide: 'hidden' }}
        value={visible ? 'show' : 'hide'}
        onChoose={(act) => operate(() => browser.page[act]())}
      />
      <Choice
        legend="Focus"
        options={{ focus: 'on the page', blur: 'elsewhere' }}
        value={focused ? 'focus' : 'blur'}
        onChoose={(act) => operate(() => browser.page[act]())}
      />
      <div className="demo-presses">
        <button type="button" onClick={() => operate(() => onReload('person'))}>
          Reload
        </button>
        <button type="button" onClick={() => operate(() => onReload('page'))}>
          Reload by script
        </button>
        <button type="button" onClick={() => operate(() => browser.stopSharing())}>
          Stop sharing
        </button>
        <button type="button" onClick={() => operate(() => browser.interruption.begin())}>
          Phone call starts
        </button>
        <button type="button" onClick={() => operate(() => browser.interruption.end())}>
          Phone call ends
        </button>
      </div>
    </section>
  )
}
