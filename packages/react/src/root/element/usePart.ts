import type { GateState } from '@precall/core'
import { leading } from '@precall/core'
import type {
  CSSProperties,
  ForwardRefExoticComponent,
  HTMLAttributes,
  ReactElement,
  ReactNode,
  Ref,
  RefAttributes,
  RefCallback,
} from 'react'
import { Children, cloneElement, createElement, isValidElement, useCallback, version } from 'react'
import { askedDevices } from '../askedDevices'
import { useGate } from '../GateContext'
import { merge } from '../settings/merge'
import { elementIn } from './ownElement'
import { useArrival } from './useArrival'

/** What a `render` function is given: spread it on the element. */
export type RenderProps = HTMLAttributes<HTMLElement> & { readonly ref: RefCallback<HTMLElement> }

/** The props of every part: those of an element, and functions of the gate's state for looks that depend on it. */
export interface PartProps<State = GateState> extends Omit<
  HTMLAttributes<HTMLElement>,
  'className' | 'style' | 'title'
> {
  readonly children?: ReactNode
  /** Your own class, in addition to ours. A function gets the state. */
  readonly className?: string | ((state: State) => string | undefined) | undefined
  /** A function gets the state. */
  readonly style?: CSSProperties | ((state: State) => CSSProperties | undefined) | undefined
  /** The element to render instead of the part's own, or a function that makes it. */
  readonly render?: ReactElement | ((props: RenderProps, state: State) => ReactElement) | undefined
}

/** A part of a gate. Its ref is the element that it renders. */
export type Part<Props = PartProps> = ForwardRefExoticComponent<Props & RefAttributes<HTMLElement>>

type Bag = Record<string, unknown>
type MaybeRef = Ref<HTMLElement> | undefined

/** Who is told about the element of a part. */
interface Refs {
  /** The app's ref. */
  readonly ref: MaybeRef
  /** Our own, which gets elements only, whatever the app's component puts into a ref. */
  readonly own?: MaybeRef
  /** There may be none now: the app has been told to take it away. */
  readonly isAway?: boolean
}

/**
 * Renders one part as one element: its own props, then the app's, then those of the element to render.
 *
 * With `render` that element is the app's: it may come late or never, and be another one at any time. `more` is what a
 * function is given after the state.
 */
export function usePart(
  name: string,
  tag: string,
  props: Omit<PartProps, 'render'> & { readonly render?: unknown },
  refs: Refs,
  attributes: Bag,
  ...more: readonly unknown[]
): ReactElement {
  const { state } = useGate()
  return useElement(name, tag, props, refs, attributesOf(state, attributes), state, ...more)
}

/** The same for a part whose `state` is not a gate's. */
export function useElement<State>(
  name: string,
  tag: string,
  { render, className, style, ...given }: Omit<PartProps<State>, 'render'> & { readonly render?: unknown },
  { ref: ofPart, own, isAway }: Refs,
  attributes: Bag,
  state: State,
  ...more: readonly unknown[]
): ReactElement {
  // What an async server component renders is a promise here, which `Children` waits for. A function counts as nothing.
  const [only] = Children.toArray(render as ReactElement<Bag>)
  const element = isValidElement<Bag>(only) ? only : createElement<Bag>(tag)
  // React 19 warns about `element.ref`, React 18 about `props.ref`.
  const { ref } = (parseInt(version) > 18 ? element.props : element) as RefAttributes<HTMLElement>
  const resolve = (value: unknown): unknown => (typeof value === 'function' ? value(state) : value)
  const app = merge<Bag>(
    { ...attributes, 'data-precall-part': name },
    {
      ...given,
      className: resolve(className),
      style: resolve(style),
    },
  )
  const arrival = useArrival(name, render !== undefined && name !== 'trigger', isAway === true)
  const props: Bag = { ...merge(app, element.props), ref: useRefs(ref, ofPart, own, arrival) }
  return typeof render === 'function'
    ? (render as (...given: unknown[]) => ReactElement)(props, state, ...more)
    : cloneElement(element, props)
}

/** Adds the phase, and what is known about each asked device, for style sheets and tests. */
function attributesOf(state: GateState, given: Bag): Bag {
  const attributes: Bag = { ...given, 'data-phase': state.phase }
  for (const device of askedDevices(state)) attributes[`data-${device}`] = state.permissions[device].permission
  if (state.phase === 'blocked') {
    for (const [device, obstacle] of Object.entries(state.trouble)) attributes[`data-${device}`] = obstacle.kind
    const { obstacle } = leading(state.trouble)
    if (obstacle.kind === 'denied') attributes['data-layer'] = obstacle.layers[0]
  }
  return attributes
}

/** One ref for all, the same one as long as they are. */
function useRefs(ofElement: MaybeRef, ofPart: MaybeRef, own: MaybeRef, arrival: MaybeRef): RefCallback<HTMLElement> {
  return useCallback(
    (value: HTMLElement | null) => {
      const refs = [ofElement, ofPart, own, arrival]
      const cleanups = refs.map((ref) => assign(ref, ref === own ? elementIn(value) : value))
      // React 19 lets a ref return a cleanup, which is then called instead of the ref itself with null.
      if (!cleanups.some(Boolean)) return undefined
      return () => refs.forEach((ref, index) => (cleanups[index] ?? (() => assign(ref, null)))())
    },
    [ofElement, ofPart, own, arrival],
  )
}

function assign(ref: MaybeRef, value: HTMLElement | null): (() => void) | undefined {
  if (typeof ref === 'function') return ref(value) as (() => void) | undefined
  if (ref) (ref as { current: HTMLElement | null }).current = value
  return undefined
}
