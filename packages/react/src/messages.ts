import type { BlockedCause, Device, Standing } from '@precall/core'
import type { OperatingSystem } from '@precall/core/platform'

/** The devices that a sentence is about, never none, in the order in which people name them. */
export type Subject = readonly Device[]

/** One thing to do, in one sentence. One about a device is done once that device works. */
export type Step = string | { readonly text: string; readonly device: Device }

/** The words of one blocked screen. */
export interface Advice {
  /** Also the dialog's name. A line break starts a new line. */
  readonly title: string
  /** The text below the title. */
  readonly lead: string
  /** What to do, in this order. */
  readonly steps?: readonly Step[]
  /** To be tried in any order, rather than done one after the other. */
  readonly unordered?: boolean
  /** What the gate notices by itself meanwhile. */
  readonly watching?: string
}

/**
 * Says what is in the way of `devices`. `working` is the other asked device, if it is known to work, `os` the system
 * whose settings it may be about, and `answer` what is on the button that allows, if that is known.
 */
export type Advise = (devices: Subject, working?: Device, os?: OperatingSystem, answer?: string) => Advice

/** A sentence with what is on the browser's button that allows. If that is not known, it names no button. */
type SayAnswer = (answer: string | undefined) => string

/** The place of a setting, and what to do there. */
interface Place {
  readonly name: string
  readonly text: (devices: Subject) => string
}

/** Every word of Precall's. */
export interface Messages {
  readonly ok: string
  readonly close: string
  readonly assistance: string
  /** Added to Get Assistance when it opens a new tab. */
  readonly newTab: string
  readonly tryAgain: string
  readonly askAgain: string
  /** After a step that is. */
  readonly done: string
  readonly explainer: {
    readonly title: (devices: Subject) => string
    readonly lead: (devices: Subject) => string
    readonly promise: (devices: Subject) => string
    readonly control: (devices: Subject) => string
    readonly next: string
    readonly pressOk: string
    /** Instead of it, where the button is the browser's own. */
    readonly pressButton: string
    /** Before what is on the browser's button that allows. */
    readonly browserAsks: string
    /** Instead of both, where that is not known. */
    readonly browserAsksAnyhow: string
    /** Folds out how to allow it in the settings. The words of each place give way to the person's own once those are loaded. */
    readonly settings: {
      readonly summary: string
      readonly browser: Place
      readonly system: Place
      readonly stuck: string
    }
  }
  readonly blocked: Advise
  /** What is blocked, where the page could not load what says more: in the plain dialog. */
  readonly stuck: Advise
  readonly askable: Advise

  /** In the explainer, before the dismissal that would make Chrome stop asking. */
  readonly closedTwice: string
  /** Around the button that is the browser's own. */
  readonly browserButton: {
    readonly text: (devices: Subject, answer: string | undefined) => string
    /** Above a picture of what the browser will ask, and its two answers. */
    readonly picture: string
    /** After a button that brought nothing, if there is OK as well. */
    readonly orOk: SayAnswer
    /** The person closed the browser's question, or refused. */
    readonly refused: SayAnswer
    readonly failed: string
    /** Folds out the written steps. */
    readonly byHand: (devices: Subject) => string
  }
  readonly cancel: string
  /** What the address of this page is called, to be copied. */
  readonly link: string
  readonly copyLink: string
  readonly linkCopied: string
  /** Shown if the page may not copy. */
  readonly copyByHand: string
  /** The way out of a frame that allows nothing. */
  readonly ownTab: string
  readonly goOnWith: (devices: Subject) => string
  readonly device: Readonly<Record<Device, string>>
  /** The state of one device, on its card. */
  readonly standing: Readonly<Record<Exclude<Standing, 'unsupported'>, string>>
  readonly waiting: {
    readonly title: SayAnswer
    readonly text: (devices: Subject) => string
    /** Before that, where the browser asks at an edge of its window. */
    readonly look: Readonly<Record<'left' | 'right' | 'top' | 'middle' | 'bottom', string>>
    /** Instead of the two above, where the browser may have its answer already. */
    readonly grantedTitle: string
    readonly grantedText: SayAnswer
    /** Instead of all of these, inside an app whose prompt may never come. */
    readonly embeddedText: string
    /** The same in an app that does not give its name, which is most likely the person's own. */
    readonly ownAppTitle: string
    readonly ownAppText: (devices: Subject) => string
    readonly overlookedTitle: string
    readonly overlookedText: string
    /** Instead of it, on phones and tablets. */
    readonly overlookedOnPhone: string
    readonly slowTitle: (devices: Subject) => string
    readonly slowText: (devices: Subject) => string
    readonly slowNote: (devices: Subject) => string
    /** After 30 seconds in which nothing can be asked, above a button that reloads the page. */
    readonly stalledTitle: (devices: Subject) => string
    readonly stalledText: string
    readonly reload: string
  }
  readonly dismissed: { readonly title: string; readonly text: SayAnswer }
  /** After the page was reloaded in the middle of a recovery. */
  readonly reloaded: Note
  /** In a call that does without an optional device. */
  readonly without: { readonly title: (devices: Subject) => string; readonly text: (devices: Subject) => string }
  /** Starts again after a reload. */
  readonly carryOn: string
  /** After a press of Try again that changed nothing. */
  readonly triedAgain: string
  /** Folds out what to do if that was not it. */
  readonly otherwise: string
  /** Around the steps for the person's own browser or system. */
  readonly guide: {
    /** Loads the page again. */
    readonly changed: string
    /** Lead into the settings of the system. */
    readonly opens: Readonly<Record<'camera settings' | 'microphone settings' | 'devices', string>>
    /** Leads out of the app around the page. */
    readonly leave: string
    readonly back: string
    /** After the last of them. */
    readonly last: string
    /** After steps that count in a new load of the page: what to press then. */
    readonly thenReload: string
    /** After steps that close the browser. */
    readonly linkWorks: string
    /** Before a choice of languages. */
    readonly buttons: string
    /** Leads to the help pages of the maker of the browser or system. */
    readonly help: (site: string) => string
  }
  /** On the card that leads back to a screen which Get Assistance has taken out of the way. */
  readonly aside: { readonly back: string; readonly backToSteps: string }
  readonly turnOn: (devices: Subject) => string
  readonly joining: Note & { readonly on: (device: Device) => string }
  readonly advice: Readonly<Record<Exclude<BlockedCause, 'browser' | 'askable'>, Advise>>
}

/** A short message: what it is about, and what it says. */
export interface Note {
  /** A few words, without a full stop. */
  readonly title: string
  readonly text: string
}
