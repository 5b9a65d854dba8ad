import { Dialog } from '@base-ui/react/dialog'
import type { DialogPartProps } from '@precall/react'

// The gate puts the focus on the title, and back on Start Video, or leaves it to the call.
export const inBaseUi: DialogPartProps['render'] = (props, _state, root) => (
  <Dialog.Root {...root}>
    <Dialog.Portal>
      <Dialog.Popup {...props} initialFocus={false} finalFocus={false} />
    </Dialog.Portal>
  </Dialog.Root>
)
