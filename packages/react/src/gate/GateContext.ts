import type { BrowserWindow, Device, Gate, GateState, MediaElementTag, Platform } from '@precall/core'
import type { ComponentType, Context, MutableRefObject, ReactNode, RefAttributes } from 'react'
import { createContext, useContext } from 'react'
import type { Advice, Cause, FirstMessages, LaterMessages } from '../messages'
import type { Assistance, PrecallSettings } from '../PrecallConfig'

/** What `Gate.Root` gives to the parts inside it. */
export interface GateScope {
  readonly gate: Gate
  readonly state: GateState
  readonly text: FirstMessages & Partial<LaterMessages>
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly assistance: Assistance | undefined
  readonly browserButton: PrecallSettings['browserButton']
  /** The simulated window, where there is one. */
  readonly browser: BrowserWindow | undefined
  /** The screens and words that come after a press, once they are loaded. */
  readonly later: Later | undefined
  readonly loadLater: () => void
  /** The element that Start Video is, where focus goes back to. */
  readonly trigger: MutableRefObject<HTMLElement | null>
  /** Whether `onGranted` takes the stream; undefined where the gate was made elsewhere, for then nobody here knows. */
  readonly handsOver: boolean | undefined
  /** Every `Gate.Open`, which takes the stream too. */
  readonly takers: Set<object>
}

/** What `gate/later` exports. Said here, for everything there is built on this. */
interface Later {
  readonly Joining: LaterScreen
  readonly Notice: LaterScreen
  readonly Waiting: LaterScreen
  readonly BrowserButton: (props: {
    readonly tag: MediaElementTag
    readonly devices?: readonly Device[]
    readonly children?: ReactNode
  }) => ReactNode
  readonly WayElsewhere: (props: { readonly cause: Cause }) => ReactNode
  readonly Otherwise: (props: { readonly advice: Advice }) => ReactNode
  readonly Progress: (props: { readonly title: string; readonly watching: string | undefined }) => ReactNode
  readonly Standings: () => ReactNode
  readonly Status: () => ReactNode
  readonly causeHere: (cause: Cause, platform: Platform) => Cause
  readonly laterEnglish: LaterMessages
  readonly platformOf: (window?: BrowserWindow) => Platform
  readonly tellDeveloper: (cause: Cause, devices: readonly Device[], constraint?: string) => void
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
