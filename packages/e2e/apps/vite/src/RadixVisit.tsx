import { type DialogPartProps, Gate } from '@precall/react'
import { Dialog } from 'radix-ui'

/** As the README shows it. Radix renders its portal one render late. */
const inRadix: DialogPartProps['render'] = (props, _state, root) => (
  <Dialog.Root {...root}>
    <Dialog.Portal>
      <Dialog.Overlay className="overlay" />
      <Dialog.Content className="dialog" {...props} />
    </Dialog.Portal>
  </Dialog.Root>
)

export function RadixVisit() {
  return (
    <Gate.Root onGranted={() => {}}>
      <Gate.Trigger>
        <button type="button">Start Video</button>
      </Gate.Trigger>
      <Gate.Explainer render={inRadix} />
      <Gate.Recovery render={inRadix} />
      <Gate.Joining render={inRadix} />
      <Gate.Waiting />
      <Gate.Notice />
    </Gate.Root>
  )
}
