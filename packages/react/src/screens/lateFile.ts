import { tellOnce } from '@precall/core'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { tellLoading } from '../root/loading'

/** What is in a file that comes late, or what fetches it. */
export type LateSource<T> = T | (() => Promise<T>)

export interface LateFile<T> {
  /** What is there now. */
  loaded(source: LateSource<T> | undefined): T | undefined
  /** Fetches it, once. Resolves to nothing where it cannot be had, and may then be tried again. */
  load(source: LateSource<T> | undefined): Promise<T | undefined>
  /** Calls back whenever one has come, wherever it was fetched. */
  subscribe(listener: () => void): () => void
}

/** A file that people can do without. `loss` tells the developer what that means to them. */
export function lateFile<T extends object>(loss: string): LateFile<T> {
  const loaded = new WeakMap<() => Promise<T>, T>()
  const loading = new WeakMap<() => Promise<T>, Promise<T | undefined>>()
  const listeners = new Set<() => void>()

  async function fetch(source: () => Promise<T>): Promise<T | undefined> {
    try {
      // What an app passes may throw at once.
      const file = await Promise.resolve().then(source)
      loaded.set(source, file)
      for (const listener of Array.from(listeners)) listener()
      return file
    } catch (error) {
      loading.delete(source)
      tellOnce('warn', `[precall] ${loss} ${whatToCheck}`, { details: [error] })
      return undefined
    }
  }

  return {
    loaded: (source) => (typeof source === 'function' ? loaded.get(source) : source),
    load(source) {
      if (typeof source !== 'function') return Promise.resolve(source)
      const promise = loading.get(source) ?? fetch(source)
      loading.set(source, promise)
      tellLoading(promise)
      return promise
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

const whatToCheck =
  'If the network was not down, check that the chunks of this build are where the page looks for them.'

/** What is in the file once it is there; `lost` where it cannot be had. */
export function useLateFile<T>(file: LateFile<T>, source: LateSource<T> | undefined): T | 'lost' | undefined {
  const read = () => file.loaded(source)
  const loaded = useSyncExternalStore(file.subscribe, read, read)
  const [lost, setLost] = useState<{ readonly source: LateSource<T> | undefined }>()
  const isThere = loaded !== undefined
  useEffect(() => {
    if (isThere) return undefined
    let isOver = false
    void file.load(source).then((loaded) => {
      if (!isOver && !loaded) setLost({ source })
    })
    return () => {
      isOver = true
    }
  }, [file, source, isThere])
  return loaded ?? (lost && lost.source === source ? 'lost' : undefined)
}
