import type { ReactElement } from 'react'

/** What holds on every platform. */
export function GeneralSteps({ steps }: { readonly steps: readonly string[] }): ReactElement {
  return (
    <ol className="precall-steps">
      {steps.map((step) => (
        <li key={step}>
          <span>{step}</span>
        </li>
      ))}
    </ol>
  )
}
