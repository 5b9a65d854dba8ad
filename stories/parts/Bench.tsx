import { Gate } from '@precall/react'
import type { ComponentProps, ReactElement } from 'react'

/** A page with only a gate, its trigger, and the part that the story shows. */
export function Bench({ children, ...options }: ComponentProps<typeof Gate.Root>): ReactElement {
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
