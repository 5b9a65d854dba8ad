import type { MediaElementTag } from '@precall/core'
import { standingOf } from '@precall/core'
import type { ReadyGuide, ReadyStep } from '@precall/guides'
import type { RefCallback } from 'react'
import type { View } from '../../guides/guidance'
import { sentenceOf } from '../../guides/Sentence'
import { once } from '../../guides/once'
import { stepLinkOf } from '../../guides/stepLinkOf'
import type { GateScope, RecoverySource } from '../../root/GateContext'
import type { Recovery, RecoveryAction, RecoveryGuide, RecoveryStep } from '../../root/recovery/Recovery'
import { assistanceAction } from '../layout/assistanceAction'
import { copyText } from '../layout/copyText'
import { textOf } from '../layout/useText'
import { holdLink, linkFrom } from '../layout/VisitLink'
import type { Blocked } from './blockedIn'
import { blockedIn } from './blockedIn'
import { causeTraits } from './causes'
import type { ButtonOutcome } from './putButton'
import { buttonText, putButton } from './putButton'
import { standingsIn } from './standingsIn'

/** What `useRecovery` gives: the same decisions as those of our own screen, as data. */
export function createRecovery(changed: () => void): RecoverySource {
  let made: string | undefined
  let copied: boolean | undefined
  let outcome: ButtonOutcome | undefined
  let shown: string | undefined
  const keep = (change: () => void) => {
    change()
    changed()
  }
  const refFor = keptFor((tag, scope) => placeRef(tag, scope.gate, (told) => keep(() => (outcome = told))))

  function linkIn(scope: GateScope, blocked: Blocked): string | undefined {
    if (!needsLink(blocked)) return undefined
    return typeof scope.joinUrl === 'function' ? made : linkFrom(scope.joinUrl)
  }

  function read(scope: GateScope): Recovery | undefined {
    const blocked = blockedIn(scope)
    if (!blocked) return undefined
    const { advice, guide: content, button } = blocked
    const link = linkIn(scope, blocked)
    const { guide, question, back } = content?.view ?? {}
    const { words, say } = textOf(scope)
    const lead = guide && content?.lead ? guide.lead : undefined
    return {
      title: advice.title,
      description: lead ? sentenceOf(lead) : advice.lead,
      devices: standingsIn(scope),
      steps: generalSteps(scope, blocked),
      ...(content?.view && guide && { guide: guideFrom(scope, blocked, content.view, guide, link) }),
      ...(content?.view && question && { question: questionFrom(content.view, question) }),
      ...(back && { back: { text: say(words.guide.back), props: { type: 'button', onClick: once(back) } } }),
      actions: [...actionsIn(scope, blocked, link)].sort((a, b) => Number(b.primary) - Number(a.primary)),
      ...(link !== undefined && { link }),
      ...(button && {
        browserButton: { tag: button, ref: refFor(button, scope) },
        browserButtonText: buttonText(scope, advice.devices, outcome),
      }),
    }
  }

  function* actionsIn(scope: GateScope, blocked: Blocked, link: string | undefined): Generator<RecoveryAction> {
    const { words, say } = textOf(scope)
    for (const { name, label: text, onPress, kind } of blocked.actions) {
      yield { name, text, primary: kind !== 'secondary', props: { type: 'button', onClick: () => onPress() } }
    }
    const { cause } = blocked.advice
    if (link !== undefined && cause === 'framed') {
      const text = say(words.link.ownTab)
      yield { name: 'openElsewhere', text, primary: true, props: { href: link, target: '_blank', rel: 'noopener' } }
    }
    if (needsLink(blocked)) {
      const text = copied === undefined ? words.link.copy : copied ? words.link.copied : words.link.copyByHand
      const copy = () =>
        link !== undefined &&
        void copyText(link, scope.browser ?? window).then((done) => {
          if (done) scope.gate.tell({ name: 'linkCopied' })
          keep(() => (copied = done))
        })
      const props = { type: 'button', disabled: link === undefined, onClick: copy } as const
      yield { name: 'copyLink', text: say(text), primary: causeTraits(cause).link === 'first', props }
    }
    const assistance = assistanceAction(scope, blocked.help)
    if (assistance) yield { name: 'assistance', ...assistance }
  }

  return {
    read,
    follow(scope) {
      const blocked = blockedIn(scope)
      if (!blocked) {
        made = copied = outcome = shown = undefined
        return () => {}
      }
      const guide = blocked.guide?.view?.guide?.id
      if (guide && guide !== shown) scope.gate.tell({ name: 'guideShown', guide })
      shown = guide
      if (typeof scope.joinUrl !== 'function' || !needsLink(blocked)) return () => {}
      let isOver = false
      const letGo = holdLink(scope.gate, scope.joinUrl, (link) => {
        if (!isOver && link !== made) keep(() => (made = link))
      })
      return () => {
        isOver = true
        letGo()
      }
    },
  }
}

