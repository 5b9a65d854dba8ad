import type { DialogPartProps } from '@precall/react'
import { Dialog } from 'radix-ui'

export const inRadix: DialogPartProps['render'] = (props, _state, root) => (
  <Dialog.Root {...root}>
    <Dialog.Portal>
      <Dialog.Overlay />
      <Dialog.Content {...props} />
    </Dialog.Portal>
  </Dialog.Root>
)
