'use client'
import { platformOf } from '@precall/core/platform'
import type { ReactElement } from 'react'
import { forwardRef, useRef } from 'react'
import { useCheck } from './CheckContext'
import type { CheckPart } from './useCheckPart'
import { useCheckPart } from './useCheckPart'

/**
 * A short sound, announced before it is played, and the question whether it was heard. No leads to what may help. Nothing, where
 * there is no speaker.
 */
export const CheckSpeaker: CheckPart = forwardRef(function CheckSpeaker(props, ref) {
  const { speakerTest, text, state } = useCheck()
  const { test, play, answer } = speakerTest
  const button = useRef<HTMLButtonElement>(null)
  const { words, say } = text
  const { names, speaker } = words.check
  const give = (heard: boolean) => () => {
    // What was pressed goes.
    button.current?.focus()
    answer(heard)
  }
  const part = useCheckPart('check-speaker', 'div', props, ref, {
    className: 'precall precall-speaker',
    role: 'group',
    'aria-label': say(names.speaker),
    children: (
      <>
        <p className="precall-note">{say(speaker.before)}</p>
        <button type="button" className="precall-button" ref={button} onClick={() => void play()}>
          {say(speaker.play)}
        </button>
        <div role="status">
          {test === 'asking' && <p>{say(speaker.question)}</p>}
          {test === 'heard' && <p data-state="ok">{say(speaker.heard)}</p>}
          {test === 'notHeard' && <SpeakerHelp />}
          {(test === 'failed' || test === 'noOutput') && <p>{say(speaker.failed[test])}</p>}
        </div>
        {test === 'asking' && (
          <div className="precall-actions">
            <button type="button" className="precall-button" onClick={give(true)}>
              {say(speaker.yes)}
            </button>
            <button type="button" className="precall-button" onClick={give(false)}>
              {say(speaker.no)}
            </button>
          </div>
        )}
      </>
    ),
  })
  return state.lists?.speaker.why?.[0] === 'none' ? null : part
})

/** What keeps a sound from being heard, most likely first: docs/facts/browsers.md#no-sound */
function SpeakerHelp(): ReactElement {
  const { browser, text, state } = useCheck()
  const { words, say } = text
  const { volume, silentMode, headphones, another, again } = words.check.speaker.help
  const canChoose = (state.lists?.speaker.devices.length ?? 0) > 1
  const steps = [
    volume,
    isSilenced.includes(platformOf(browser).os) && silentMode,
    headphones,
    canChoose && another,
    again,
  ]
  return (
    <>
      <p>{say(words.check.tryThese)}</p>
      <ol className="precall-steps">
        {steps.map((step) => step && say(step) && <li key={say(step)}>{say(step)}</li>)}
      </ol>
    </>
  )
}

/** On these, silent mode mutes the sound: docs/facts/browsers.md#ios-silent-mode */
const isSilenced: readonly string[] = ['ios', 'ipados']
