import type { PlainText } from '../../locales/plainEnglish'
import { plainEnglish } from '../../locales/plainEnglish'
import { say } from '../../say'
import { askedDevices } from '../askedDevices'
import type { GateScope } from '../GateContext'

/** Returns what says a text of the plain dialog: in the app's own words, as far as it has them. */
export function plainText({ state, messages, occasion }: GateScope): (text: PlainText) => string {
  const { buttons, explainer, check, plain } = messages ?? {}
  const own = {
    ...buttons,
    explainerTitle: explainer?.title,
    browserAsks: explainer?.browserAsks,
    shared: explainer?.shared,
    checkTitle: check?.title,
    checkLead: check?.lead,
    join: check?.join,
    stuckTitle: plain?.title,
    stuckLead: plain?.lead,
  }
  const about = { devices: askedDevices(state), occasion, place: () => undefined }
  return (text) => say(own[text], about) || say(plainEnglish[text], about)
}
