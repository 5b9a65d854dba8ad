import { useSyncExternalStore } from 'react'
import type { Call, CallState } from './call'

export function useCall({ subscribe, getState }: Call): CallState {
  return useSyncExternalStore(subscribe, getState)
}
