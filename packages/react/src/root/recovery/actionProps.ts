import type { MouseEvent, ReactElement } from 'react'

/** What makes a button of yours one of the gate's. */
export interface ButtonProps {
  readonly type?: 'button'
  readonly disabled?: boolean
  /** A design system's button may call it without an event. */
  readonly onClick: (event?: MouseEvent) => void
}

/** What makes a link of yours one of the gate's. */
export interface LinkProps {
  readonly href: string
  readonly target?: '_blank'
  readonly rel?: 'noopener'
  /** That it opens a new tab; or the number that it calls. */
  readonly 'aria-description'?: string
  /** Tells the app's `onEvent` about the press. */
  readonly onClick?: () => void
}

/** Something to press: `'href' in props` tells a link from a button. */
export interface GateAction {
  readonly text: string
  /** It comes before all others. */
  readonly primary: boolean
  readonly props: ButtonProps | LinkProps
}

/** Draws one of them: `props` makes an element one of the gate's, and has its text as children. */
export type RenderAction = (
  props: (ButtonProps | LinkProps) & { readonly children: string },
  action: GateAction,
) => ReactElement
