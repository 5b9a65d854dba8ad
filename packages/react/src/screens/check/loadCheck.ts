import { tellOnce } from '@precall/core'
import type { CheckScreen, CheckSource } from '../../root/GateContext'
import { tellLoading } from '../../root/loading'

/** Those that have come. */
const loaded = new WeakMap<CheckSource, CheckScreen>()
const loading = new WeakMap<CheckSource, Promise<CheckScreen | undefined>>()

/** What is there now. */
export function loadedCheck(source: CheckSource | undefined): CheckScreen | undefined {
  return typeof source === 'function' ? loaded.get(source) : source
}

/** Fetches the check, once. Resolves to nothing where it cannot be had, and may then be tried again. */
export function loadCheck(source: CheckSource | undefined): Promise<CheckScreen | undefined> {
  if (typeof source !== 'function') return Promise.resolve(source)
  const promise = loading.get(source) ?? fetchCheck(source)
  loading.set(source, promise)
  tellLoading(promise)
  return promise
}

async function fetchCheck(source: Exclude<CheckSource, CheckScreen>): Promise<CheckScreen | undefined> {
  try {
    const check = await source()
    loaded.set(source, check)
    return check
  } catch (error) {
    loading.delete(source)
    tellOnce('warn', notLoaded, { details: [error] })
    return undefined
  }
}

const notLoaded =
  '[precall] The device check could not be loaded, so people join without seeing and hearing themselves first. ' +
  'If the network was not down, check that the chunks of this build are where the page looks for them.'
