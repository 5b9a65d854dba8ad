import type { Prompt } from '@precall/testing'
import { useSyncExternalStore } from 'react'
import { Icon } from '../page/Icon'
import type { ControlsProps } from './useControls'

const answers: Readonly<Record<Exclude<keyof Prompt, 'devices' | 'from'>, string>> = {
  allow: 'Allow',
  block: 'Block',
  allowAndRemember: 'Allow and remember',
  blockAndRemember: 'Block and remember',
  dismiss: 'Dismiss',
}

/** The browser's own question, and every answer that a person may give. */
export function PromptSwitches({ browser, operate }: ControlsProps) {
  const { prompt } = useSyncExternalStore(browser.subscribe, browser.getState)
  return (
    <section className="demo-browser-controls">
      <h2>
        <Icon name="help" />
        The browser’s question
      </h2>
      {prompt ? (
        <>
          <p>The browser is asking for the {prompt.join(' and ')}.</p>
          <div className="demo-presses">
            {(Object.keys(answers) as (keyof typeof answers)[]).map((answer) => (
              <button key={answer} type="button" onClick={() => operate(() => browser.prompt?.[answer]())}>
                {answers[answer]}
              </button>
            ))}
          </div>
        </>
      ) : (
        <p>No question is open.</p>
      )}
    </section>
  )
}
