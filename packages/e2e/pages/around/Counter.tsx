import { useState, type ReactElement } from 'react'

/** A button that says how often it was pressed. */
export function Counter({ children }: { children: string }): ReactElement {
  const [presses, setPresses] = useState(0)
  return (
    <button type="button" onClick={() => setPresses(presses + 1)}>
      {children}
      {presses > 0 && ` (${presses})`}
    </button>
  )
}
