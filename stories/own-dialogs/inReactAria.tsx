import type { DialogPartProps } from '@precall/react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'

export const inReactAria: DialogPartProps['render'] = (props, _state, { open, onOpenChange }) => (
  <ModalOverlay isOpen={open} onOpenChange={onOpenChange}>
    <Modal>
      <Dialog {...props} />
    </Modal>
  </ModalOverlay>
)
