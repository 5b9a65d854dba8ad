import type { Device, MediaElementTag, Standing } from '@precall/core'
import type { RefCallback } from 'react'
import type { ButtonProps, GateAction, LinkProps } from './actionProps'

/** All that our own screen of a blocked gate says and offers, as data, in the words and the language of the app. */
export interface Recovery {
  /** A line break starts a new line. */
  readonly title: string
  readonly description: string
  readonly devices: readonly RecoveryDevice[]
  /** What to do in any browser, for as long as there is no guide. Empty if there is nothing to do but press a button. */
  readonly steps: readonly RecoveryStep[]
  /** What to do in the person's own browser and system. Undefined until it is loaded, and if there is none. */
  readonly guide?: RecoveryGuide
  /** A plain question whose answer leads to a guide. */
  readonly question?: { readonly text: string; readonly answers: readonly { text: string; props: ButtonProps }[] }
  /** Leads back from another guide, or from an answer. */
  readonly back?: { readonly text: string; readonly props: ButtonProps }
  /** What can be pressed, the primary ones first. */
  readonly actions: readonly RecoveryAction[]
  /** The visit's own link, where it has to be opened elsewhere. Undefined until your `joinUrl` has made it. */
  readonly link?: string
  /**
   * The browser's own button, which asks even a person who has blocked the page. It is put into the element that you give the ref,
   * which you never move, and style sheets find it by its class, `precall-native`. It cannot take the focus when it appears: give that to your heading.
   */
  readonly browserButton?: { readonly tag: MediaElementTag; readonly ref: RefCallback<HTMLElement> }
  /** What that button does, or what came of a press. */
  readonly browserButtonText?: string
}

/** The state of one device, and its words. */
export interface RecoveryDevice {
  readonly device: Device
  readonly name: string
  readonly status: Exclude<Standing, 'unsupported'>
  readonly statusText: string
}

/** The guide for the person's own browser and system. */
export interface RecoveryGuide {
  /** Stable, and the same in every language: `firefox-blocked`. */
  readonly id: string
  /** What it is for, if the person was led to it from another one, or by an answer. */
  readonly heading?: string
  readonly steps: readonly RecoveryStep[]
  /** More steps, for what may be in the way as well. */
  readonly below?: { readonly heading: string; readonly steps: readonly RecoveryStep[] }
  /** The help page of the maker of the browser or system. */
  readonly help?: { readonly text: string; readonly href: string }
  /** Leads on to another guide, if this one has not helped. */
  readonly next?: { readonly text: string; readonly props: ButtonProps }
}

/** One thing to do, in one sentence. */
export interface RecoveryStep {
  readonly text: string
  readonly note?: string
  readonly done: boolean
  /** Opens the settings that it is about, or leads out of the app around the page. */
  readonly link?: { readonly text: string; readonly props: LinkProps }
}

/** One button or link. */
export interface RecoveryAction extends GateAction {
  readonly name:
    | 'retry'
    | 'continueWithout'
    | 'useAnotherCamera'
    | 'useAnotherMicrophone'
    | 'reload'
    | 'openElsewhere'
    | 'copyLink'
    | 'assistance'
}
