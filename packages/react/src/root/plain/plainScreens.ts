import { isInCall, troubleIn } from '@precall/core'
import type { PlainMessages } from '../../locales/plainEnglish'
import { plainEnglish } from '../../locales/plainEnglish'
import { askedDevices } from '../askedDevices'
import type { GateScope, Screens } from '../GateContext'

/** What stands in for the two screens without which a person cannot continue, when those could not be loaded. */
export const plainScreens: Pick<Screens, 'explainer' | 'recovery'> = {
  explainer({ gate, state, messages }) {
    const { ok, explainer } = plainWords(messages)
    return (
      state.phase === 'explaining' && {
        title: explainer.title(askedDevices(state)),
        lead: explainer.browserAsksAnyhow,
        actions: [{ label: ok, onPress: gate.confirm }],
      }
    )
  },
  recovery({ gate, state, messages }) {
    const { tryAgain, stuck } = plainWords(messages)
    const { title, lead } = stuck(askedDevices(state))
    return troubleIn(state) && !isInCall(state) && { title, lead, actions: [{ label: tryAgain, onPress: gate.retry }] }
  },
}

/** The app's own words, as far as it has them. */
export function plainWords(messages: GateScope['messages']): PlainMessages {
  return { ...plainEnglish, ...messages, explainer: { ...plainEnglish.explainer, ...messages?.explainer } }
}
