import type { Device, Occasion } from '@precall/core'
import type { Platform } from '@precall/core/platform'
import type { After, Against, Confidence, Link } from './guide'
import type { Label, Name } from './label'
import type { Picture } from './picture'
import type { Icon } from './icon'
import type { GuideOverrides } from './words'

/** Who needs a guide, and in which words. */
export interface Reader {
  /** With the version of the system, if `osVersionOf` tells it: then the person does not need to be asked. */
  readonly platform: Platform
  /** The language of the browser's and the system's own buttons, as `navigator.language` has it. */
  readonly labelLanguage: string
  /** The language of our sentences, as far as there is one: else English. */
  readonly wordLanguage: string
  /** Shown instead of `{host}`. */
  readonly host: string
  /** What our sentences say is joined. @default 'call' */
  readonly occasion?: Occasion | undefined
  /** Said instead of our words, whatever language those are in. */
  readonly overrides?: GuideOverrides | undefined
  /** Hears, in development, what of them is no text of ours. */
  readonly warn?: ((message: string) => void) | undefined
}

/** What is in the way, and of which devices. */
export interface Situation {
  /**
   * Most likely first: both layers if it is not known which one refused, and then whatever else it may be. Each as `causeOf` in
   * `@precall/core/platform` tells it: inside an app, for instance, a refusal is not one in a browser.
   */
  readonly against: readonly [Against, ...Against[]]
  /** Those that are in the way. */
  readonly devices: readonly Device[]
  /** Asked for as well, and known to work: its step is shown as done. */
  readonly working?: Device | undefined
  /** The browser would ask again in a new load of the page: the refusal was seen in this one, and is in no setting. */
  readonly refusedHere?: boolean | undefined
  /** The refusal is older than this load of the page: no request was made in it. */
  readonly refusedBefore?: boolean | undefined
  /** Nothing was asked for yet: the button that asks is OK, and not one that tries again. */
  readonly unasked?: boolean | undefined
  /** What the person has answered, where they were asked: the `value` of each answer, by `about`. */
  readonly answers?: Readonly<Record<string, string>>
}

/** The guides for one reader. Everything in it is plain data, ready to be drawn. */
export interface Guidebook {
  /**
   * Fetches what `find` needs for these: with `first`, only the file that holds the most likely guide, else all of them.
   * Safe to call again and early; rejects if a file cannot be loaded.
   */
  load(against: readonly Against[], reach?: 'first' | 'all'): Promise<void>
  /** What has been loaded, up to where something has not. Undefined where that is nothing. Never waits. */
  find(situation: Situation): Found | undefined
}

/** One plain question, because guides differ by something only the person can see; or the guides, most likely first. */
export type Found =
  | { readonly question: Question; readonly guides?: undefined }
  | {
      readonly guides: readonly [ReadyGuide, ...ReadyGuide[]]
      readonly question?: undefined
      /** What to ask after the last of them: there are more, and they differ by the answer. */
      readonly nextQuestion?: Question
    }

/** A question that the person answers by looking at their screen. */
export interface Question {
  /** What `answers` of the next `Situation` calls it. */
  readonly about: string
  readonly text: ReadySentence
  readonly answers: readonly { readonly value: string; readonly text: ReadySentence }[]
}

/** A guide in the words of its reader. */
export interface ReadyGuide {
  /** Stable, and said in reports: `firefox-blocked`. */
  readonly id: string
  readonly lead?: ReadySentence
  readonly otherwise?: ReadySentence
  readonly steps: readonly ReadyStep[]
  readonly picture?: ReadyPicture
  readonly below?: Below
  /** Absent if no one has read the buttons of this browser's question in this language. */
  readonly answers?: ReadyAnswers
  /** Absent if no one has read, in this language, what the browser asks after a press of its own button. */
  readonly byButton?: ReadyByButton
  readonly after: After
  /** The address of the vendor's own help. */
  readonly help?: string
  readonly confidence: Confidence
}

/** What belongs on the same screen as a guide, after its steps. */
export interface Below {
  readonly heading: ReadySentence
  readonly guide: ReadyGuide
  /** `at once`: either may help. `afterwards`: it comes when the steps above are done, or is asked for. */
  readonly opens: 'at once' | 'afterwards'
}

/** The buttons of the browser's question, the one to choose first. */
export interface ReadyAnswers {
  readonly allow: readonly [ReadyAnswer, ...ReadyAnswer[]]
  readonly refuse: ReadyAnswer
}

/** What follows a press of the browser's own button in a page that was blocked. */
export interface ReadyByButton {
  readonly question: string
  readonly refuse: ReadyAnswer
  readonly allow: ReadyAnswer
}

/** What is on one of them, and in which language. */
export interface ReadyAnswer {
  readonly label: string
  readonly lang: string
}

/** One step of a guide, in the reader's words. */
export interface ReadyStep {
  readonly name?: string
  readonly text: ReadySentence
  readonly note?: ReadySentence
  readonly device?: Device
  readonly link?: Link
  readonly doneWhen?: 'allowed' | 'askable' | 'found' | 'starts'
}

/** What is read one after the other. */
export type ReadySentence = readonly Word[]
/** A piece of a sentence: our own text, the label of a button, or an icon that is drawn. */
export type Word = string | ReadyLabel | ReadyIcon

/** Drawn; if there are words next to it, they are its name. */
interface ReadyIcon {
  readonly icon: Icon
  readonly alt: string
  readonly words?: ReadyLabel
}

/** The exact words on a button or row, never translated and in the language that is really on it; or a name. */
export interface ReadyLabel {
  readonly label: string
  /** Absent for names: of the browser, the app or the host, and for code. */
  readonly lang?: string
  /** It is a command, or the name of a setting: always written from left to right. */
  readonly isCode?: true
}

/** The picture as it is drawn: labels in words, and the rows of devices that are not asked for left out. */
export interface ReadyPicture {
  readonly alt: string
  readonly scenes: Resolved<Picture>
}

/** The same data with every label and every name in words. */
export type Resolved<Data> = Data extends Label | Name
  ? ReadyLabel
  : Data extends object
    ? { readonly [Key in keyof Data]: Resolved<Data[Key]> }
    : Data
