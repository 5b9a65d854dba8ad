import type { MouseEvent, ReactElement } from 'react'
import type { PartProps } from './usePart'

/** What makes a button of yours one of the gate's. */
export interface ButtonProps {
  readonly type: 'button'
  readonly disabled?: boolean
  /** A design system's button may call it without an event. */
  readonly onClick: (event?: MouseEvent) => void
}

/** What makes a link of yours one of the gate's. */
export interface LinkProps {
  readonly href: string
  readonly target?: '_blank'
  readonly rel?: 'noopener'
  /** That it opens a new tab. */
  readonly 'aria-description'?: string
}

/** Something to press: `'href' in props` tells a link from a button. */
export interface GateAction {
  readonly text: string
  /** It comes before all others. */
  readonly primary: boolean
  readonly props: ButtonProps | LinkProps
}

/** The props of every part, and what each button is drawn by. */
export interface GateActionsProps extends PartProps {
  /**
   * Your own element for each of them: `props` makes it one of the gate's, and has its text as children.
   * @example renderAction={(props, { primary }) => 'href' in props ? <a {...props} /> : <Button variant={primary ? 'default' : 'outline'} {...props} />}
   */
  readonly renderAction?:
    | ((props: (ButtonProps | LinkProps) & { readonly children: string }, action: GateAction) => ReactElement)
    | undefined
}
