import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react'

type Place = (props: { children: ReactNode }) => ReactElement

function Straight({ children }: { children: ReactNode }): ReactElement {
  return <main>{children}</main>
}

/** The app's own dialog, which closes at Escape in both ways: as browsers do it, and as libraries do. */
function InDialog({ children }: { children: ReactNode }): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null)
  const [left, setLeft] = useState(false)
  useEffect(() => dialog.current!.showModal(), [])
  return (
    <div role="presentation" onKeyDown={(event) => event.key === 'Escape' && setLeft(true)}>
      <dialog ref={dialog} aria-label="Your appointment" onClose={() => setLeft(true)}>
        {children}
      </dialog>
      {left && <p>The appointment is closed</p>}
    </div>
  )
}

/** The bar of controls over a picture that fills the screen. */
function InFullscreen({ children }: { children: ReactNode }): ReactElement {
  const room = useRef<HTMLElement>(null)
  return (
    <section ref={room} aria-label="Waiting room">
      <div className="bar">
        <button type="button" onClick={() => void room.current!.requestFullscreen()}>
          Fill the screen
        </button>
        {children}
      </div>
    </section>
  )
}

export const places: Readonly<Record<string, Place>> = {
  straight: Straight,
  dialog: InDialog,
  fullscreen: InFullscreen,
}
