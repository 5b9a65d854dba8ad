import type { RenderAction } from '@precall/react'

/** The button of an app that has looks of its own. */
export const ownButton: RenderAction = ({ children, ...props }, { primary }) => {
  const className = primary ? 'own-button own-button-primary' : 'own-button'
  return 'href' in props ? (
    <a {...props} className={className}>
      {children}
    </a>
  ) : (
    <button type="button" {...props} className={className}>
      {children}
    </button>
  )
}
