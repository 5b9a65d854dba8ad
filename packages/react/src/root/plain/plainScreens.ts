import { isInCall, troubleIn } from '@precall/core'
import type { Screens } from '../GateContext'
import { plainText } from './plainText'

/** What stands in for the two screens without which a person cannot continue, when those could not be loaded. */
export const plainScreens: Pick<Screens, 'explainer' | 'recovery'> = {
  explainer(scope) {
    const { gate, state } = scope
    const text = plainText(scope)
    return (
      state.phase === 'explaining' && {
        title: text('explainerTitle'),
        lead: text('browserAsks'),
        actions: [{ label: text('ok'), onPress: gate.confirm }],
      }
    )
  },
  recovery(scope) {
    const { gate, state } = scope
    const text = plainText(scope)
    return (
      troubleIn(state) &&
      !isInCall(state) && {
        title: text('stuckTitle'),
        lead: text('stuckLead'),
        actions: [{ label: text('tryAgain'), onPress: gate.retry }],
      }
    )
  },
}
