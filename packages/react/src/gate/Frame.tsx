import type { ReactElement, ReactNode } from 'react'
import { useGate } from './GateContext'
import { GetAssistance } from './GetAssistance'

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
  /** How wide: for one sentence, or for two states. @default for one sentence */
  readonly size?: 'middle' | undefined
  readonly children?: ReactNode
}

/** One button in the foot of a screen. */
interface Action {
  readonly label: string
  readonly onPress: () => void
  /** @default primary */
  readonly kind?: 'primary' | 'secondary'
}

interface Shell {
  readonly titleId: string
  readonly onClose: () => void
}

/** What every screen is made of: body and foot, and × last in Tab order though it is drawn at the top. */
export function Frame({ titleId, picture, title, lead, actions, children, onClose }: FrameProps & Shell): ReactElement {
  const { text, later } = useGate()
  return (
    <>
      {picture}
      <div className="precall-body">
        <h2 className="precall-title" id={titleId} tabIndex={-1}>
          {title.split('\n').map((line) => (
            <span key={line}>{line} </span>
          ))}
        </h2>
        {lead && (
          // Made anew with the title, for a translator puts texts of its own in the place of those that React knows.
          <p className="precall-lead" key={title}>
            {lead}
          </p>
        )}
        {children}
      </div>
      <div className="precall-foot">
        {actions?.map(
          (action) =>
            action && (
              <button
                type="button"
                key={action.label}
                className="precall-button"
                data-kind={action.kind ?? 'primary'}
                onClick={action.onPress}
              >
                {action.label}
              </button>
            ),
        )}
        <GetAssistance />
      </div>
      <button type="button" className="precall-close" aria-label={text.close} onClick={onClose} />
      {later && <later.Status />}
    </>
  )
}
