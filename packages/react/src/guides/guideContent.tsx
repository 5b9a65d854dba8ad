import { standingOf } from '@precall/core'
import type { ReadyGuide } from '@precall/guides'
import type { ReactNode } from 'react'
import type { Action, LayoutProps } from '../root/layoutProps'
import type { Text } from '../screens/layout/useText'
import { textOf } from '../screens/layout/useText'
import type { Diagnosis } from '../screens/recovery/diagnose'
import type { GateScope } from '../root/GateContext'
import { doneSteps } from './doneSteps'
import type { View } from './guidance'
import { GuideBody } from './GuideBody'
import { linkIn } from './GuideSides'
import { Sentence } from './Sentence'
import { situationIn } from './situation'
import { speaks } from './speaks'
import { hasGuideStyles } from './picture/guideStyles'

/** One guide as a part of a screen. */
export interface GuideContent extends Pick<LayoutProps, 'lead' | 'size'> {
  readonly body: ReactNode
  /** A button in the foot of the screen. */
  readonly action?: Action | false | undefined
  /** Whether the one thing to press is this action, or in the body. */
  readonly leads: boolean
  /** What happens, or what to do, once its steps are done. */
  readonly watching: string | undefined
  /** What is shown, where it is in the language of the page. */
  readonly view: View | undefined
  /** Which steps of a guide are done. */
  readonly doneOf: (guide: ReadyGuide) => readonly boolean[]
}

/** What Recovery and Gate.Guide show of the guides against what stands in the way, if there are any. */
export function guideContent(scope: GateScope, advice: Diagnosis): GuideContent | undefined {
  const { guidance } = scope
  const situation = situationIn(scope, advice)
  const view = situation && guidance?.look(situation)
  if (!view || !guidance) return undefined
  const { guide } = view
  const text = textOf(scope)
  const lang = guidance.guides.wordLanguageOf(scope.lang)
  const spoken = speaks(lang, scope.lang)
  // In another language than the page's, a picture is all that helps.
  if (!spoken && !guide?.picture) return undefined
  const doneOf = ({ steps }: ReadyGuide) =>
    doneSteps(steps, situation.devices, (device) => standingOf(scope.state, device))
  const shown = [guide, spoken ? guide?.below?.guide : undefined].filter((each) => each !== undefined)
  const links = shown.some((each) => linkIn(each, doneOf(each)) >= 0)
  const needs = shown.map(({ after }) => after)
  const notices = !needs.some((after) => after.endsWith('reload'))
  const then = spoken && thenIn(needs, text)
  const watching = then || (notices ? advice.watching : undefined)
  return {
    lead: spoken && !advice.working && guide?.lead && <Sentence words={guide.lead} lang={lang} />,
    size: guide?.picture && hasGuideStyles() ? 'wide' : 'middle',
    action: needs.includes('reload') && {
      label: text.say(text.words.guide.changed),
      onPress: () => location.reload(),
      // What to do now is in the browser.
      kind: 'secondary',
    },
    // If someone else has to help, or the person has to answer first, a press of Try again does not help.
    leads: links || !guide || ledElsewhere.includes(guide.after),
    watching,
    view: spoken ? view : undefined,
    doneOf,
    body: (
      <GuideBody
        {...{ guidance, text, advice, lang, spoken, doneOf, notices, watching }}
        // Nothing leads on from what is not said.
        view={spoken ? view : { ...view, next: undefined, back: undefined, complete: false, first: true }}
        browser={scope.browser ?? window}
      />
    ),
  }
}

/** No press of Try again helps after these. */
const ledElsewhere: readonly ReadyGuide['after'][] = ['reload', 'own reload', 'someone else']

/** What to do once the steps are done, where the page notices nothing of them. */
function thenIn(needs: readonly ReadyGuide['after'][], { words, say }: Text): string | undefined {
  if (needs.includes('reload')) return say(words.guide.thenReload)
  return needs.some((after) => after === 'restart' || after === 'reopen the link')
    ? say(words.guide.linkWorks)
    : undefined
}
