import Dialog from '@mui/material/Dialog'
import type { DialogPartProps } from '@precall/react'

// In our looks, for which a Paper would have to be undone. The gate puts the focus back, or leaves it to the call.
export const inMui: DialogPartProps['render'] = ({ children, ...paper }, _state, { open, onOpenChange }) => (
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
