import type { SimulatedBrowser } from '@precall/testing'
import { useSyncExternalStore } from 'react'

/** All that is true of the browser at this moment, in the words of `getState()`. */
export function Snapshot({ browser }: { browser: SimulatedBrowser }) {
  const state = useSyncExternalStore(browser.subscribe, browser.getState)
  const facts = {
    ...state,
    'getUserMedia calls': browser.getUserMediaCalls.length,
    'live tracks': browser.liveTracks.length,
    'errors reported': browser.reportedErrors.length,
  }
  return (
    <section className="demo-browser-controls">
      <h2>The browser’s state</h2>
      <dl className="demo-facts">
        {Object.entries(facts).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{inWords(value)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function inWords(value: object | string | number | boolean): string {
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value !== 'object') return String(value)
  return Object.entries(value)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')
}
