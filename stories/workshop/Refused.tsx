import type { ReactElement } from 'react'

/** In the place of a story, where the toolbar asks for a browser that cannot be. */
export function Refused({ why }: { why: Error }): ReactElement {
  return (
    <main className="workshop-refused">
      <section className="demo-card">
        <h1>No browser is like that</h1>
        <p>{why.message.replace('[precall] ', '').replaceAll('`', '')}</p>
        <p>Choose another platform or permission in the toolbar above.</p>
      </section>
    </main>
  )
}
