import type { ReactElement } from 'react'
import type { LayoutProps } from './layoutProps'

/** The buttons in the foot of a screen, the one to press first. */
export function Actions({ actions }: Pick<LayoutProps, 'actions'>): ReactElement {
  return (
    <>
      {actions?.map(
        (action) =>
          action && (
            <button
              type="button"
              key={action.label}
              className="precall-button"
              data-kind={action.kind ?? 'primary'}
              onClick={action.onPress}
            >
              {action.label}
            </button>
          ),
      )}
    </>
  )
}
