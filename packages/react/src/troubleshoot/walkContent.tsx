import type { CallVerdict } from '@precall/core/call'
import type { Tried, TriedStep } from '@precall/core/report'
import { once } from '../guides/once'
import { hasGuideStyles } from '../guides/picture/guideStyles'
import type { GateScope } from '../root/GateContext'
import type { Action, LayoutProps } from '../root/layoutProps'
import { useAnnouncement } from '../screens/layout/Announcements'
import { textOf } from '../screens/layout/useText'
import { Progress } from '../screens/recovery/Progress'
import type { Troubleshooting } from './createTroubleshooting'
import { StepBody } from './StepBody'
import { steps } from './steps'
import type { Noticed } from './walk'
import { pressesOf } from './walkPresses'

/** What one of the six steps says, or the report after them. */
export function walkContent(scope: GateScope, own: Troubleshooting): LayoutProps {
  return own.walk.step() ? stepContent(scope, own) : (own.report.content(scope) ?? noReport(scope, own))
}

function stepContent(scope: GateScope, own: Troubleshooting): LayoutProps {
  const { walk } = own
  const step = walk.step() ?? 'startOver'
  const number = walk.number()
  const text = textOf(scope)
  const { say } = text
  const words = text.words.troubleshooter
  const noticed = walk.noticed(scope)
  const presses = pressesOf(scope, walk)
  const title = say(words.steps[step].title)
  const filled = filledIn(step, noticed, own)
  const kindOf = (name: Filled) => (name === filled ? 'primary' : 'secondary')
  const worked: Action = { label: say(words.worked), onPress: presses.worked, kind: kindOf('worked') }
  const next: Action = { label: say(words.next), onPress: presses.next, kind: kindOf('next') }
  const said = noticed ? say(words.noticed[noticed]) : walk.isBlockedAgain(scope) ? say(words.blockedAgain) : title
  return {
    title: `${say(words.count, { number: String(number) })}\n${title}`,
    lead: say(words.steps[step].lead),
    picture: (
      <div className="precall-count" aria-hidden>
        {steps.map((each, at) => (
          <i key={each} data-state={at + 1 === number ? 'now' : markOf(each, walk.tried())} />
        ))}
      </div>
    ),
    size: hasGuideStyles() && (step === 'browserPermission' || step === 'systemPermission') ? 'wide' : 'middle',
    actions: filled === 'worked' ? [worked, next] : [next, worked],
    // The title has the focus at each step, and is read for that. What is found meanwhile is said instead of it.
    progress: <Progress key={step} title={said} watching={undefined} />,
    children: <StepBody key={step} own={own} step={step} />,
  }
}

/** Drawn as done is only what the person has done, and green only what was in order after it. */
function markOf(step: TriedStep, tried: readonly Tried[]): 'ok' | 'tried' | undefined {
  switch (tried.find((each) => each.step === step)?.result) {
    case 'worked':
    case 'noticed':
    case 'alreadyAllowed':
      return 'ok'
    case 'stillNotWorking':
    case 'noneFound':
      return 'tried'
    case 'skipped':
    case undefined:
      return undefined
  }
}

/** The one button to press. `own`: one above them, which starts the test call or opens the settings. */
type Filled = 'worked' | 'next' | 'own'

function filledIn(step: TriedStep, noticed: Noticed | undefined, { bench, guideButton }: Troubleshooting): Filled {
  if (noticed) return noticed === 'clear' ? 'worked' : 'next'
  if (step !== 'testCall') return guideButton.isThere() ? 'own' : 'next'
  switch (bench.phase()) {
    case 'over':
      return carried(bench.verdict()) ? 'worked' : 'next'
    case 'noDevices':
      return 'next'
    case 'ready':
    case 'asking':
    case 'running':
    case 'notLoaded':
      return 'own'
  }
}

/** Everything came through, so that the devices work. */
function carried(verdict: CallVerdict | undefined): boolean {
  return verdict?.kind === 'works' || verdict?.kind === 'weak'
}

/** Until the report is there. If it cannot be loaded, a person can still help. */
function noReport(scope: GateScope, { walk, report }: Troubleshooting): LayoutProps {
  const { words, say } = textOf(scope)
  const failures = report.failures()
  const failed = failures > 0
  const text = say(failed ? words.report.notLoaded : words.report.loading)
  return {
    title: say(words.report.title),
    size: 'middle',
    actions: [
      failed && { label: say(words.buttons.tryAgain), onPress: once(() => void report.write()) },
      { label: say(words.report.startAgain), onPress: pressesOf(scope, walk).restart, kind: 'secondary' },
    ],
    progress: failed && <Said text={text} time={failures} />,
    children: <p aria-busy={!failed}>{text}</p>,
  }
}

function Said({ text, time }: { readonly text: string; readonly time: number }): null {
  useAnnouncement(text, 'status', time)
  return null
}
