import type { DeviceConstraints } from '@precall/core'
import { useEffect, useRef } from 'react'
import type { CheckScope } from './CheckContext'
import type { Memory } from './memory'
import type { DevicesState } from './ownDevices'
import { switchesOf } from './streamSwitches'

/** Takes the remembered devices that the request could not bring, once. */
export function useRemembered(
  memory: Memory | undefined,
  { lists, chosen, choose }: DevicesState,
  stream: MediaStream | undefined,
  constraints: DeviceConstraints | undefined,
  browser: CheckScope['browser'],
): void {
  const compared = useRef(false)
  const isHere = useRef(false)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])
  useEffect(() => {
    if (!memory || compared.current || !lists || !stream) return
    compared.current = true
    const toTake = memory.rememberedToTake(lists, chosen, { stream, constraints }, browser)
    void (async () => {
      // One after the other, and none over what the person has chosen meanwhile.
      for (const [kind, listed] of toTake) {
        const { pending, picked } = switchesOf(stream)
        const isTaken = kind !== 'speaker' && (pending[kind] !== undefined || picked.includes(kind))
        if (isHere.current && !isTaken) await choose(kind, listed)
      }
    })()
  })
}
