import type { BrowserWindow, RecoveryMark } from '../browser'

const key = 'precall:recovering'
/** Long enough for a walk through the settings and a restart, short enough not to greet tomorrow's visitor. */
const lifetime = 30 * 60 * 1000

/** Session storage outlives a reload, local storage a restart. Either may be blocked: then nothing is remembered. */
export function recoveryMark(window: BrowserWindow): RecoveryMark {
  const inEachStorage = <Result>(use: (storage: Storage) => Result): (Result | undefined)[] =>
    (['sessionStorage', 'localStorage'] as const).map((name) => {
      try {
        const storage = window[name]
        return storage && use(storage)
      } catch {
        return undefined // Merely reading the property throws where a person blocks site data.
      }
    })
  const isSet = () => inEachStorage((storage) => Date.now() - Number(storage.getItem(key)) < lifetime).includes(true)
  // A mark that this page sets itself says nothing: only one that was there when it was loaded means a reload.
  let found = isSet()
  return {
    set: () => void inEachStorage((storage) => storage.setItem(key, String(Date.now()))),
    clear: () => void inEachStorage((storage) => storage.removeItem(key)),
    take() {
      const taken = found && isSet()
      found = false
      return taken
    },
  }
}
