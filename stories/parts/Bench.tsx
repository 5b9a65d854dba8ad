import { Gate } from '@precall/react'
import type { VisitOptions } from '@precall/screens'
import type { ReactElement, ReactNode } from 'react'

/** A page with only a gate, its trigger, and the part that the story shows. */
export function Bench({ children, ...options }: VisitOptions & { readonly children?: ReactNode }): ReactElement {
  return (
    <main className="workshop-bench">
      <Gate.Root onGranted={() => {}} {...options}>
        <Gate.Trigger>
          <button type="button">Start Video</button>
        </Gate.Trigger>
        {children}
      </Gate.Root>
    </main>
  )
}
