import type { Device, GateState } from '@precall/core'
import { isInCall, troubleIn } from '@precall/core'
import { borrowDevices } from '@precall/core/devices'
import type { TriedStep } from '@precall/core/report'
import { useEffect, useRef } from 'react'
import { askedDevices } from '../root/askedDevices'
import { useGate } from '../root/GateContext'
import type { Troubleshooting } from './createTroubleshooting'
import { onDisowned, onForgotten } from './keptStep'

/** The pause between two looks. With the look itself, what has come free is found within two seconds. */
const pause = 1500

/**
 * What holds a device is seen only by a request, so one is made again and again, quietly: for that device alone, only where it
 * opens no prompt, and off again at once. When it comes, the gate asks. That happens once in a step: a device that the gate does not
 * get after all would be tried for ever.
 */
export function useRecheck({ walk, bench }: Troubleshooting): void {
  const scope = useGate()
  const { gate, state, browser } = scope
  const step = walk.step()
  // The steps are open here: what another tab forgets, its own, may have stood in the place of this one's.
  useEffect(() => (walk.moves() > 0 || walk.isKept() ? onForgotten(browser, walk.keep) : undefined))
  // Who is at this device now is not the one whom the steps of this tab are for.
  useEffect(
    () =>
      onDisowned(browser, () => {
        if (walk.isOver()) return
        walk.end()
        gate.cancel()
      }),
    [browser, walk, gate],
  )
  useEffect(() => walk.see(scope))
  const foundIn = useRef<TriedStep | undefined>(undefined)
  const phase = bench.phase()
  // A test call has the devices, and what it has found is there to be read.
  const isPaused = !step || (step === 'testCall' && phase !== 'ready')
  const key = isPaused ? '' : heldIn(state).join(' ')
  useEffect(() => {
    if (!key || foundIn.current === step) return undefined
    const leaving = new AbortController()
    const { signal } = leaving
    const { document, setTimeout, clearTimeout } = browser ?? window
    const look = async () => {
      if (document.visibilityState === 'visible') {
        const stream = await borrowDevices({ devices: key.split(' ') as Device[], browser, signal, quietly: true })
        for (const track of stream?.getTracks() ?? []) track.stop()
        if (signal.aborted) return
        if (stream) {
          foundIn.current = step
          return gate.retry()
        }
      }
      timer = setTimeout(next, pause)
    }
    const next = () => void look()
    let timer = setTimeout(next, pause)
    return () => {
      leaving.abort()
      clearTimeout(timer)
    }
  }, [key, step, gate, browser])
}

/** What is in the way of them is in no list and in no setting that a page can read. */
function heldIn(state: GateState): readonly Device[] {
  if (state.phase !== 'blocked' || isInCall(state)) return []
  return askedDevices(state).filter((device) => {
    const obstacle = troubleIn(state)?.[device]
    const isSystems = obstacle?.kind === 'denied' && obstacle.layers[0] === 'system'
    return isSystems || obstacle?.kind === 'busy' || obstacle?.kind === 'failed'
  })
}
