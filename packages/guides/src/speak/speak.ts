// Over 200 lines: all that becomes of one guide on its way from data to words.
import type { Device, Message } from '@precall/core'
import type { Answers, ByButton, Guide, Step } from '../guide'
import type {
  Reader,
  ReadyAnswer,
  ReadyAnswers,
  ReadyByButton,
  ReadyGuide,
  ReadyLabel,
  ReadyPicture,
  ReadySentence,
  ReadyStep,
  Resolved,
  Situation,
  Word,
} from '../guidebook'
import { inCase } from './inCase'
import type { Label, Name } from '../label'
import { appNames, browserApps, browserNames } from './names'
import type { Picture } from '../picture'
import { contains } from '../choose/range'
import type { Icon } from '../icon'
import type { Voice } from './voice'
import type { Chip, Filling, Sentence } from '../words'

/** The guide in words, without what is about devices that are not asked for. */
export function ready(told: Guide, voice: Voice, { devices, working, refusedBefore, unasked }: Situation): ReadyGuide {
  const { lastingPicture } = told
  const steps = unasked ? told.steps.map((step) => ({ ...step, say: beforeAsking(step.say) })) : told.steps
  const guide = { ...told, steps, ...(refusedBefore && lastingPicture && { picture: lastingPicture }) }
  const asked = working ? [...devices, working] : devices
  if (!guide.apart || !asked.includes('camera') || !asked.includes('microphone')) {
    return readyFor(guide, guide.steps, asked, voice)
  }
  // What is about no device comes before the first page, or after the second.
  const at = guide.steps.findIndex(({ device }) => device === 'microphone')
  return {
    ...readyFor(guide, guide.steps.slice(0, at), ['camera'], voice),
    below: {
      heading: say('nextMicrophone', voice),
      guide: readyFor(guide, guide.steps.slice(at), ['microphone'], voice),
      opens: 'afterwards',
    },
  }
}

/** Which of our buttons are named, and what is said where OK is there instead. */
export const namesOk: { readonly [sentence: string]: 'pressOk' | 'tapOk' | 'okAndChoose' | 'tapOkAndChoose' } = {
  tryAgain: 'pressOk',
  tapTryAgain: 'tapOk',
  tapAskAgain: 'tapOk',
  askAgainAndChoose: 'okAndChoose',
  tapAskAgainAndChoose: 'tapOkAndChoose',
}

function beforeAsking(sentence: Sentence): Sentence {
  const [name, ...fillings] = typeof sentence === 'string' ? [sentence] : sentence
  const other = namesOk[name]
  return other ? ((fillings[0] ? [other, fillings[0]] : other) as Sentence) : sentence
}

function readyFor(
  guide: Omit<Guide, 'steps'>,
  steps: readonly Step[],
  asked: readonly Device[],
  anyVoice: Voice,
): ReadyGuide {
  const voice = { ...anyVoice, asked }
  const isAsked = ({ device }: { readonly device?: unknown }) => !device || asked.some((each) => each === device)
  const { id, after, help, confidence, lead, otherwise, picture, answers, byButton } = guide
  const buttons = answers && readyAnswers(answers, voice)
  const pressed = byButton && readyByButton(byButton, voice)
  return {
    id,
    after,
    confidence,
    ...(help && { help }),
    ...(lead && { lead: say(lead, voice) }),
    ...(otherwise && { otherwise: say(otherwise, voice) }),
    steps: steps.filter(isAsked).map((step) => readyStep(step, voice, confidence === 'low')),
    ...(picture && { picture: readyPicture(picture, voice, isAsked) }),
    ...(buttons && { answers: buttons }),
    ...(pressed && { byButton: pressed }),
  }
}

/** Undefined for a browser or a language in which no one has read them. */
function readyAnswers({ allow, refuse, browser, version }: Answers, voice: Voice): ReadyAnswers | undefined {
  const { platform } = voice.reader
  if (browser && !browser.includes(platform.browser)) return undefined
  if (!contains(version, platform.version?.major)) return undefined
  const [first, ...others] = allow.map((label) => labelled(label, voice)).filter(isReadIn(voice))
  const last = labelled(refuse, voice)
  return first && isReadIn(voice)(last) ? { allow: [first, ...others], refuse: last } : undefined
}

/** Undefined for a browser or a language in which no one has read it. */
function readyByButton({ browser, ...labels }: ByButton, voice: Voice): ReadyByButton | undefined {
  if (!browser.includes(voice.reader.platform.browser)) return undefined
  const about = labelled(labels.about[askedIn(voice)], voice)
  const question = labelled(labels.question, voice, about.label)
  const [refuse, allow] = [labelled(labels.refuse, voice), labelled(labels.allow, voice)]
  const isRead = isReadIn(voice)
  return isRead(about) && isRead(question) && isRead(refuse) && isRead(allow)
    ? { question: question.label, refuse, allow }
    : undefined
}

/** Whether the person's screen shows this label; if not, it is the English one, because no other is known. */
function isReadIn({ reader }: Voice) {
  return (label: ReadyLabel): label is ReadyAnswer => label.lang !== 'en' || /^en\b/i.test(reader.labelLanguage)
}

// If a guide is not sure of its labels, everyone is told where to find them.
function readyStep({ say: text, note, looks, ...step }: Step, voice: Voice, isUnsure: boolean): ReadyStep {
  const beside = [note, (isUnsure || isForeign(text, voice)) && looks].flatMap((each) =>
    each ? [' ', ...say(each, voice)] : [],
  )
  return { ...step, text: say(text, voice), ...(beside[0] && { note: beside.slice(1) }) }
}

