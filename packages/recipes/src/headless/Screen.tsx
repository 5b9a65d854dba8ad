import { type ReactNode, useEffect, useId, useRef } from 'react'

/** Its title takes the focus, because the button that led here is gone. */
export function Screen({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [title])

  return (
    <section className="headless-visit" aria-labelledby={id}>
      <h2 ref={heading} id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  )
}
