/** The doctor, drawn. */
export function Portrait() {
  return (
    <svg viewBox="0 0 72 72" aria-hidden="true" focusable="false">
      <rect width="72" height="72" fill="#cfe0df" />
      <path d="M10 72c1-17 12-24 26-24s25 7 26 24Z" fill="#fff" />
      <path d="M28 44h16v8c0 5-4 8-8 8s-8-3-8-8Z" fill="#9c6646" />
      <path d="M19 34c0-14 6-23 17-23s17 9 17 23c0 9-2 15-5 20H24c-3-5-5-11-5-20Z" fill="#2a1d19" />
      <ellipse cx="36" cy="33" rx="12" ry="15" fill="#b67a56" />
      <path d="M23 31c2-9 8-12 14-13 5 5 9 8 12 12-1-10-6-15-13-15s-13 6-13 16Z" fill="#2a1d19" />
      <path d="M31 33v1.5M41 33v1.5" stroke="#2a1d19" strokeWidth="2.4" strokeLinecap="round" />
      <path d="M32 40.5c2.5 2 5.5 2 8 0" fill="none" stroke="#2a1d19" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  )
}
