import type { Device, Occasion } from '@precall/core'
import type { Overrides } from '@precall/guides'
import type { AnswerMessage, DeviceMessage } from './messages'

/** What decides between the cases of a text, and fills its places. */
export interface About {
  readonly devices: readonly Device[]
  readonly occasion: Occasion | undefined
  /** What is in a place. One that it does not know stays as it is. */
  readonly place: (name: string) => string | undefined
}

/** The string of a text for this case, with its places filled. */
export function say(
  text: Overrides<AnswerMessage | DeviceMessage> | undefined,
  { devices, occasion = 'call', place }: About,
): string {
  const cases = [place('answer') ? 'named' : 'unnamed', devices[1] && 'both', devices[0], occasion]
  return inCase(text, cases).replace(/\{(\w+)\}/g, (whole, name: string) => place(name) ?? whole)
}

// As in guides/src/speak/inCase.ts: the first load has nothing of the guides.
/** The string for the first of `cases` that a text tells apart, at each level. Empty if it is no text at all. */
function inCase(text: unknown, cases: readonly (string | undefined)[]): string {
  if (typeof text === 'string') return text
  const options = Object(text) as Readonly<Record<string, unknown>>
  const found = cases.find((name) => name && options[name] !== undefined)
  return found ? inCase(options[found], cases) : ''
}
