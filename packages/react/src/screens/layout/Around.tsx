import type { ReactElement, ReactNode } from 'react'

interface AroundProps {
  readonly text: string
  /** Its place that holds more than text. */
  readonly place: string
  readonly children: ReactNode
}

/** A sentence with an element in one of its places. One that has no such place goes without. */
export function Around({ text, place, children }: AroundProps): ReactElement {
  const [before, ...after] = text.split(`{${place}}`)
  return (
    <>
      {before}
      {after.length > 0 && children}
      {after.join('')}
    </>
  )
}
