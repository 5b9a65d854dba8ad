import type { Device } from '@precall/react'
import type { Prompt } from '@precall/testing'
import { useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { Icon } from '../page/Icon'
import type { LeversProps, Pull } from './usePull'

/** The simulated browser's own question, while it has one. */
export function SimulatedQuestion({ browser, pull }: LeversProps) {
  const { prompt: asked } = useSyncExternalStore(browser.subscribe, browser.getState)
  return asked && browser.prompt ? <Question asked={asked} prompt={browser.prompt} pull={pull} /> : null
}

interface QuestionProps {
  readonly asked: readonly Device[]
  readonly prompt: Prompt
  readonly pull: Pull
}

/** What is on its buttons (docs/facts/browsers.md#capability-elements). */
const answers: Readonly<Record<Prompt['from'], { readonly allow: string; readonly block?: string }>> = {
  request: { allow: 'Allow', block: 'Block' },
  button: { allow: 'Allow this time' },
  'button of a blocked page': { allow: 'Allow this time', block: 'Continue not allowing' },
}

/** Drawn where Chrome puts it. */
function Question({ asked, prompt, pull }: QuestionProps) {
  const question = useRef<HTMLElement>(null)
  const { allow, block } = answers[prompt.from]
  useLayoutEffect(() => {
    const place = question.current
    const before = document.activeElement
    return () => {
      // A real question leaves the page's focus where it is.
      if (place?.contains(document.activeElement) && before instanceof HTMLElement) before.focus()
    }
  }, [])

  return (
    <section ref={question} className="demo-question" role="dialog" aria-labelledby="demo-question">
      <div className="demo-question-head">
        <p id="demo-question">
          <b>{location.origin}</b> wants to
        </p>
        <button
          className="demo-button"
          data-kind="icon"
          type="button"
          aria-label="Close"
          onClick={() => pull(prompt.dismiss)}
        >
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
      <button className="demo-pill" type="button" onClick={() => pull(prompt.allow)}>
        {allow}
      </button>
      {block && (
        <button className="demo-pill" type="button" onClick={() => pull(prompt.block)}>
          {block}
        </button>
      )}
      <p className="demo-question-note">Drawn by the demo.</p>
    </section>
  )
}
