import type { ReactElement } from 'react'
import { forwardRef } from 'react'
import type { RenderAction } from '../../root/recovery/actionProps'
import type { GateActionsProps } from '../../root/recovery/GateActionsProps'
import type { Action } from '../../root/layoutProps'
import type { Part } from '../../root/element/usePart'
import { usePart } from '../../root/element/usePart'
import { Announcements } from '../layout/Announcements'
import { GetAssistance } from '../layout/GetAssistance'
import { useLanguageHere } from '../layout/ScreenContext'
import { useTellOfPart } from './tellOfPlace'
import { useShown } from './useShown'

export const Actions: Part<GateActionsProps> = forwardRef(function Actions({ renderAction = draw, ...props }, ref) {
  const { content, around } = useShown('actions')
  const actions = usePart(
    'actions',
    'div',
    props,
    { ref },
    {
      className: 'precall precall-actions',
      ...useLanguageHere(),
      children: content && (
        <>
          {content.progress}
          {content.actions?.map((action) => action && <One key={action.label} {...{ action, renderAction }} />)}
          {(!around || around.onClose) && (
            <GetAssistance kind={content.help} renderAction={renderAction === draw ? undefined : renderAction} />
          )}
          {/* A screen has its own. */}
          {!around && <Announcements />}
        </>
      ),
    },
  )
  useTellOfPart('Actions', content !== undefined)
  return content ? actions : null
})

interface OneProps {
  readonly action: Action
  readonly renderAction: RenderAction
}

function One({ action: { label: text, onPress, kind }, renderAction }: OneProps): ReactElement {
  const props = { type: 'button', onClick: onPress } as const
  return renderAction({ ...props, children: text }, { text, primary: kind !== 'secondary', props })
}

const draw: RenderAction = ({ children, ...props }, { primary }) =>
  'href' in props ? (
    <a className="precall-button" data-kind={primary ? 'primary' : 'quiet'} {...props}>
      {children}
    </a>
  ) : (
    <button type="button" className="precall-button" data-kind={primary ? 'primary' : 'secondary'} {...props}>
      {children}
    </button>
  )
