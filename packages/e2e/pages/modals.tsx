// A visit and an app's own modal dialog: `?dialog=native` or `radix`, with the gate `in` it, or beside it. What is not in
// it can be opened by an event on the window, as by a message of the server: `open`, and `close`. With `asks`, it is opened
// before the call is joined, which waits until it is closed.
import { PermissionGate } from '@precall/react'
import * as Radix from '@radix-ui/react-dialog'
import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react'
import { Counter } from './around/Counter'
import { render } from './visit/render'
import { Visit } from './visit/Visit'

interface DialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

function Native({ open, onClose, children }: DialogProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open) dialog.current!.showModal()
    else dialog.current!.close()
  }, [open])
  return (
    <dialog ref={dialog} aria-label="The app’s dialog" onClose={onClose}>
      {children}
    </dialog>
  )
}

/** As its own documentation puts it together. */
function InRadix({ open, onClose, children }: DialogProps): ReactElement {
  return (
    <Radix.Root open={open} onOpenChange={(open) => open || onClose()}>
      <Radix.Portal>
        <Radix.Overlay style={{ position: 'fixed', inset: 0, background: 'rgb(0 0 0 / 0.5)' }} />
        <Radix.Content
          aria-describedby={undefined}
          style={{ position: 'fixed', inset: 'auto 0 0', blockSize: '12rem', background: 'Canvas' }}
        >
          <Radix.Title>The app’s dialog</Radix.Title>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** What others do: at the key that comes up again, or the first on the window. */
function ByKey({ open, onClose, children, type }: DialogProps & { type: 'keyup' | 'keydown' }): ReactElement {
  useEffect(() => {
    const close = ({ key }: KeyboardEvent) => key === 'Escape' && onClose()
    if (open) addEventListener(type, close, true)
    return () => removeEventListener(type, close, true)
  }, [open, onClose, type])
  return open ? (
    <div role="dialog" aria-label="The app’s dialog">
      {children}
    </div>
  ) : (
    <></>
  )
}

const { dialog = 'native', inside, asks } = Object.fromEntries(new URLSearchParams(location.search))
const dialogs: Readonly<Record<string, (props: DialogProps) => ReactElement>> = {
  native: Native,
  radix: InRadix,
  keyup: (props) => <ByKey {...props} type="keyup" />,
  window: (props) => <ByKey {...props} type="keydown" />,
}
const Dialog = dialogs[dialog]!

function Page(): ReactElement {
  const [open, setOpen] = useState(inside !== undefined)
  useEffect(() => {
    const show = () => setOpen(true)
    const close = () => setOpen(false)
    addEventListener('open', show)
    addEventListener('close', close)
    return () => {
      removeEventListener('open', show)
      removeEventListener('close', close)
    }
  }, [])
  const handleClose = () => {
    setOpen(false)
    dispatchEvent(new Event('closed'))
  }
  return (
    <>
      {asks !== undefined && (
        <PermissionGate
          onGranted={() => {
            setOpen(true)
            return new Promise<void>((resolve) => addEventListener('closed', () => resolve(), { once: true }))
          }}
        >
          <button type="button">Start Video</button>
        </PermissionGate>
      )}
      {inside === undefined && asks === undefined && <Visit />}
      <Dialog open={open} onClose={handleClose}>
        {inside === undefined ? <Counter>I am still here</Counter> : <Visit />}
      </Dialog>
      {open || <p>The app’s dialog is closed</p>}
    </>
  )
}

render(<Page />)
