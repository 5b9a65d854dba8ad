import type { BlockedCause, GateController, GateState } from '@precall/core'
import type * as Media from '@precall/core/media'
import type { Guides } from '@precall/guides'
import type { ComponentType, Context, MutableRefObject, RefAttributes, RefCallback } from 'react'
import { createContext, useContext } from 'react'
import type { Guidance } from '../guides/guidance'
import type { RenderAction } from './recovery/actionProps'
import type { LayoutProps } from './layoutProps'
import type { PrecallSettings } from './settings/PrecallConfig'
import type { Recovery } from './recovery/Recovery'
import type { KeptStep } from '../troubleshoot/keptStep'
import type { Triggers } from './triggersOf'

/** What `Gate.Root` gives to the parts inside it: its settings, and what they lead to. */
export interface GateScope extends PrecallSettings {
  readonly gate: GateController
  readonly state: GateState
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** Everything a person sees after a press, once that is loaded. */
  readonly screens: Screens | undefined
  readonly loadScreens: () => void
  /** A person has pressed, and the screens have failed to load or are late: the plain dialog stands in for them. */
  readonly isPlain: boolean
  /** The guides for the person's own platform, once they are opened. */
  readonly guidance: Guidance | undefined
  /** The six steps that a person is being led through. */
  readonly walk: OpenWalk | undefined
  /** Has every part render with what came late, as it is now. */
  readonly show: (late: Late) => void
  /** Get Assistance was pressed, and the help is open: no dialog covers it until the person comes back. */
  readonly aside: boolean
  readonly setAside: (aside: boolean) => void
  /** The element that Start Video is, where focus goes back to. All roots of the gate share it. */
  readonly trigger: Triggers
  /** Whether `onGranted` or `onAllowed` takes the call on; undefined if the gate was made elsewhere, because then only the app knows. */
  readonly handsOver: boolean | undefined
  /** Every `Gate.Open`, which takes the stream too. */
  readonly takers: Set<object>
}

/** What comes late, and says something else at times. */
export interface Late {
  readonly guidance?: Guidance
  readonly walk?: OpenWalk | undefined
}

/** The troubleshooter of a gate, while it is open. */
export interface OpenWalk {
  /** What the dialog says instead of the recovery. */
  readonly content: (scope: GateScope) => LayoutProps
  /** The person has left it: nothing of it is kept. */
  readonly end: () => void
  /** It is not on the page any more: nothing stays on, and the step is kept. */
  readonly leave: () => void
}

/** What the folder `troubleshoot` has for a gate. */
export interface TroubleshooterScreen {
  /** Opens it at the step that helps against this cause, or at a step that was kept. `changed` shows it again. */
  readonly openWalk: (scope: GateScope, from: BlockedCause | KeptStep, changed: () => void) => OpenWalk
}

type TroubleshooterSource = TroubleshooterScreen | (() => Promise<TroubleshooterScreen>)

/** What the folder `screens` exports. Said here, because everything in there is built on this. */
export interface Screens {
  /** What the dialog of each phase says; nothing in every other phase. */
  readonly explainer: (scope: GateScope) => LayoutProps | false
  readonly check: (scope: GateScope) => LayoutProps | false
  readonly recovery: (scope: GateScope) => LayoutProps | false | undefined
  /** What is inside the check, or what loads it: only the people of an app that has one need it. */
  readonly checkSource: CheckSource
  /** What judges in it, or what loads that: a check is drawn, and can be joined from, without it. */
  readonly mediaSource: MediaSource
  /** The six steps, or what loads them: only those whom no guide has helped need them. */
  readonly troubleshooterSource: TroubleshooterSource
  readonly Joining: Screen
  readonly Notice: Screen
  readonly Waiting: Screen
  readonly Guide: Screen
  readonly Title: Screen
  readonly Description: Screen
  readonly Devices: Screen
  readonly BrowserButton: Screen
  readonly Actions: ComponentType<RefAttributes<HTMLElement> & { readonly renderAction?: RenderAction | undefined }>
  /** What `useRecovery` reads. `changed` has it read again. */
  readonly createRecovery: (changed: () => void) => RecoverySource
  /** Inside every screen: its words and buttons. */
  readonly ScreenLayout: ComponentType<LayoutProps & DialogLayoutProps>
  /** Rendered next to every dialog: keeps it in front of the page. */
  readonly Modal: ComponentType<ModalProps>
  /** Fetches the guides that a person may need next, and tells the app what happens. */
  readonly Unseen: ComponentType
  readonly guides: Guides
}

/** What is inside the dialog of the check. */
export interface CheckScreen {
  readonly Body: ComponentType
}

type CheckSource = CheckScreen | (() => Promise<CheckScreen>)

/** What judges a picture and a sound, and plays one. */
export type CheckMedia = Pick<typeof Media, 'listenTo' | 'lookAt' | 'playSound'>

export type MediaSource = CheckMedia | (() => Promise<CheckMedia>)

/** What makes a `Recovery`, and keeps what a person has done with it. It is loaded late, like the screens. */
export interface RecoverySource {
  read(scope: GateScope): Recovery | undefined
  /** After each render. Returns what ends it. */
  follow(scope: GateScope): () => void
}

type Screen = ComponentType<RefAttributes<HTMLElement>>

export interface DialogLayoutProps {
  readonly titleId: string
  /** Gets the element of the title, which may come late too. */
  readonly titleRef?: RefCallback<HTMLElement>
  /** Without it, there is no × and no Get Assistance: the screen stands for another one, which has both. */
  readonly onClose: (() => void) | undefined
}

export interface ModalProps {
  /** The part that it is. */
  readonly name: string
  readonly title: string
  readonly titleElement: HTMLElement | null
  /** Null until the app's library has put it on the page, and while that has taken it away. */
  readonly dialog: HTMLElement | null
  /** Who has it in front of the page. */
  readonly shellRef: MutableRefObject<Shell | undefined>
  /** Whether it should be open: false while it makes room. */
  readonly onOpenChange: (isOpen: boolean) => void
}

/** What has an element in front of the page. */
export interface Shell {
  readonly element: HTMLElement
  lower(): void
  /** Whether it should be open. The browser may have closed it nevertheless. */
  isOpen(): boolean
}

export const GateContext: Context<GateScope | undefined> = createContext<GateScope | undefined>(undefined)

/** What the gate around a part gives it. `user` is what the part is called. */
export function useGate(user = 'A part'): GateScope {
  const scope = useContext(GateContext)
  if (!scope) throw outsideRoot(user)
  return scope
}

export function outsideRoot(user: string, orElse = ''): Error {
  return new Error(
    process.env.NODE_ENV === 'production'
      ? `[precall] ${user} outside Gate.Root`
      : `[precall] ${user} is used outside Gate.Root, so there is no gate that it could belong to. Put it inside <Gate.Root>: ` +
          `the component that renders <Gate.Root> is outside of it.${orElse}`,
  )
}
