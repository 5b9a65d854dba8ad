import type { GateController } from '@precall/core'
import type { RefObject } from 'react'

/** The buttons of one gate, which an app may have in several places. `current` is the one that was pressed last, or came last. */
export interface Triggers extends RefObject<HTMLElement | null> {
  readonly current: HTMLElement | null
  /** Another element, or none, is now where `before` was. */
  replace(before: HTMLElement | null, element: HTMLElement | null): void
  press(element: HTMLElement | null): void
  /** Calls back at each press, until the returned function is called. */
  onPress(listener: () => void): () => void
}

const known = new WeakMap<GateController, Triggers>()

/** The same for all the roots of a gate: focus goes back to the button that was pressed, wherever the screens are. */
export function triggersOf(gate: GateController): Triggers {
  const triggers = known.get(gate) ?? createTriggers()
  known.set(gate, triggers)
  return triggers
}

function createTriggers(): Triggers {
  const listeners = new Set<() => void>()
  let elements: readonly HTMLElement[] = []
  const replace = (before: HTMLElement | null, element: HTMLElement | null) => {
    elements = [...elements.filter((known) => known !== before && known !== element), ...(element ? [element] : [])]
  }
  return {
    get current() {
      return elements[elements.length - 1] ?? null
    },
    replace,
    press(element) {
      replace(element, element)
      for (const listener of listeners) listener()
    },
    onPress(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