/** The same for a tag as long as the gate is the same, because React takes a ref away and gives the next one, and the button would be another. */
function keptFor(make: (tag: MediaElementTag, scope: GateScope) => RefCallback<HTMLElement>) {
  const kept = new Map<MediaElementTag, { readonly gate: GateScope['gate']; readonly ref: RefCallback<HTMLElement> }>()
  return (tag: MediaElementTag, scope: GateScope): RefCallback<HTMLElement> => {
    const last = kept.get(tag)
    if (last?.gate === scope.gate) return last.ref
    const ref = make(tag, scope)
    kept.set(tag, { gate: scope.gate, ref })
    return ref
  }
}

function placeRef(
  tag: MediaElementTag,
  gate: GateScope['gate'],
  tell: (outcome: ButtonOutcome | undefined) => void,
): RefCallback<HTMLElement> {
  let takeAway: (() => void) | undefined
  return (place) => {
    takeAway?.()
    takeAway = place ? putButton(tag, place, gate, tell) : undefined
  }
}

/** Whether the visit has to be opened elsewhere, or the person has to leave the page on the way. */
function needsLink({ advice, guide }: Blocked): boolean {
  return causeTraits(advice.cause).link !== undefined || guidesIn(guide?.view).some(takesLink)
}

function guidesIn(view: View | undefined): readonly ReadyGuide[] {
  return [view?.guide, view?.guide?.below?.guide].filter((guide) => guide !== undefined)
}

function takesLink({ after, steps }: ReadyGuide): boolean {
  const isLeft = after === 'restart' || after === 'reopen the link'
  return isLeft || steps.some(({ link }) => link && 'leaves' in link)
}

function generalSteps({ state }: GateScope, { advice }: Blocked): readonly RecoveryStep[] {
  const isDone = (device: (typeof advice.devices)[number]) => standingOf(state, device) === 'working'
  return (advice.steps ?? []).map(({ text, device }) => ({ text, done: device !== undefined && isDone(device) }))
}

function guideFrom(
  scope: GateScope,
  { guide: content }: Blocked,
  { next, first }: View,
  guide: ReadyGuide,
  link: string | undefined,
): RecoveryGuide {
  const text = textOf(scope)
  const { words, say } = text
  const stepsOf = (each: ReadyGuide) => {
    const done = content?.doneOf(each)
    return each.steps.map((step, at) => stepFrom(step, done?.[at] ?? false, linkOf(step)))
  }
  const linkOf = (step: ReadyStep) => {
    const to = step.link && stepLinkOf(step.link, text, link)
    return to && { text: to.text, props: { href: to.href } }
  }
  const further = () => {
    scope.gate.tell({ name: 'stillNotWorking' })
    next?.()
  }
  const { id, otherwise, below, help } = guide
  return {
    id,
    ...(otherwise && !first && { heading: sentenceOf(otherwise) }),
    steps: stepsOf(guide),
    ...(below && { below: { heading: sentenceOf(below.heading), steps: stepsOf(below.guide) } }),
    ...(help && { help: { href: help, text: say(words.guide.help, { site: new URL(help).host }) } }),
    ...(next && { next: { text: say(words.recovery.otherwise), props: { type: 'button', onClick: once(further) } } }),
  }
}

function stepFrom({ text, note }: ReadyStep, done: boolean, link: RecoveryStep['link']): RecoveryStep {
  return { text: sentenceOf(text), ...(note && { note: sentenceOf(note) }), done, ...(link && { link }) }
}

function questionFrom(view: View, question: NonNullable<View['question']>): NonNullable<Recovery['question']> {
  return {
    text: sentenceOf(question.text),
    answers: question.answers.map(({ value, text }) => ({
      text: sentenceOf(text),
      props: { type: 'button', onClick: once(() => view.answer(value)) },
    })),
  }
}