/** A label in it is in English, and the reader's buttons are not: no table holds it. */
function isForeign(sentence: Sentence, { language, own, reader }: Voice): boolean {
  const fillings: Filling[] = typeof sentence === 'string' ? [] : Object.values(sentence[1])
  const hasNoTable = language === 'en' && !/^en\b/i.test(reader.labelLanguage)
  return fillings.some((filling) => typeof filling === 'string' && (hasNoTable || !(filling in own)))
}

export function say(sentence: Sentence, voice: Voice): ReadySentence {
  const [name, fillings] = typeof sentence === 'string' ? [sentence, {}] : sentence
  const parts = spoken(voice.sentences[name], voice).split(/\{(\w+)\}/)
  const said = parts.map((part, at) => (at % 2 ? fill(part, fillings, voice) : part)).filter((word) => word !== '')
  // A name that is not known is replaced by words, which may start the sentence.
  return said.map((word, at) => (at === 0 && typeof word === 'string' ? capitalised(word, voice) : word))
}

/** One text of ours as it is said here. */
function spoken(text: Message | undefined, voice: Voice): string {
  return inCase(text, [askedIn(voice), voice.reader.occasion ?? 'call'])
}

function fill(place: string, fillings: Readonly<Record<string, Filling>>, voice: Voice): Word {
  const filling = fillings[place]
  if (!filling) return place === 'start' || place === 'end' ? sideOf(place, voice) : named(place as Name['name'], voice)
  if (typeof filling === 'string') return labelled(filling, voice)
  if ('chip' in filling) return chipped(filling.chip, voice)
  return 'code' in filling ? { label: filling.code, isCode: true } : iconCalled(filling.icon, voice)
}

function iconCalled(name: Icon, voice: Voice): Word {
  const icon = iconHere(name, voice.reader)
  return { icon, alt: spoken(voice.words.icons[icon], voice) }
}

function chipped(chip: Chip, voice: Voice): Word {
  const asked = askedIn(voice)
  const icon = asked === 'microphone' ? asked : 'camera'
  const words = labelled(chip[asked], voice)
  return isReadIn(voice)(words)
    ? { icon, alt: words.label, words }
    : { icon, alt: spoken(voice.words.icons[icon], voice) }
}

function askedIn({ asked = [] }: Voice): Device | 'both' {
  const [one, other] = asked
  return one && !other ? one : 'both'
}

/** Three dots lie on iPhones, on iPads and in Edge on computers: docs/facts/guidance.md#wv-1, #ed-1. */
function iconHere(icon: Icon, { platform: { os, browser } }: Reader): Icon {
  const lie = os === 'ios' || os === 'ipados' || (browser === 'edge' && os !== 'android')
  return icon === 'menu-dots' && lie ? 'more' : icon
}

/** A browser in a language that is written from the right has its bars mirrored, whatever the page does. */
function sideOf(place: 'start' | 'end', voice: Voice): string {
  const fromTheRight = /^(ar|fa|he|iw|ur)\b/i.test(voice.reader.labelLanguage)
  return spoken(voice.words.sides[(place === 'end') === fromTheRight ? 'left' : 'right'], voice)
}

function named(name: Name['name'], voice: Voice): ReadyLabel | string {
  if (name === 'host') return { label: voice.reader.host }
  const ours = ownName(name, voice.reader)
  const known = knownName(ours, voice.reader)
  return known ? { label: known } : spoken(voice.words.unnamed[ours], voice)
}

type Unnamed = Exclude<Name['name'], 'host'>

/** A page inside an app has no browser that the person could look for: the system lists the app. */
function ownName(name: Unnamed, { platform }: Reader): Unnamed {
  return platform.browser === 'webview' ? 'app' : name
}

function knownName(name: Unnamed, { platform: { browser, inApp } }: Reader): string | undefined {
  if (name === 'app') return inApp && appNames[inApp]
  return (name === 'browserApp' && browserApps[browser]) || browserNames[browser]
}

function labelled(label: Label, voice: Voice, about = subjectOf(label, voice)): ReadyLabel {
  const { language, own, english } = voice
  const exact = own[label]
  const text = (exact ?? english[label] ?? '').replace(/%@|%\d\$s|\$\d|\{ \$\w+ \}/, about)
  return { label: text, lang: exact === undefined ? 'en' : language }
}

/** What a system writes is about an app; what a browser writes, about the site. */
function subjectOf(label: Label, voice: Voice): string {
  const { reader, words } = voice
  const app = ownName('browserApp', reader)
  return /^(macos|ios|android)\./.test(label)
    ? (knownName(app, reader) ?? spoken(words.unnamed[app], voice))
    : reader.host
}

function readyPicture(
  picture: Picture,
  voice: Voice,
  isAsked: (row: { readonly device?: unknown }) => boolean,
): ReadyPicture {
  const resolve = (data: unknown): unknown => {
    if (data === 'menu-dots') return iconHere(data, voice.reader)
    if (typeof data === 'string') return isLabel(data) ? labelled(data, voice) : data
    if (Array.isArray(data)) return data.filter((each) => typeof each !== 'object' || isAsked(each)).map(resolve)
    if (typeof data !== 'object' || data === null) return data
    if ('name' in data) return asLabel(named(data.name as Name['name'], voice), voice)
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, resolve(value)]))
  }
  return { alt: spoken(voice.words.picture, voice), scenes: resolve(picture) as Resolved<Picture> }
}

const asLabel = (word: ReadyLabel | string, voice: Voice): ReadyLabel =>
  typeof word === 'string' ? { label: capitalised(word, voice) } : word

const isLabel = (text: string): text is Label => text.includes('.')

// By the rules of the language that it is in: a browser in Turkish would give an English i its dot.
const capitalised = (text: string, { words }: Voice): string =>
  text.charAt(0).toLocaleUpperCase(words.language) + text.slice(1)
