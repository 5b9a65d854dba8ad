import type { ReactElement } from 'react'
import { useGate } from '../../root/GateContext'

/** A sentence of ours in which the browser's own words, if it has any, are said as they are there. */
export function Quoting({ text }: { readonly text: string }): ReactElement {
  const answer = useGate().guidance?.answer()
  const [before, ...after] = answer ? text.split(answer.label) : [text]
  return (
    <>
      {before}
      {answer && after.length > 0 && (
        <>
          <span lang={answer.lang} dir="auto" translate="no">
            {answer.label}
          </span>
          {after.join(answer.label)}
        </>
      )}
    </>
  )
}
