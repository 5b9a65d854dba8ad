import type { SimulatedBrowser } from '@precall/testing'
import { useSyncExternalStore } from 'react'
import { Icon } from '../page/Icon'

/** The simulated browser's own question, drawn where Chrome puts it. */
export function SimulatedQuestion({ browser }: { browser: SimulatedBrowser }) {
  const { prompt: asked } = useSyncExternalStore(browser.subscribe, browser.getState)
  const { prompt } = browser
  if (!asked || !prompt) return null
  return (
    <section className="demo-question" role="dialog" aria-labelledby="demo-question">
      <div className="demo-question-head">
        <p id="demo-question">
          <b>{location.origin}</b> wants to
        </p>
        <button className="demo-button" data-kind="icon" type="button" aria-label="Close" onClick={prompt.dismiss}>
          <Icon name="close" />
        </button>
      </div>
      <ul>
        {asked.map((device) => (
          <li key={device}>
            <Icon name={device} />
            Use available {device}s (1)
          </li>
        ))}
      </ul>
      <button className="demo-pill" type="button" onClick={prompt.allow}>
        Allow
      </button>
      <button className="demo-pill" type="button" onClick={prompt.block}>
        Block
      </button>
      <p className="demo-question-note">Drawn by the demo.</p>
    </section>
  )
}
