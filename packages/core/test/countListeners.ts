/**
 * Counts what listens on the targets from now on, as an EventTarget keeps it: a listener is there once for each type and
 * phase, until that very one is removed. A call of `removeEventListener` that removes nothing counts for nothing.
 */
export function countListeners() {
  const kept = new Set<Map<string, Set<unknown>>>()
  return {
    on(target: EventTarget): void {
      const { addEventListener, removeEventListener } = target
      const byType = new Map<string, Set<unknown>>()
      kept.add(byType)
      target.addEventListener = (...args: Parameters<EventTarget['addEventListener']>) => {
        const key = keyOf(args)
        if (args[1]) byType.set(key, (byType.get(key) ?? new Set()).add(args[1]))
        addEventListener.apply(target, args)
      }
      target.removeEventListener = (...args: Parameters<EventTarget['removeEventListener']>) => {
        byType.get(keyOf(args))?.delete(args[1])
        removeEventListener.apply(target, args)
      }
    },
    count: (): number => [...kept].flatMap((byType) => [...byType.values()]).reduce((sum, { size }) => sum + size, 0),
  }
}

function keyOf([type, , options]: Parameters<EventTarget['addEventListener']>): string {
  // One that takes itself away would be counted for ever.
  if (typeof options === 'object' && (options.once || options.signal)) throw new Error(`Not counted: ${type}`)
  return `${type} ${typeof options === 'object' ? !!options.capture : !!options}`
}
