import type { GateState } from '@precall/core'
import { leading } from '@precall/core'
import type {
  CSSProperties,
  ForwardRefExoticComponent,
  HTMLAttributes,
  ReactElement,
  ReactEventHandler,
  ReactNode,
  Ref,
  RefAttributes,
  RefCallback,
} from 'react'
import { Children, cloneElement, createElement, useCallback, version } from 'react'
import { askedDevices } from './askedDevices'
import { useGate } from './GateContext'
import { merge } from './merge'

/** What a `render` function is given: spread it on the element. */
export type RenderProps = HTMLAttributes<HTMLElement> & { readonly ref: RefCallback<HTMLElement> }

/** The props of every part: those of an element, and functions of the gate's state for looks that depend on it. */
export interface PartProps extends Omit<HTMLAttributes<HTMLElement>, 'className' | 'style' | 'title'> {
  /** In a part that is a dialog, Escape was pressed. `preventDefault()` keeps it open. */
  readonly onCancel?: ReactEventHandler<HTMLElement> | undefined
  readonly children?: ReactNode
  /** Your own class, in addition to ours. A function gets the state. */
  readonly className?: string | ((state: GateState) => string | undefined) | undefined
  /** A function gets the state. */
  readonly style?: CSSProperties | ((state: GateState) => CSSProperties | undefined) | undefined
  /** The element to render instead of the part's own, or a function that makes it. */
  readonly render?: ReactElement | ((props: RenderProps, state: GateState) => ReactElement) | undefined
}

/** A part of a gate. Its ref is the element that it renders. */
export type Part<Props extends PartProps = PartProps> = ForwardRefExoticComponent<Props & RefAttributes<HTMLElement>>

type Bag = Record<string, unknown>
type MaybeRef = Ref<HTMLElement> | undefined

/** Renders one part as one element: its own props, then the app's, then those of the element to render. */
export function usePart(
  name: string,
  tag: string,
  { render, className, style, ...given }: PartProps,
  refs: readonly MaybeRef[],
  own: Bag,
): ReactElement {
  const { state } = useGate()
  // What an async server component renders is a promise here, which `Children` waits for. A function counts as nothing.
  const [element = createElement<Bag>(tag)] = Children.toArray(render as ReactElement<Bag>) as ReactElement<Bag>[]
  // React 19 warns about `element.ref`, React 18 about `props.ref`.
  const { ref } = (parseInt(version) > 18 ? element.props : element) as RefAttributes<HTMLElement>
  const resolve = (value: unknown): unknown => (typeof value === 'function' ? value(state) : value)
  const app = merge(attributesOf(state, { ...own, 'data-precall-part': name }), {
    ...given,
    className: resolve(className),
    style: resolve(style),
  })
  const props: Bag = { ...merge(app, element.props), ref: useRefs(ref, ...refs) }
  return typeof render === 'function' ? render(props as unknown as RenderProps, state) : cloneElement(element, props)
}

/** Adds the phase, and what is known about each asked device, for style sheets and tests. */
function attributesOf(state: GateState, attributes: Bag): Bag {
  attributes['data-phase'] = state.phase
  for (const device of askedDevices(state)) attributes[`data-${device}`] = state.permissions[device].permission
  if (state.phase === 'blocked') {
    for (const [device, obstacle] of Object.entries(state.trouble)) attributes[`data-${device}`] = obstacle.kind
    const { obstacle } = leading(state.trouble)
    if (obstacle.kind === 'denied') attributes['data-layer'] = obstacle.layers[0]
  }
  return attributes
}

/** One ref for three, the same one as long as they are. */
function useRefs(...[first, second, third]: readonly MaybeRef[]): RefCallback<HTMLElement> {
  return useCallback(
    (element: HTMLElement | null) => {
      const refs = [first, second, third]
      const cleanups = refs.map((ref) => assign(ref, element))
      // React 19 lets a ref return a cleanup, which is then called instead of the ref itself with null.
      if (!cleanups.some(Boolean)) return undefined
      return () => refs.forEach((ref, index) => (cleanups[index] ?? (() => assign(ref, null)))())
    },
    [first, second, third],
  )
}

function assign(ref: MaybeRef, element: HTMLElement | null): (() => void) | undefined {
  if (typeof ref === 'function') return ref(element) as (() => void) | undefined
  if (ref) (ref as { current: HTMLElement | null }).current = element
  return undefined
}
