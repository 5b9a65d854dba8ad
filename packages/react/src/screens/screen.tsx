import type { ReactElement } from 'react'
import { forwardRef } from 'react'
import type { LayoutProps } from '../root/layoutProps'
import type { GateScope } from '../root/GateContext'
import { useGate } from '../root/GateContext'
import type { Part, PartProps } from '../root/element/usePart'

/** What a screen says in its shell, in the phase that is its own. */
export type UseContent = (scope: GateScope) =>
  | (LayoutProps & {
      readonly onClose?: () => void
      readonly said?: string
      readonly failed?: boolean
      readonly whole?: boolean
      readonly 'data-prompt'?: string
    })
  | false
  | undefined

/** A part that is one screen: `shell` around what `useContent` has to say, and nothing while that is nothing. */
export function screen<Props extends Omit<PartProps, 'render'>>(
  name: string,
  Shell: Part<Props & LayoutProps & { readonly name: string }>,
  useContent: UseContent,
): Part<Props>
export function screen(
  name: string,
  Shell: Part<PartProps & LayoutProps & { readonly name: string }>,
  useContent: UseContent,
): Part {
  return forwardRef(function Screen(props, ref): ReactElement | null {
    const content = useContent(useGate())
    return content ? <Shell ref={ref} name={name} {...content} {...props} /> : null
  })
}
