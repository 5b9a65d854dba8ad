import type { Below } from '@precall/guides'
import type { ReactElement, ReactNode } from 'react'
import { Sentence } from './Sentence'

interface GuideBelowProps {
  readonly below: Below
  readonly lang: string
  /** Whether the steps above are. */
  readonly isDone: boolean
  readonly children: ReactNode
}

/** More steps on the same screen: either way, or those for the second device once the first works. */
export function GuideBelow({ below, lang, isDone, children }: GuideBelowProps): ReactElement {
  const heading = <Sentence words={below.heading} lang={lang} />
  if (below.opens === 'at once') {
    return (
      <>
        <h3>{heading}</h3>
        {children}
      </>
    )
  }
  return (
    <details className="precall-details" open={isDone || undefined}>
      <summary>{heading}</summary>
      {children}
    </details>
  )
}
