import type { Cause, Device } from '@precall/core'
import type { BrowserName, InAppBrowser, OperatingSystem } from '@precall/core/platform'
import type { Label } from './label'
import type { Picture } from './picture'
import type { Sentence } from './words'

/** What a guide helps against: what keeps a person from being seen or heard, or a Mac that keeps the screen, which no gate has. */
export type Against = Cause | 'screen'

/**
 * The way round one obstacle on one platform: data, without a word of any language in it.
 *
 * The guides of one file, a family, are in order of how often they help; if one did not help, the next is offered.
 * They use the sentences of their family, and those that all families share.
 */
export interface Guide<Says extends Sentence = Sentence> {
  /** Stable, and said in reports: `firefox-blocked`. */
  readonly id: string
  readonly against: readonly Against[]
  /** @default everywhere */
  readonly where?: Where
  /** Asked for only these; absent: for either, and for both. */
  readonly devices?: readonly [Device]
  /** Below the title: who keeps what from the person. */
  readonly lead?: Says
  /** What leads to it, where it is not the first: "Is Chrome itself set to refuse?". */
  readonly otherwise?: Says
  readonly steps: readonly [Step<Says>, ...Step<Says>[]]
  /** Each device has a page of its own in the settings: where both are in the way, one comes after the other. */
  readonly apart?: true
  /** No one can tell whether it works here, so the next guide stands below it, under its `otherwise`. */
  readonly unsure?: true
  /** Comes first, with the next one below it, where the refusal belongs to this load of the page and not to a setting. */
  readonly forgets?: true
  readonly picture?: Picture
  /** Drawn instead if the refusal is older than this load of the page, and then looks different. */
  readonly lastingPicture?: Picture
  /** What is on the buttons of the browser's question, as far as anyone has read them. */
  readonly answers?: Answers
  /** What the browser asks after a press of its own button, in a page that was blocked, as far as anyone has read it. */
  readonly byButton?: ByButton
  readonly after: After
  /** The address of the vendor's own help. */
  readonly help?: string
  /** The rows of facts that it tells, by id: `CR-2` is docs/facts/guidance.md#cr-2. */
  readonly rows: readonly [string, ...string[]]
  /** The source: the browser it was seen in, or an address. */
  readonly source: string
  /** When that was last checked: `2026-11`. */
  readonly checked: string
  readonly confidence: Confidence
}

/** The buttons of the browser's question. What allows for longest comes first, which is the one to choose. */
export interface Answers {
  readonly allow: readonly [Label, ...Label[]]
  readonly refuse: Label
  /** The browsers in which they were read, and their major versions. @default wherever the guide holds */
  readonly browser?: readonly BrowserName[]
  readonly version?: Range
}

/** What is read in the question that follows a press of the browser's own button. */
export interface ByButton {
  /** With a place for what it is about. */
  readonly question: Label
  readonly about: Readonly<Record<Device | 'both', Label>>
  readonly refuse: Label
  readonly allow: Label
  /** Those in which it was read. */
  readonly browser: readonly BrowserName[]
}

/** What a change needs before it counts. `reload`: a new load of the page; `own reload`: by the browser's own button. */
export type After = 'nothing' | 'reload' | 'own reload' | 'restart' | 'reopen the link' | 'someone else'

/** How sure a guide is. What is `low` is worded so that it helps where a label differs. */
export type Confidence = 'high' | 'medium' | 'low'

/** The platforms a guide holds on. Every key must match; in a list, one match is enough. */
export interface Where {
  readonly os?: readonly OperatingSystem[]
  readonly browser?: readonly BrowserName[]
  /** `undefined`: an app that does not give its name. */
  readonly inApp?: readonly (InAppBrowser | undefined)[]
  readonly mobile?: boolean
  /** Major versions of the browser: from this one on, and before that one. An unknown one counts as new. */
  readonly version?: Range
  /**
   * Major versions of the system, as people know them: Windows 11, macOS 13, iOS 18. If the version is unknown and
   * guides differ by it, the person is asked.
   */
  readonly osVersion?: Range
}

export interface Range {
  readonly from?: number
  readonly before?: number
}

/** One thing to do. */
export interface Step<Says extends Sentence = Sentence> {
  /** How the picture refers to it. Unique in its guide. */
  readonly name?: string
  readonly say: Says
  /** Smaller, below it: the written path, or what the icon is elsewhere. */
  readonly note?: Says
  /** Says where to find it and what it looks like, if its label is only known in English or the guide is unsure of it. */
  readonly looks?: Says
  /** It is about this device: left out where that is not asked for, and seen as done once it works. */
  readonly device?: Device
  /** A link into the system's settings, or out of the app, offered as a button next to the written way. */
  readonly link?: Link
  /** What shows that it is done. Absent: it counts as done together with the next step that is. */
  readonly doneWhen?: 'allowed' | 'askable' | 'found' | 'starts'
}

/** Links that work from a page, after a press: docs/facts/guidance.md#links-from-a-web-page. */
export type Link =
  | { readonly opens: 'camera settings' | 'microphone settings' | 'screen settings' | 'devices'; readonly href: string }
  /** Out of the app around the page, to the same address in a browser; made of the visit's link. */
  | { readonly leaves: 'line' | 'kakaotalk' | 'instagram' | 'threads' | 'intent' | 'x-safari' }
