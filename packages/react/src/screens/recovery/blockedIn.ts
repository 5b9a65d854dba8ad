import type { GateController, MediaElementTag } from '@precall/core'
import { canContinueWith } from '@precall/core'
import { mediaElementFor } from '@precall/core/platform'
import { logOf } from '@precall/core/log'
import type { GuideContent } from '../../guides/guideContent'
import { guideContent } from '../../guides/guideContent'
import type { GateScope } from '../../root/GateContext'
import type { Action } from '../../root/layoutProps'
import type { RecoveryAction } from '../../root/recovery/Recovery'
import { textOf } from '../layout/useText'
import type { Diagnosis } from './diagnose'
import { diagnose } from './diagnose'
import { causeTraits } from './causes'

/** What is decided about a blocked gate: for our own screen, for each part of it, and for an app that draws all of it itself. */
export interface Blocked {
  readonly advice: Diagnosis
  readonly guide: GuideContent | undefined
  /** The browser's own button for what it refuses, if it has one. */
  readonly button: MediaElementTag | undefined
  readonly actions: readonly NamedAction[]
  /** How Get Assistance looks. */
  readonly help: 'primary' | 'quiet'
}

interface NamedAction extends Action {
  readonly name: RecoveryAction['name']
}

const useAnother = { camera: 'useAnotherCamera', microphone: 'useAnotherMicrophone' } as const

export function blockedIn(scope: GateScope): Blocked | undefined {
  const { gate, state, browser, browserButton } = scope
  const advice = diagnose(scope)
  if (!advice) return undefined
  const { cause, hopeless } = advice
  const { isElsewhere, link } = causeTraits(cause)
  const refused = cause === 'browser' && browserButton !== 'never' ? advice.devices : undefined
  const button = refused && mediaElementFor(refused, browser)
  const { words, say } = textOf(scope)
  const guide = guideContent(scope, advice)
  const rest = canContinueWith(state)
  const others = gate.canUseAnother()
  const actions: (NamedAction | false | undefined)[] = [
    rest && {
      name: 'continueWithout',
      label: rest[0] ? say(words.recovery.continueWith, { devices: rest }) : say(words.recovery.continueWithNeither),
      onPress: gate.continueWithout,
    },
    guide?.action && { name: 'reload', ...guide.action },
    // Two rival buttons: of a change that needs a new load of the page, only that one helps.
    !hopeless &&
      !guide?.action && {
        name: 'retry',
        label: say(cause === 'askable' ? words.recovery.askAgain : words.buttons.tryAgain),
        onPress: gate.retry,
        kind: button || guide?.leads || rest || isElsewhere || others[0] ? 'secondary' : 'primary',
      },
    ...others.map((device) => ({
      name: useAnother[device],
      label: say(words.recovery.useAnother, { devices: [device] }),
      onPress: () => gate.useAnother(device),
      kind: 'secondary' as const,
    })),
  ]
  const shown = actions.filter((action) => !!action)
  const isFilled = button || guide?.leads || link === 'first' || shown.some(({ kind }) => kind !== 'secondary')
  return {
    advice,
    guide,
    button,
    actions: shown,
    help: (hopeless && !link) || (!isFilled && failuresIn(gate) > 1) ? 'primary' : 'quiet',
  }
}

/** How often it has not worked since the person pressed Start Video. */
function failuresIn(gate: GateController): number {
  const events = logOf(gate).read()
  const since = events.slice(events.map(({ name }) => name).lastIndexOf('pressed') + 1)
  const failed = since.filter(
    (event) => event.name === 'answered' && Object.values(event.outcome).some((each) => each !== 'granted'),
  )
  // What is known to be refused is not asked for at first.
  const isKnown = since.find(({ name }) => name === 'blocked' || name === 'answered')?.name === 'blocked'
  return failed.length + Number(isKnown)
}
