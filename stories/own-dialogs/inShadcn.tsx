import type { DialogPartProps } from '@precall/react'
import { Dialog, DialogContent } from './ui/dialog'

// The screens have a × of their own.
export const inShadcn: DialogPartProps['render'] = (props, _state, root) => (
  <Dialog {...root}>
    <DialogContent {...props} showCloseButton={false} />
  </Dialog>
)
