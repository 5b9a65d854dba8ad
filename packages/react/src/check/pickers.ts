import type { DeviceKind } from '@precall/core/devices'

/** The lists that are on the page: where the focus goes when what was pressed is gone. */
export interface Pickers {
  readonly keep: (kind: DeviceKind, select: HTMLSelectElement | null) => void
  readonly focus: (kind: DeviceKind) => void
  /** Moves the focus to a list that is not there yet, if what had it has gone. */
  readonly expect: (kind: DeviceKind) => void
  readonly has: (kind: DeviceKind) => boolean
  /** Shows what is in it, as far as the browser lets a script do so. */
  readonly open: (kind: DeviceKind) => void
}

export function createPickers(): Pickers {
  const selects = new Map<DeviceKind, HTMLSelectElement>()
  let expected: DeviceKind | undefined
  return {
    keep(kind, select) {
      if (select) selects.set(kind, select)
      else selects.delete(kind)
      if (!select || kind !== expected) return
      expected = undefined
      const { activeElement, body } = select.ownerDocument
      if (!activeElement || activeElement === body) select.focus()
    },
    expect(kind) {
      expected = kind
    },
    has: (kind) => selects.has(kind),
    focus: (kind) => selects.get(kind)?.focus(),
    open(kind) {
      try {
        selects.get(kind)?.showPicker?.()
      } catch {
        // In a frame of another site. The focus is there anyway.
      }
    },
  }
}
