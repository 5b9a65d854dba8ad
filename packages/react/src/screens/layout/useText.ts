import { english } from '../../locales/en'
import type { Messages } from '../../messages'
import type { GateScope } from '../../root/GateContext'
import { useGate } from '../../root/GateContext'

/** The words of every screen, the app's own before ours. */
export function useText(): Messages {
  return textOf(useGate())
}

export function textOf({ messages }: Pick<GateScope, 'messages'>): Messages {
  return { ...english, ...messages }
}
