'use client'
import type { BrowserWindow, Occasion, SupportPolicy } from '@precall/core'
import type { PrecallEvent } from '@precall/core/log'
import type { Report } from '@precall/core/report'
import type { ReactElement, ReactNode } from 'react'
import { createContext, useContext } from 'react'
import { bothHear } from './bothHear'
import { merge } from './merge'
import type { MessageOverrides } from '../../messages'

/**
 * The human help behind Get Assistance: an address (http, https, mailto, or tel, whose number is shown), or what to do when it is pressed. Our dialog
 * makes room first, so people can use a chat on your page, and a card leads back to the dialog.
 */
export type Assistance = ({ readonly href: string } | { readonly onRequest: () => void }) & {
  /**
   * Sends what was seen and tried to the person who helps. Called once the person has read it and pressed Send report. It has been
   * sent when the promise resolves. @default there is no Send report
   */
  readonly onReport?: ((report: Report) => unknown) | undefined
}

/** Settings for every gate below. A gate's own prop wins. */
export interface PrecallSettings {
  /** The window to use instead of the page's own: a simulated one, in stories and tests. Read once. */
  readonly browser?: BrowserWindow | undefined
  /** The address that Get Assistance opens, `{ href }`, or what it does, `{ onRequest }`. @default no Get Assistance */
  readonly assistance?: Assistance | undefined
  /**
   * Chooses where to show the browser's own button for camera and microphone (`<usermedia>`, Chrome and Edge from 151), which
   * can ask even a person who has blocked the page. `always`: in the explainer too. @default 'recovery'
   */
  readonly browserButton?: 'never' | 'recovery' | 'always' | undefined
  /**
   * The visit's own link, which people can open elsewhere: in the browser instead of an app, or on another device. A function may
   * make a short-lived one; it is called when a screen shows the link. http or https. @default the address of this page
   */
  readonly joinUrl?: string | (() => string | Promise<string>) | undefined
  /** The language of `messages`. @default the document's language */
  readonly locale?: string | undefined
  /**
   * Texts to use instead of our English ones: plain data, of which any part may be left out. Those of guides are in it too.
   * @example { buttons: { ok: 'Continue' }, guides: { everywhere: { turnOn: 'Switch {label} on.' } } }
   */
  readonly messages?: MessageOverrides | undefined
  /** What our texts say is joined: a `call` between anyone, or a `visit` to a care team. @default 'call' */
  readonly occasion?: Occasion | undefined
  /**
   * Called with what happens, for your own numbers: one event after the other, each once, and the last in the task in which the gate
   * is unmounted. The event holds no name of a device, no address and no text of an error. What this throws goes to `reportError`.
   * If a gate and the config around it each have one, both are called, the gate's own first.
   */
  readonly onEvent?: ((event: PrecallEvent) => void) | undefined
  /**
   * Has the explainer say that others can see if the person needs help connecting. Set it wherever what `onEvent` hears leaves the
   * page for those who help. It shares nothing itself. @default false
   */
  readonly sharesProgress?: boolean | undefined
  /**
   * What you think of a person's browser: `'full'`, `'plain'`, `'discouraged'`, which the explainer says and lets through, or
   * `'unsupported'`, where nothing is asked and the person reads which browser to use. It is read at each press, and asked about
   * other browsers too, to name one. A gate of `createGate` takes its own. @default what the browser has: `supportOf`
   */
  readonly supportPolicy?: SupportPolicy | undefined
  /**
   * The six steps after the last guide: `false` leaves them out. With `iceServers`, your own servers, its test call goes through
   * your relay; without, it stays within the page. @default {}
   */
  readonly troubleshooter?: false | { readonly iceServers?: readonly RTCIceServer[] | undefined } | undefined
}

const PrecallContext = createContext<PrecallSettings>({})

/** The settings, and the part of the app that they hold for. */
export interface PrecallConfigProps extends PrecallSettings {
  readonly children?: ReactNode
}

/** Settings for every gate below it, so that an app sets them once, and a test or story can choose the browser. */
export function PrecallConfig({ children, ...settings }: PrecallConfigProps): ReactElement {
  return <PrecallContext.Provider value={useSettings(settings)}>{children}</PrecallContext.Provider>
}

/** `own` settings, and the inherited ones for what they leave open. */
export function useSettings<Settings extends PrecallSettings>(own: Settings): Settings {
  const inherited = useContext(PrecallContext) as Settings
  const settings = merge(inherited, own)
  if (!own.onEvent || !inherited.onEvent) return settings
  return { ...settings, onEvent: bothHear(own.onEvent, inherited.onEvent, settings.browser) }
}
