import { useSyncExternalStore } from 'react'
import { Icon } from '../page/Icon'
import { Choice } from './Choice'
import type { LeversProps } from './usePull'

interface PageSwitchesProps extends LeversProps {
  readonly onReload: (by: 'person' | 'page') => void
}

/** What can happen to the page as a whole. */
export function PageSwitches({ browser, pull, onReload }: PageSwitchesProps) {
  const { visible, focused } = useSyncExternalStore(browser.subscribe, browser.getState)
  return (
    <section className="demo-levers">
      <h2>
        <Icon name="tune" />
        The page
      </h2>
      <Choice
        legend="Tab"
        options={{ show: 'visible', hide: 'hidden' }}
        value={visible ? 'show' : 'hide'}
        onChoose={(act) => pull(() => browser.page[act]())}
      />
      <Choice
        legend="Focus"
        options={{ focus: 'on the page', blur: 'elsewhere' }}
        value={focused ? 'focus' : 'blur'}
        onChoose={(act) => pull(() => browser.page[act]())}
      />
      <div className="demo-presses">
        <button type="button" onClick={() => pull(() => onReload('person'))}>
          Reload
        </button>
        <button type="button" onClick={() => pull(() => onReload('page'))}>
          Reload by script
        </button>
        <button type="button" onClick={() => pull(() => browser.stopSharing())}>
          Stop sharing
        </button>
        <button type="button" onClick={() => pull(() => browser.interruption.begin())}>
          Phone call starts
        </button>
        <button type="button" onClick={() => pull(() => browser.interruption.end())}>
          Phone call ends
        </button>
      </div>
    </section>
  )
}
