import type { ReactNode } from 'react'

/** What a screen of the gate says, and what can be pressed in it. */
export interface LayoutProps {
  /** What the screen is called. A line break starts a new line. */
  readonly title: string
  /** The text below the title. */
  readonly lead?: ReactNode
  /** The buttons in its foot, the one to press first. */
  readonly actions?: readonly (Action | false | undefined)[]
  /** Drawn above the title. */
  readonly picture?: ReactNode
  /** How wide: for one sentence, for two states, or for steps next to a picture. @default for one sentence */
  readonly size?: 'middle' | 'wide' | undefined
  /** How Get Assistance looks: `primary` if nothing else helps. @default quiet */
  readonly help?: 'primary' | 'quiet' | undefined
  /** The result of the last press, next to the buttons. */
  readonly progress?: ReactNode
  /** Drawn above the buttons, and reached after them by the Tab key. */
  readonly aside?: ReactNode
  readonly children?: ReactNode
}

/** One button in the foot of a screen. */
export interface Action {
  readonly label: string
  readonly onPress: () => void
  /** @default primary */
  readonly kind?: 'primary' | 'secondary'
}
