export function Brand() {
  return (
    <span className="demo-brand">
      <svg viewBox="0 0 36 36" aria-hidden="true" focusable="false">
        <rect width="36" height="36" rx="10" fill="var(--precall-accent)" />
        <path
          d="M8 23.5c3.3 0 3.3-2.5 6.6-2.5s3.3 2.5 6.7 2.5 3.3-2.5 6.7-2.5M18 9v9M13.5 13.5h9"
          fill="none"
          stroke="var(--precall-on-accent)"
          strokeWidth="2.6"
          strokeLinecap="round"
        />
      </svg>
      Harbour Lane Clinic
    </span>
  )
}
