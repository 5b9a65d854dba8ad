import type { ReactNode } from 'react'

/** What a screen of the gate says, and what can be pressed in it. */
export interface FrameProps {
  /** What the screen is called. A line break starts a new line. */
  readonly title: string
  /** What it says right below. */
  readonly lead?: ReactNode
  /** The buttons in its foot, the one to press first. */
  readonly actions?: readonly (Action | false | undefined)[]
  /** Drawn above the title. */
  readonly picture?: ReactNode
  /** How wide: for one sentence, for two states, or for steps beside a picture. @default for one sentence */
  readonly size?: 'middle' | 'wide' | undefined
  /** How Get Assistance looks: the one thing to press, where nothing else helps. @default quiet */
  readonly help?: 'primary' | 'quiet' | undefined
  /** What came of the last press, next to the buttons. */
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
