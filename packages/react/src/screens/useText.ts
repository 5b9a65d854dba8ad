import type { Messages } from '../messages'
import type { GateScope } from '../root/GateContext'
import { useGate } from '../root/GateContext'
import { laterEnglish } from '../locales/laterEnglish'

/** The words of the later screens, with the app's own before ours. */
export function useText(): Messages {
  return laterText(useGate())
}

export function laterText({ text }: GateScope): Messages {
  return { ...laterEnglish, ...text }
}
