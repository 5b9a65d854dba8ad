import { platformOf } from '@precall/core/platform'
import { guideHint } from '../../guides/guideHint'
import { screen } from '../screen'
import { Steps } from '../layout/Steps'
import type { Part } from '../../root/usePart'
import type { Direction } from './Arrow'
import { Arrow } from './Arrow'
import { Card } from '../cards/Card'
import { CopyLink } from '../layout/CopyLink'
import type { PromptPlace } from './promptPlace'
import { promptPlace } from './promptPlace'
import { useText } from '../layout/useText'

const directions: Readonly<Record<PromptPlace, Direction>> = {
  left: 'left',
  'far-left': 'left',
  right: 'right',
  'far-right': 'right',
  top: 'up',
  middle: 'up',
  bottom: 'bottom',
}

export const Waiting: Part = screen('waiting', Card, (scope) => {
  const { gate, state, browser, guidance } = scope
  const text = useText()
  const words = text.waiting
  const answer = guidance?.answer()?.label
  if (state.phase !== 'requesting' || state.wait.kind === 'quiet') return undefined
  const { asked, wait, permissions } = state
  const actions = [{ label: text.cancel, onPress: gate.cancel, kind: 'secondary' as const }]
  // Only a fresh page has another try: this one's request never ends, and a second would wait behind it.
  const reload = { label: words.reload, onPress: () => location.reload(), kind: 'secondary' as const }
  if (wait.kind === 'stalled') {
    const [title, lead] = [words.stalledTitle(asked), words.stalledText]
    return { actions: [reload, ...actions], title, lead }
  }
  if (wait.kind === 'device') {
    const [title, lead, note] = [words.slowTitle(asked), words.slowText(asked), words.slowNote(asked)]
    return { actions, title, lead, said: `${title} ${lead} ${note}`, children: <p className="precall-note">{note}</p> }
  }
  const answered = asked.every((device) => permissions[device].permission === 'granted')
  // Some apps show their pages no prompt, and never settle the request (https://github.com/Hubs-Foundation/hubs/pull/2264).
  const platform = platformOf(browser)
  if (platform.embedded) {
    // An app that opens other people's links is left for a browser. One of the person's own is let use the devices first.
    const hint = guideHint(scope, { against: [platform.inApp ? 'in-app' : 'unanswered'], devices: asked })?.body
    const { title, steps } = text.advice['in-app'](asked)
    const children = (
      <>
        {hint ?? (platform.inApp && <Steps steps={steps} />)}
        <CopyLink />
      </>
    )
    return platform.inApp
      ? { actions, title, lead: words.embeddedText, whole: true, children }
      : {
          actions,
          title: answered ? words.grantedTitle : words.ownAppTitle,
          lead: words.ownAppText(asked),
          whole: true,
          children,
        }
  }
  // The browser may or may not ask for what is already allowed: there is nothing to point at.
  const place = answered ? undefined : promptPlace(platform, browser ?? window)
  const to = place && directions[place]
  const side = place?.replace('far-', '') as keyof typeof words.look | undefined
  const onPhone = side === 'middle' || side === 'bottom'
  const isLong = { noticed: false, answer: true }[wait.kind]
  const hint = isLong ? guideHint(scope, { against: ['unanswered'], devices: asked }) : undefined
  const overlooked = hint?.said ?? (onPhone ? words.overlookedOnPhone : words.overlookedText)
  return {
    actions,
    'data-prompt': place,
    whole: !answered,
    picture: to && <Arrow to={to} />,
    title: answered ? words.grantedTitle : words.title(answer),
    lead: answered
      ? words.grantedText(answer)
      : [side && words.look[side], words.text(asked)].filter(Boolean).join(' '),
    said: isLong ? `${words.overlookedTitle} ${overlooked}` : undefined,
    children: isLong && (
      <div className="precall-next">
        <h3>{words.overlookedTitle}</h3>
        {hint?.body ?? <p>{overlooked}</p>}
      </div>
    ),
  }
})
