import { tellOnce } from '@precall/core'
import { tellLoading } from '../root/loading'
import type { LateSource } from '../screens/lateFile'

/** A part of the six steps that is a file of its own. */
export interface LatePart<Module> {
  /** Undefined until it is there. */
  get(): Module | undefined
  /** How often it could not be had. */
  failures(): number
  isLoading(): boolean
  /** Fetches it; once more, if it could not be had. Never rejects. */
  load(): Promise<Module | undefined>
}

export function createLatePart<Module extends object>(
  source: LateSource<Module>,
  changed: () => void,
): LatePart<Module> {
  let module = typeof source === 'function' ? undefined : source
  let loading: Promise<Module | undefined> | undefined
  let failures = 0

  async function fetch(load: () => Promise<Module>): Promise<Module | undefined> {
    try {
      module = await load()
    } catch (error) {
      failures += 1
      tellOnce('warn', notLoaded, { details: [error] })
    }
    loading = undefined
    changed()
    return module
  }

  return {
    get: () => module,
    failures: () => failures,
    isLoading: () => loading !== undefined,
    load() {
      if (module || typeof source !== 'function') return Promise.resolve(module)
      if (!loading) {
        loading = fetch(source)
        tellLoading(loading)
        // A button that tries again says that it does.
        if (failures > 0) changed()
      }
      return loading
    },
  }
}

const notLoaded =
  '[precall] A part of the troubleshooter could not be loaded: the test call, or the report. People are told so, and can try again. ' +
  'If the network was not down, check that the chunks of this build are where the page looks for them.'
