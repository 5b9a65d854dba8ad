// Made by `npm run api` of what @precall/react/troubleshoot offers.
import { GateState } from '@precall/core'

import {
  CSSProperties,
  ForwardRefExoticComponent,
  HTMLAttributes,
  ReactElement,
  ReactNode,
  RefAttributes,
  RefCallback,
} from 'react'

import { CallProgress, CallVerdict } from '@precall/core/call'

import { Report, Tried, TriedStep } from '@precall/core/report'

export {
  type Report,
  type Tried,
  type TriedStep,
  Troubleshooter,
  type TroubleshooterProps,
  type TroubleshooterState,
  useTroubleshooter,
}

/**
 * What has gone, as the page has noticed by itself. `clear`: all that was in the way; whether the devices work, only a request can
 * tell. `clearHere`: what the step is about, and something else is left.
 */
type Noticed = 'clear' | 'clearHere'

/** A part of a gate. Its ref is the element that it renders. */
type Part<Props = PartProps> = ForwardRefExoticComponent<Props & RefAttributes<HTMLElement>>

/** The props of every part: those of an element, and functions of the gate's state for looks that depend on it. */
interface PartProps<State = GateState> extends Omit<HTMLAttributes<HTMLElement>, 'className' | 'style' | 'title'> {
  readonly children?: ReactNode
  /** Your own class, in addition to ours. A function gets the state. */
  readonly className?: string | ((state: State) => string | undefined) | undefined
  /** A function gets the state. */
  readonly style?: CSSProperties | ((state: State) => CSSProperties | undefined) | undefined
  /** The element to render instead of the part's own, or a function that makes it. */
  readonly render?: ReactElement | ((props: RenderProps, state: State) => ReactElement) | undefined
}

/** What a `render` function is given: spread it on the element. */
type RenderProps = HTMLAttributes<HTMLElement> & {
  readonly ref: RefCallback<HTMLElement>
}

/**
 * How far a test call is. `noDevices`, `notLoaded`: the devices that it would need, or the code that makes it, could not be had, so that
 * there was none.
 */
type TestPhase = 'ready' | 'asking' | 'running' | 'over' | 'noDevices' | 'notLoaded'

/**
 * The six steps of the gate around, on a page of your own, with the report after them. A gate shows them by itself after its last
 * guide, in its dialog.
 *
 * @example
 * ```tsx
 * <Gate.Root gate={gate}>
 *   <Troubleshooter />
 * </Gate.Root>
 * ```
 */
declare const Troubleshooter: Part<TroubleshooterProps>

/** The props of every part. */
type TroubleshooterProps = Omit<PartProps, 'children'>

/** The place of a person in the six steps, for elements of the app's own; and what each of its buttons does. */
interface TroubleshooterState {
  /** Undefined: the report, which comes after the last; or `ready`. */
  readonly step: TriedStep | undefined
  /** 1 to 6. */
  readonly number: number
  /** In the language of the page. */
  readonly title: string
  readonly lead: string
  /** It was not so at first, and now all devices are on. The steps are over, until something is in the way again. */
  readonly ready: boolean
  /**
   * What has gone, as the page has noticed by itself. `clear`: all that was in the way; whether the devices work, only a request can
   * tell, which `worked` makes. `clearHere`: what the step is about, and something else is left.
   */
  readonly noticed: Noticed | undefined
  readonly tried: readonly Tried[]
  readonly testCall: {
    readonly phase: TestPhase
    readonly progress: CallProgress
    /** What comes out at the far end, to be shown and played. */
    readonly far: MediaStream | undefined
    readonly verdict: CallVerdict | undefined
    /** Call it in a press: the browser may ask. */
    readonly start: () => void
    readonly cancel: () => void
  }
  /** Undefined before the report, and until it is written. */
  readonly report: Report | undefined
  /** It worked: asks again. Call it in a press. */
  readonly worked: () => void
  /** Still not working, next. */
  readonly next: () => void
  readonly back: () => void
  readonly skip: () => void
  /** From the first step on once more. */
  readonly restart: () => void
}

/**
 * The six steps of the gate around, as data. They begin where the person left them for a restart, or else where that gate is stuck,
 * and are this component's own.
 */
declare function useTroubleshooter(): TroubleshooterState
