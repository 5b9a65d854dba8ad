import { Activity, Suspense, use, useEffect, useLayoutEffect, useRef, type ReactElement, type ReactNode } from 'react'

type Place = (props: { hidden: boolean; children: ReactNode }) => ReactElement

const never = new Promise<never>(() => {})

function Suspended({ hidden }: { hidden: boolean }): null {
  if (hidden) use(never)
  return null
}

/** Takes the part of the page out, and puts it back; or both at once, as a list does that is put into another order. */
function Removed({ hidden, children, atOnce = false }: Parameters<Place>[0] & { atOnce?: boolean }): ReactElement {
  const place = useRef<HTMLDivElement>(null)
  const part = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const [outer, inner] = [place.current!, part.current!]
    if (!hidden) return
    inner.remove()
    const putBack = () => outer.append(inner)
    if (atOnce) putBack()
    else return putBack
  }, [hidden, atOnce])
  return (
    <div ref={place}>
      <div ref={part}>{children}</div>
    </div>
  )
}

/** The app's own modal dialog around it, of which the gate learns nothing. */
function InDialog({ hidden, children }: Parameters<Place>[0]): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (hidden) dialog.current!.close()
    else dialog.current!.showModal()
  }, [hidden])
  return (
    <dialog ref={dialog} aria-label="Your appointment">
      {children}
    </dialog>
  )
}

function InPopover({ hidden, children }: Parameters<Place>[0]): ReactElement {
  const popover = useRef<HTMLDivElement>(null)
  useEffect(() => void popover.current!.togglePopover(!hidden), [hidden])
  return (
    <div ref={popover} popover="manual" style={{ inset: 'auto 0 0 auto' }}>
      {children}
    </div>
  )
}

export const places: Readonly<Record<string, Place>> = {
  activity: ({ hidden, children }) => <Activity mode={hidden ? 'hidden' : 'visible'}>{children}</Activity>,
  suspense: ({ hidden, children }) => (
    <Suspense fallback={<p>Loading…</p>}>
      {children}
      <Suspended hidden={hidden} />
    </Suspense>
  ),
  hidden: ({ hidden, children }) => <div hidden={hidden}>{children}</div>,
  'until found': ({ hidden, children }) => <div hidden={hidden && ('until-found' as never)}>{children}</div>,
  contents: ({ hidden, children }) => (
    <div style={{ contentVisibility: hidden ? 'hidden' : 'visible' }}>{children}</div>
  ),
  details: ({ hidden, children }) => (
    <details open={!hidden}>
      <summary>Your appointment</summary>
      {children}
    </details>
  ),
  dialog: InDialog,
  popover: InPopover,
  removed: Removed,
  moved: (props) => <Removed {...props} atOnce />,
}
