import type { ReactElement } from 'react'

/** Shown instead of a story when the toolbar asks for a browser that cannot exist. */
export function Refused({ why }: { why: Error }): ReactElement {
  return (
    <main className="workshop-refused">
      <section className="demo-card">
        <h1>There is no such browser</h1>
        <p>{why.message.replace('[precall] ', '').replaceAll('`', '')}</p>
        <p>Choose another platform or permission in the toolbar above.</p>
      </section>
    </main>
  )
}
