import type { GateState } from '@precall/core'
import type { PlainText } from '../../locales/plainEnglish'
import { plainEnglish } from '../../locales/plainEnglish'
import { say } from '../../say'
import { askedDevices } from '../askedDevices'
import type { PrecallSettings } from '../PrecallConfig'

/** Returns what says a text of the plain dialog: in the app's own words, as far as it has them. */
export function plainText(state: GateState, messages: PrecallSettings['messages']): (text: PlainText) => string {
  const { buttons, explainer, plain } = messages ?? {}
  const own = {
    ...buttons,
    explainerTitle: explainer?.title,
    browserAsks: explainer?.browserAsks,
    stuckTitle: plain?.title,
    stuckLead: plain?.lead,
  }
  const about = { devices: askedDevices(state), place: () => undefined }
  return (text) => say(own[text], about) || say(plainEnglish[text], about)
}
