import type { BlockedCause, Device, Message } from '@precall/core'
import type { OperatingSystem, Platform } from '@precall/core/platform'
import type { AnswerMessage, BrowserToUse, CauseMessages, Causes, DeviceMessage } from '../../messages'
import type { Text } from '../layout/useText'

/** One thing to do, in one sentence. One about a device is done once that device works. */
interface Step {
  readonly text: string
  readonly device?: Device
}

/** What one blocked screen says. */
export interface Advice {
  /** Also the dialog's name. A line break starts a new line. */
  readonly title: string
  /** The text below the title. */
  readonly lead: string
  /** What to do, in this order. */
  readonly steps?: readonly Step[] | undefined
  /** To be tried in any order, rather than done one after the other. */
  readonly unordered?: boolean | undefined
  /** What the gate notices by itself meanwhile. */
  readonly watching?: string | undefined
}

interface Subject {
  /** The devices that are in the way. */
  readonly devices: readonly Device[]
  /** The other asked device, if it is known to work. */
  readonly working?: Device | undefined
  readonly platform: Platform
  /** Another browser to open the visit in. */
  readonly use?: BrowserToUse | undefined
}

/** Says what is in the way of these devices. */
export function adviceFor(
  cause: BlockedCause,
  { words, say }: Text,
  { devices, working, platform, use }: Subject,
): Advice {
  const texts: CauseTexts = words.recovery.causes[cause]
  const about = { devices }
  // That of the device which works already is there to be seen as done.
  const each = working ? (['camera', 'microphone'] as const) : devices
  const stepsOf = (name: string): Step[] => {
    const text = texts.steps?.[name]
    const steps = each.map((device) => ({ device, text: say(text, { devices: [device] }) }))
    const isOne = name !== 'turnOn' || steps[0]?.text === steps[1]?.text
    return isOne ? [{ text: say(text, about) }] : steps
  }
  return {
    title: say((working && texts.titleIfOneWorks) || texts.title, about),
    lead: say((working && texts.leadIfOneWorks) || texts.lead, about),
    steps: stepsIn(cause, platform, use)
      ?.flatMap(stepsOf)
      .filter(({ text }) => text),
    unordered: unordered.includes(cause),
    watching: texts.watching && say(texts.watching, about),
  }
}

/** What the texts of any cause may have. */
interface CauseTexts extends CauseMessages, Partial<Omit<Causes['browser'], 'steps'>> {
  readonly title: Message
  readonly lead: AnswerMessage
  readonly steps?: { readonly [name: string]: Message | DeviceMessage }
}

const unordered: readonly BlockedCause[] = ['missing', 'busy', 'busyOrSystem', 'outdated']

/** Phones and tablets. */
export const inHand: readonly OperatingSystem[] = ['ios', 'ipados', 'android']

/** The names of the steps of a cause, in this order. */
function stepsIn(
  cause: BlockedCause,
  { os, browser }: Platform,
  use: BrowserToUse | undefined,
): readonly string[] | undefined {
  const isPhone = inHand.includes(os)
  const paste = isPhone ? 'pasteOnPhone' : 'paste'
  const inAnother = use && (['copy', use, paste] as const)
  // On iPhone and iPad every browser is the system's own, and Safari is on a Mac.
  const isSystems = os === 'ios' || os === 'ipados' || (os === 'macos' && browser === 'safari')
  const steps: {
    readonly [Of in BlockedCause]?: Causes[Of] extends { steps: infer Steps } ? readonly (keyof Steps)[] : never
  } = {
    browser: ['open', 'turnOn', 'comeBack'],
    system: ['open', 'turnOn', 'comeBack'],
    missing: ['cable', 'cover', 'privacy', isPhone ? 'onPhone' : 'onComputer'],
    busy: ['apps', 'tabs', 'restart'],
    busyOrSystem: ['apps', 'privacy', 'restart'],
    'in-app': ['copy', 'open', paste],
    ...(inAnother && { 'no-api': inAnother, excluded: inAnother }),
    outdated: [isSystems ? 'updateSystem' : 'updateBrowser', ...(use ? [use] : [])],
  }
  return steps[cause]
}
