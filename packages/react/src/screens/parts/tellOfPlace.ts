import type { GateController } from '@precall/core'
import { warn } from '@precall/core'
import { useContext, useEffect } from 'react'
import { useGate } from '../../root/GateContext'
import { ScreenContext } from '../layout/ScreenContext'

interface Places {
  /** The dialogs that are open, by their parts. */
  readonly dialogs: Set<{ readonly name: string }>
  /** The parts that are shown outside of any screen. */
  readonly outside: Set<{ readonly name: string }>
}

const known = new WeakMap<GateController, Places>()

/** In development, finds a part that is shown next to the dialog that it belongs into. */
export function useTellOfPart(name: string, isShown: boolean): void {
  const isOutside = useContext(ScreenContext) === undefined
  useTell('outside', name, isShown && isOutside)
}

export function useTellOfDialog(name: string): void {
  const isOurs = name === 'explainer' || name === 'recovery' || name === 'joining'
  useTell('dialogs', isOurs ? `${name[0]?.toUpperCase()}${name.slice(1)}` : 'Dialog', true)
}

function useTell(place: keyof Places, name: string, isThere: boolean): void {
  const { gate } = useGate()
  useEffect(() => {
    if (process.env.NODE_ENV === 'production' || !isThere) return undefined
    const places = known.get(gate) ?? { dialogs: new Set(), outside: new Set() }
    known.set(gate, places)
    const it = { name }
    places[place].add(it)
    tell(places)
    return () => void places[place].delete(it)
  }, [gate, place, name, isThere])
}

function tell({ dialogs, outside }: Places): void {
  const [dialog] = dialogs
  if (!dialog) return
  for (const { name } of outside) {
    warn(
      `<Gate.${name}> is outside of the dialog that is open, <Gate.${dialog.name}>, so people get what it says twice, and cannot ` +
        `reach the one outside. Put it inside of <Gate.${dialog.name}>, where it takes the place of what is there, or leave ` +
        `<Gate.${dialog.name}> out: the parts are a screen without it.`,
    )
  }
}
