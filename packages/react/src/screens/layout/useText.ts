import type { Device } from '@precall/core'
import { warn } from '@precall/core'
import { platformOf } from '@precall/core/platform'
import { overridden } from '@precall/guides'
import { en } from '../../locales/en'
import type { AnswerMessage, ByHelp, DeviceMessage, MachineNames, MessageOverrides, Messages } from '../../messages'
import { askedDevices } from '../../root/askedDevices'
import type { GateScope } from '../../root/GateContext'
import { useGate } from '../../root/GateContext'
import { assistanceFrom } from '../../root/settings/assistanceFrom'
import { say } from '../../say'

/** The texts of every screen, the app's own before ours, and what says one of them. */
export interface Text {
  readonly words: Messages
  /** Says it about the devices that are asked for, and with the browser's answer if that is known, unless told otherwise. */
  readonly say: (text: AnswerMessage | DeviceMessage | undefined, about?: Partial<Saying>) => string
}

interface Saying {
  readonly devices: readonly Device[]
  readonly answer: string | undefined
  readonly site: string
  readonly name: string
  readonly number: string
}

/** What the texts are read from. Without the state of a gate they are about both devices. */
export type Speaking = Pick<GateScope, 'messages' | 'occasion' | 'browser'> &
  Partial<Pick<GateScope, 'state' | 'guidance' | 'assistance'>>

export function useText(): Text {
  return textOf(useGate())
}

export function textOf({ messages, occasion, state, guidance, assistance, browser }: Speaking): Text {
  const words = wordsFrom(messages)
  return {
    words,
    say(text, about) {
      const { devices, ...places } = {
        devices: state ? askedDevices(state) : both,
        answer: guidance?.answer()?.label,
        ...about,
      }
      // Read only for a text that needs it.
      const inMachine = (name: string) => machinePlaces.includes(name) && words.machines[platformOf(browser).os]
      const place = (name: string) => (inMachine(name) || places)[name as keyof (MachineNames | typeof places)]
      const { withHelp, withoutHelp } = Object(text) as Partial<ByHelp>
      const byHelp = withHelp !== undefined && (assistanceFrom(assistance) ? withHelp : withoutHelp)
      return say(byHelp === false ? text : byHelp, { devices, occasion, place })
    },
  }
}

const both: readonly Device[] = ['camera', 'microphone']

/** The places that any text may have: what people call their machine. */
const machinePlaces: readonly string[] = [
  'machine',
  'onMachine',
  'ofMachine',
  'theMachine',
] satisfies (keyof MachineNames)[]

/** Those of an app that makes them in each render are merged each time. */
const merged = new WeakMap<MessageOverrides, Messages>()

/** Ours, with the app's own in their place. */
function wordsFrom(own: MessageOverrides | undefined): Messages {
  if (typeof own !== 'object') return en
  const { guides: _, ...ofScreens } = own
  const words = merged.get(own) ?? overridden(en, ofScreens, { path: 'messages', filled: machinePlaces, warn })
  merged.set(own, words)
  return words
}
