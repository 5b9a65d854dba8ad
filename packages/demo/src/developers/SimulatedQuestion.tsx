import type { Device } from '@precall/react'
import type { Prompt } from '@precall/testing'
import { useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { Icon } from '../page/Icon'
import type { Answers } from './useAnswers'
import { useAnswers } from './useAnswers'
import type { ControlsProps, Operate } from './useControls'

/** The simulated browser's own question, while it has one. */
export function SimulatedQuestion({ browser, operate }: ControlsProps) {
  const { prompt: asked } = useSyncExternalStore(browser.subscribe, browser.getState)
  const { prompt } = browser
  return asked && prompt ? <Open key={prompt.from} {...{ asked, browser, prompt, operate }} /> : null
}

function Open({ asked, browser, prompt, operate }: ControlsProps & Omit<QuestionProps, 'answers'>) {
  const answers = useAnswers(browser, prompt.from)
  return answers ? <Question {...{ asked, answers, prompt, operate }} /> : null
}

interface QuestionProps {
  readonly asked: readonly Device[]
  readonly answers: Answers
  readonly prompt: Prompt
  readonly operate: Operate
}

/** Drawn where Chrome puts it, with the words that are on the buttons of the simulated browser. */
function Question({ asked, answers, prompt, operate }: QuestionProps) {
  const question = useRef<HTMLElement>(null)
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
          onClick={() => operate(prompt.dismiss)}
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
      {answers.allow.map((allow) => (
        <button className="demo-pill" key={allow} type="button" onClick={() => operate(prompt.allow)}>
          {allow}
        </button>
      ))}
      {answers.refuse && (
        <button className="demo-pill" type="button" onClick={() => operate(prompt.block)}>
          {answers.refuse}
        </button>
      )}
      <p className="demo-question-note">Drawn by this demo, not by your browser.</p>
    </section>
  )
}
