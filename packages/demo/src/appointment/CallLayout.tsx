import { type ReactNode, useEffect, useRef } from 'react'
import { doctor } from './doctor'

interface CallLayoutProps {
  readonly pictures: ReactNode
  /** What stands below them. */
  readonly children: ReactNode
}

/** How the patient's side of the call looks: the pictures, and what can be pressed. */
export function CallLayout({ pictures, children }: CallLayoutProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  // Start Video, which had the focus, is out of sight now.
  useEffect(() => heading.current?.focus(), [])

  return (
    <>
      <h1 ref={heading} className="demo-hidden" tabIndex={-1}>
        Your visit with {doctor}
      </h1>
      <div className="demo-stage">{pictures}</div>
      {children}
    </>
  )
}
