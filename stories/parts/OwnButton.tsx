import type { GateActionsProps } from '@precall/react'

/** The button of an app that has looks of its own. */
export const ownButton: GateActionsProps['renderAction'] = (props, { primary }) => {
  const className = primary ? 'own-button own-button-primary' : 'own-button'
  return 'href' in props ? <a {...props} className={className} /> : <button {...props} className={className} />
}
