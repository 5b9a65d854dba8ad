import type { ReactElement } from 'react'
import type { Code } from './drawCode'

export { drawCode } from './drawCode'

/** The light edge that a reader needs, in modules. */
const edge = 4

/** A code in the page: dark on light in every theme, because readers expect that. */
export function QrCode({ code, name }: { readonly code: Code; readonly name: string }): ReactElement {
  const side = code.length + 2 * edge
  const dark = code.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x + edge} ${y + edge}h1v1h-1z` : [])))
  return (
    <svg
      className="precall-qr"
      role="img"
      aria-label={name}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
      // What was pressed is gone.
      tabIndex={-1}
      ref={focus}
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  )
}

const focus = (svg: SVGSVGElement | null) => svg?.focus()
