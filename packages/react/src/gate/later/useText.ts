import type { Messages } from '../../messages'
import { useGate } from '../GateContext'
import { laterEnglish } from './laterEnglish'

/** The words of the later screens, with the app's own before ours. */
export function useText(): Messages {
  return { ...laterEnglish, ...useGate().text }
}
