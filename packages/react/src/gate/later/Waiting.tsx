import { platformOf } from '@precall/core'
import { screen } from '../screen'
import { Steps } from '../Steps'
import type { Part } from '../usePart'
import { Card } from './Card'
import { CopyLink } from './CopyLink'
import { useText } from './useText'

export const Waiting: Part = screen('waiting', Card, ({ gate, state, browser }) => {
  const text = useText()
  const words = text.waiting
  if (state.phase !== 'requesting' || !state.noticeable) return undefined
  const { asked, waitingFor, permissions } = state
  const actions = [{ label: text.cancel, onPress: gate.cancel, kind: 'secondary' as const }]
  if (waitingFor === 'device') {
    const [title, lead, note] = [words.slowTitle(asked), words.slowText(asked), words.slowNote(asked)]
    return { actions, title, lead, said: `${title} ${lead} ${note}`, children: <p className="precall-note">{note}</p> }
  }
  // Some apps show their pages no prompt, and never settle the request (https://github.com/Hubs-Foundation/hubs/pull/2264).
  if (platformOf(browser).embedded) {
    const { title, steps } = text.advice['in-app'](asked)
    const children = (
      <>
        <ol className="precall-steps">
          <Steps steps={steps} />
        </ol>
        <CopyLink />
      </>
    )
    return { actions, title, lead: words.embeddedText, children }
  }
  const answered = asked.every((device) => permissions[device].permission === 'granted')
  return {
    actions,
    title: answered ? words.grantedTitle : words.title,
    lead: answered ? words.grantedText : words.text(asked),
    said: waitingFor && `${words.overlookedTitle} ${words.overlookedText}`,
    children: waitingFor && (
      <div className="precall-next">
        <h3>{words.overlookedTitle}</h3>
        <p>{words.overlookedText}</p>
      </div>
    ),
  }
})
