'use client'

import Dialog from '@mui/material/Dialog'
import { type DialogPartProps, Gate } from '@precall/react'
import type { ReactElement } from 'react'

/** As the README shows it. MUI renders its portal one render late. */
const inMui: DialogPartProps['render'] = ({ children, ...paper }, _state, { open, onOpenChange }) => (
  <Dialog
    open={open}
    onClose={() => onOpenChange(false)}
    disableRestoreFocus
    hideBackdrop
    slots={{ paper: 'section' }}
    slotProps={{ paper }}
  >
    {children}
  </Dialog>
)

export function MuiVisit({ children }: { children: ReactElement }) {
  return (
    <Gate.Root onGranted={() => {}}>
      <Gate.Trigger>{children}</Gate.Trigger>
      <Gate.Explainer render={inMui} />
      <Gate.Recovery render={inMui} />
      <Gate.Joining render={inMui} />
      <Gate.Waiting />
      <Gate.Notice />
    </Gate.Root>
  )
}
