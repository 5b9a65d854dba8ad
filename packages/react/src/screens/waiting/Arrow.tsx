import type { ReactElement } from 'react'

/** The direction an arrow points in. Up, if the prompt is above or in the middle. */
export type Direction = 'left' | 'right' | 'up' | 'bottom'

/** Points out of the card at the browser's prompt. One shape bends to the left, the other goes up; both are mirrored. */
export function Arrow({ to }: { readonly to: Direction }): ReactElement {
  const aside = to === 'left' || to === 'right'
  return (
    <svg
      className="precall-arrow"
      data-to={to}
      viewBox={aside ? '0 0 104 84' : '0 0 48 72'}
      fill="none"
      stroke="currentColor"
      strokeWidth="5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
      focusable="false"
    >
      <path d={aside ? 'M96 76C64 74 32 56 16 24M12 50l1-30 27 14' : 'M24 66V8M6 27 24 7l18 20'} />
    </svg>
  )
}
