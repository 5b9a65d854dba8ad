import type { BrowserWindow, Device, Gate, GateState, MediaElementTag, Platform } from '@precall/core'
import type { ReadyAnswer, ReadyByButton, Situation } from '@precall/guides'
import type { ComponentType, Context, MutableRefObject, ReactNode, RefAttributes } from 'react'
import { createContext, useContext } from 'react'
import type { Advice, Cause, FirstMessages, LaterMessages } from '../messages'
import type { PrecallSettings } from './PrecallConfig'
import type { Action, FrameProps } from './frameProps'

/** What `Gate.Root` gives to the parts inside it: its settings, and what they lead to. */
export interface GateScope extends PrecallSettings {
  readonly gate: Gate
  readonly state: GateState
  readonly text: FirstMessages & Partial<LaterMessages>
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** The screens and words that come after a press, once they are loaded. */
  readonly later: Later | undefined
  readonly loadLater: () => void
  /** Get Assistance was pressed, and the help is open: no dialog covers it until the person comes back. */
  readonly aside: boolean
  readonly setAside: (aside: boolean) => void
  /** The element that Start Video is, where focus goes back to. */
  readonly trigger: MutableRefObject<HTMLElement | null>
  /** Whether `onGranted` takes the stream; undefined where the gate was made elsewhere, for then nobody here knows. */
  readonly handsOver: boolean | undefined
  /** Every `Gate.Open`, which takes the stream too. */
  readonly takers: Set<object>
}

/** What to say of a blocked gate. */
export interface Diagnosis extends Advice {
  readonly cause: Cause
  /** What the words are about. */
  readonly devices: readonly Device[]
  /** Asked for as well, and known to work. */
  readonly working: Device | undefined
  /** The one of the app's constraints that fits no device. */
  readonly constraint: string | undefined
  /** What else it may be. */
  readonly otherwise: Advice | undefined
  /** No press helps, however often. */
  readonly hopeless: boolean
}

/** What `gate/later` exports. Said here, for everything there is built on this. */
export interface Later {
  /** The card that stands for a dialog which has stepped aside. */
  readonly Aside: ComponentType<{ readonly title: string }>
  readonly Joining: LaterScreen
  readonly Notice: LaterScreen
  readonly Waiting: LaterScreen
  readonly BrowserButton: (props: {
    readonly tag: MediaElementTag
    readonly devices?: readonly Device[]
    readonly children?: ReactNode
  }) => ReactNode
  readonly Prefetch: (props: { readonly publish: (change: (later?: Later) => Later | undefined) => void }) => ReactNode
  readonly Status: () => ReactNode
  /** What Recovery says beside the first words, and in their place. */
  readonly recoveryContent: (
    scope: GateScope,
    advice: Diagnosis,
    button: MediaElementTag | undefined,
  ) => Partial<FrameProps>
  readonly causeHere: (cause: Cause, platform: Platform) => Cause
  readonly laterEnglish: LaterMessages
  readonly platformOf: (window?: BrowserWindow) => Platform
  /** The guide of the person's own platform for what stands in the way, once `gate/guided` is loaded. */
  readonly guide?: (scope: GateScope, advice: Diagnosis) => GuideContent | undefined
  /** What is on the browser's button that allows, as far as anyone has read it, in the browser's own language. */
  readonly answer?: () => ReadyAnswer | undefined
  /** What it asks after a press of its own button for these, as far as anyone has read it. */
  readonly byButton?: (devices: readonly Device[]) => ReadyByButton | undefined
  /** The browser's own question as it is drawn, with a ring around that button; undefined where no one has read it. */
  readonly question?: () => ReactNode
  /** The steps of the likeliest one alone. */
  readonly hint?: (scope: GateScope, situation: Situation) => GuideHint | undefined
}

/** A few steps as a part of a screen, and as they are said. */
export interface GuideHint {
  readonly body: ReactNode
  readonly said: string
}

/** One guide as a part of a screen. */
export interface GuideContent extends Pick<FrameProps, 'lead' | 'size'> {
  readonly body: ReactNode
  /** A button in the foot of the screen. */
  readonly action?: Action | false | undefined
  /** Whether the one thing to press is this action, or in the body. */
  readonly leads: boolean
  /** What happens, or what to do, once its steps are done. */
  readonly watching: string | undefined
}

type LaterScreen = ComponentType<RefAttributes<HTMLElement>>

export const GateContext: Context<GateScope | undefined> = createContext<GateScope | undefined>(undefined)

/** What the gate around a part gives it. */
export function useGate(): GateScope {
  const scope = useContext(GateContext)
  if (!scope) throw outsideRoot()
  return scope
}

export function outsideRoot(): Error {
  return new Error(
    process.env.NODE_ENV === 'production'
      ? '[precall] outside Gate.Root'
      : '[precall] A part, or usePermissionState() without options, is used outside Gate.Root, so there is no gate that it ' +
          'could belong to. Put it inside <Gate.Root> or <PermissionGate>, or give the hook options or a gate.',
  )
}
