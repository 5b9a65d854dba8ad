import type { ReactElement, ReactNode } from 'react'
import { useRef } from 'react'
import { useGuideStyles } from './picture/guideStyles'

/** A part of a guide on a screen of another kind. */
export function Dressed({ children }: { readonly children: ReactNode }): ReactElement {
  const element = useRef<HTMLDivElement>(null)
  useGuideStyles(element)
  return (
    <div className="precall-hint" ref={element}>
      {children}
    </div>
  )
}
