import { platformOf } from '@precall/core/platform'
import type { AnswerMessage } from '../../messages'
import { guideHint } from '../../guides/guideHint'
import { screen } from '../screen'
import { Steps } from '../layout/Steps'
import type { Part, PartProps } from '../../root/element/usePart'
import type { Direction } from './Arrow'
import { Arrow } from './Arrow'
import { Card } from '../cards/Card'
import { adviceFor } from '../recovery/advice'
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

export const Waiting: Part = screen<PartProps>('waiting', Card, (scope) => {
  const { gate, state, browser } = scope
  const text = useText()
  const words = text.words.waiting
  if (state.phase !== 'requesting' || state.wait.kind === 'quiet') return undefined
  const { asked, wait, permissions } = state
  const say = (message: AnswerMessage) => text.say(message, { devices: asked })
  const actions = [{ label: say(text.words.buttons.cancel), onPress: gate.cancel, kind: 'secondary' as const }]
  // Only a fresh page has another try: this one's request never ends, and a second would wait behind it.
  const reload = { label: say(words.stalled.reload), onPress: () => location.reload(), kind: 'secondary' as const }
  if (wait.kind === 'stalled') {
    return { actions: [reload, ...actions], title: say(words.stalled.title), lead: say(words.stalled.lead) }
  }
  if (wait.kind === 'device') {
    const [title, lead, note] = [say(words.slow.title), say(words.slow.lead), say(words.slow.note)]
    return { actions, title, lead, said: `${title} ${lead} ${note}`, children: <p className="precall-note">{note}</p> }
  }
  const answered = asked.every((device) => permissions[device].permission === 'granted')
  // Some apps show their pages no prompt, and never settle the request (https://github.com/Hubs-Foundation/hubs/pull/2264).
  const platform = platformOf(browser)
  if (platform.embedded) {
    // An app that opens other people's links is left for a browser. One of the person's own is let use the devices first.
    const hint = guideHint(scope, { against: [platform.inApp ? 'in-app' : 'unanswered'], devices: asked })?.body
    const { title, steps } = adviceFor('in-app', text, { devices: asked, platform })
    const children = (
      <>
        {hint ?? (platform.inApp && <Steps steps={steps} />)}
        <CopyLink />
      </>
    )
    return platform.inApp
      ? { actions, title, lead: say(words.inApp.lead), whole: true, children }
      : {
          actions,
          title: say(answered ? words.answered.title : words.ownApp.title),
          lead: say(words.ownApp.lead),
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
  const overlooked = hint?.said ?? say(onPhone ? words.overlooked.onPhone : words.overlooked.text)
  return {
    actions,
    'data-prompt': place,
    whole: !answered,
    picture: to && <Arrow to={to} />,
    title: say(answered ? words.answered.title : words.title),
    lead: answered
      ? say(words.answered.lead)
      : [side && say(words.look[side]), say(words.lead)].filter(Boolean).join(' '),
    said: isLong ? `${say(words.overlooked.title)} ${overlooked}` : undefined,
    children: isLong && (
      <div className="precall-next">
        <h3>{say(words.overlooked.title)}</h3>
        {hint?.body ?? <p>{overlooked}</p>}
      </div>
    ),
  }
})
