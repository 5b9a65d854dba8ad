import type { ReadyGuide } from '@precall/guides'
import type { Messages } from '../messages'
import type { Diagnosis, GateScope, GuideContent } from '../root/GateContext'
import type { Tools } from './tools'
import { doneSteps } from './doneSteps'
import { GuideBody } from './GuideBody'
import { linkIn } from './GuideSides'
import type { Guidance, Guides } from './guidance'
import { Sentence } from './Sentence'
import { speaks } from './speaks'
import { hasLooks } from './picture/wearLooks'

interface Asking {
  readonly guidance: Guidance
  readonly guides: Guides
  readonly tools: Tools
  readonly scope: GateScope
  readonly advice: Diagnosis
}

/** What Recovery and Gate.Guide show of the guides against what stands in the way, if there are any. */
export function guideContent({ guidance, guides, tools, scope, advice }: Asking): GuideContent | undefined {
  const situation = tools.situationIn(scope, advice)
  const view = situation && guidance.look(situation)
  if (!view) return undefined
  const { guide } = view
  const text = tools.laterText(scope)
  const lang = guides.wordLanguageOf(scope.lang)
  const spoken = speaks(lang, scope.lang)
  // In another language than the page's, a picture is all that helps.
  if (!spoken && !guide?.picture) return undefined
  const doneOf = ({ steps }: ReadyGuide) =>
    doneSteps(steps, situation.devices, (device) => tools.standingOf(device, scope.state))
  const shown = [guide, spoken ? guide?.below?.guide : undefined].filter((each) => each !== undefined)
  const links = shown.some((each) => linkIn(each, doneOf(each)) >= 0)
  const needs = shown.map(({ after }) => after)
  const notices = !needs.some((after) => after.endsWith('reload'))
  const then = spoken && thenIn(needs, text.guide)
  const watching = then || (notices ? advice.watching : undefined)
  return {
    lead: spoken && !advice.working && guide?.lead && <Sentence words={guide.lead} lang={lang} />,
    size: guide?.picture && hasLooks() ? 'wide' : 'middle',
    action: needs.includes('reload') && {
      label: text.guide.changed,
      onPress: () => location.reload(),
      // What to do now is in the browser.
      kind: 'secondary',
    },
    // Where somebody else has to help, or an answer comes first, no press of Try again does.
    leads: links || !guide || /^(reload|own reload|somebody else)$/.test(guide.after),
    watching,
    body: (
      <GuideBody
        {...{ guidance, guides, tools, text, advice, lang, spoken, doneOf, notices, watching }}
        // Nothing leads on from what is not said.
        view={spoken ? view : { ...view, next: undefined, back: undefined, complete: false, first: true }}
        browser={scope.browser ?? window}
      />
    ),
  }
}

/** What to do once the steps are done, where the page notices nothing of them. */
function thenIn(needs: readonly ReadyGuide['after'][], words: Messages['guide']): string | undefined {
  if (needs.includes('reload')) return words.thenReload
  return needs.some((after) => after === 'restart' || after === 'reopen the link') ? words.linkWorks : undefined
}
