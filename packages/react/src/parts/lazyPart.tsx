import { forwardRef } from 'react'
import type { GateActionsProps } from '../root/recovery/GateActionsProps'
import type { DialogPartProps } from '../root/GateDialog'
import { GateDialog } from '../root/GateDialog'
import { useGate } from '../root/GateContext'
import { useTurn } from '../root/useTurn'
import { plainScreens } from '../root/plain/plainScreens'
import type { Part } from '../root/element/usePart'

/** A part whose screen is loaded late: nothing, until it is there. */
export function lazyPart(name: 'Joining'): Part<DialogPartProps>
export function lazyPart(name: LazyName): Part<GateActionsProps>
export function lazyPart(name: LazyName | 'Joining'): Part<DialogPartProps> | Part<GateActionsProps> {
  return forwardRef<HTMLElement, GateActionsProps>(function LazyPart(props, ref) {
    const { gate, screens } = useGate(`Gate.${name}`)
    const isOver = isOverPage(name)
    const isTurn = useTurn(gate, name, isOver)
    const Screen = screens?.[name]
    return Screen && (isTurn || !isOver) ? <Screen ref={ref} {...props} /> : null
  })
}

/** One for each gate is enough. The others are where the app has put them. */
const isOverPage = (name: LazyName | 'Joining') => name === 'Joining' || name === 'Notice' || name === 'Waiting'

type LazyName = 'Actions' | 'BrowserButton' | 'Description' | 'Devices' | 'Guide' | 'Notice' | 'Title' | 'Waiting'

/** A part that is a dialog: in it is its screen or, while that cannot be had, what is plain. */
export function lazyDialog(name: 'explainer' | 'check' | 'recovery'): Part<DialogPartProps> {
  return forwardRef(function LazyDialog(props, ref) {
    const scope = useGate(name === 'explainer' ? 'Gate.Explainer' : 'Gate.Recovery')
    const isTurn = useTurn(scope.gate, name)
    const content = isTurn && (scope.screens ?? plainScreens)[name](scope)
    return content ? <GateDialog ref={ref} name={name} {...content} {...props} /> : null
  })
}
