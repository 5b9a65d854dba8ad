import type { DeviceKind } from '@precall/core/devices'

/** The lists that are on the page: where the focus goes when what was pressed is gone. */
export interface Pickers {
  readonly keep: (kind: DeviceKind, select: HTMLSelectElement | null) => void
  readonly focus: (kind: DeviceKind) => void
  /** Shows what is in it, as far as the browser lets a script do so. */
  readonly open: (kind: DeviceKind) => void
}

export function createPickers(): Pickers {
  const selects = new Map<DeviceKind, HTMLSelectElement>()
  return {
    keep(kind, select) {
      if (select) selects.set(kind, select)
      else selects.delete(kind)
    },
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
