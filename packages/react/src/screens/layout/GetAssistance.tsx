import { tellOnce, warn } from '@precall/core'
import type { ReactElement } from 'react'
import { useEffect } from 'react'
import type { RenderAction } from '../../root/recovery/actionProps'
import { assistanceFrom } from '../../root/settings/assistanceFrom'
import { useGate } from '../../root/GateContext'
import { assistanceAction, numberIn } from './assistanceAction'

interface GetAssistanceProps {
  readonly kind?: 'primary' | 'quiet' | undefined
  readonly renderAction?: RenderAction | undefined
}

/** The way out to a human, in the same place on every screen. Left out where the app names none, or one we refuse. */
export function GetAssistance({ kind = 'quiet', renderAction }: GetAssistanceProps): ReactElement | null {
  const scope = useGate()
  const { assistance } = scope
  const help = assistanceFrom(assistance)
  const refused = assistance && !help && 'href' in assistance ? assistance.href : undefined
  useEffect(() => {
    if (!assistance) {
      warn(
        'This gate has no `assistance`, so a person who is stuck finds no Get Assistance here. ' +
          'Pass assistance={{ href }} or {{ onRequest }}, to the gate or to <PrecallConfig>.',
      )
    }
    if (refused !== undefined) {
      tellOnce(
        'error',
        `[precall] Get Assistance is left out, because its link ${refused} could run code in this page. Use http, https, mailto or tel.`,
      )
    }
  }, [assistance, refused])

  const action = assistanceAction(scope, kind)
  if (!action) return null
  const looks = { className: 'precall-button', 'data-kind': kind }
  if (renderAction) return renderAction({ ...action.props, children: action.text }, action)
  const number = 'href' in action.props && numberIn(action.props.href)
  return 'href' in action.props ? (
    <a {...looks} {...action.props}>
      {number ? (
        <span className="precall-line">
          {action.text}
          {/* Its description says it, so that its name stays the same. */}
          <bdi dir="ltr" translate="no" aria-hidden>
            {number}
          </bdi>
        </span>
      ) : (
        action.text
      )}
    </a>
  ) : (
    <button type="button" {...looks} {...action.props}>
      {action.text}
    </button>
  )
}
