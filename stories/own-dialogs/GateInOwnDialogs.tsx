import { type DialogPartProps, Gate } from '@precall/react'
import type { VisitOptions } from '@precall/screens'
import type { ReactElement, ReactNode } from 'react'

interface GateInOwnDialogsProps extends VisitOptions {
  readonly children?: ReactNode
  /** The dialog of a library, the same for every screen that needs an answer. */
  readonly render: DialogPartProps['render']
}

/** Start Video, and every screen that is a dialog in the app's own. The cards stay as they are. */
export function GateInOwnDialogs({ render, children, ...options }: GateInOwnDialogsProps): ReactElement {
  return (
    <Gate.Root onGranted={() => {}} {...options}>
      <Gate.Trigger>
        <button type="button">Start Video</button>
      </Gate.Trigger>
      <Gate.Explainer render={render} />
      <Gate.Waiting />
      <Gate.Notice />
      <Gate.Recovery render={render} />
      <Gate.Joining render={render} />
      {children}
    </Gate.Root>
  )
}
