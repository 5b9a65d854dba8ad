import { isInCall, troubleIn } from '@precall/core'
import type { Screens } from '../GateContext'
import { plainText } from './plainText'

/** What stands in for the two screens without which a person cannot continue, when those could not be loaded. */
export const plainScreens: Pick<Screens, 'explainer' | 'check' | 'recovery'> = {
  explainer(scope) {
    const { gate, state, sharesProgress } = scope
    const text = plainText(scope)
    return (
      state.phase === 'explaining' && {
        title: text('explainerTitle'),
        lead: sharesProgress ? `${text('browserAsks')} ${text('shared')}` : text('browserAsks'),
        actions: [{ label: text('ok'), onPress: gate.confirm }],
      }
    )
  },
  check(scope) {
    const { gate, state } = scope
    const text = plainText(scope)
    return (
      state.phase === 'checking' && {
        title: text('checkTitle'),
        lead: text('checkLead'),
        actions: [{ label: text('join'), onPress: () => gate.join() }],
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
