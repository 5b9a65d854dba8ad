import { screen } from '../screen'
import type { Part } from '../usePart'
import { Card } from './Card'
import { useText } from './useText'

export const Waiting: Part = screen('waiting', Card, ({ gate, state }) => {
  const text = useText()
  const words = text.waiting
  if (state.phase !== 'requesting' || !state.noticeable) return undefined
  const { asked, waitingFor, permissions } = state
  const actions = [{ label: text.cancel, onPress: gate.cancel, kind: 'secondary' as const }]
  if (waitingFor === 'device') {
    return {
      actions,
      title: words.slowTitle(asked),
      lead: words.slowText(asked),
      children: <p className="precall-note">{words.slowNote(asked)}</p>,
    }
  }
  const answered = asked.every((device) => permissions[device].permission === 'granted')
  return {
    actions,
    title: answered ? words.grantedTitle : words.title,
    lead: answered ? words.grantedText : words.text(asked),
    children: waitingFor && (
      <div className="precall-next">
        <h3>{words.overlookedTitle}</h3>
        <p>{words.overlookedText}</p>
      </div>
    ),
  }
})
