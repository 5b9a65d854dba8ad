import type { BrowserWindow } from '@precall/core'

/** How far a person has come, and a random id by which a page knows its own. */
export interface KeptStep {
  /** 0 is the first. */
  readonly step: number
  readonly id: string
}

interface Entry extends KeptStep {
  /** When it was kept, as `Date.now()`: it counts for half an hour. */
  readonly at: number
}

const key = 'precall:step'
const lifetime = 30 * 60 * 1000

/** Keeps it past a restart of the browser, and says whether it could: session storage does not outlive one. */
export function keepStep({ step, id }: KeptStep, browser: BrowserWindow | undefined): boolean {
  const entry: Entry = { step, id, at: Date.now() }
  return (
    attempt(browser, (storage) => {
      const text = JSON.stringify(entry)
      storage.setItem(key, text)
      // A browser may take it, and keep nothing.
      return storage.getItem(key) === text
    }) ?? false
  )
}

/** What was kept within the last half hour. What is older, or rubbish, is forgotten. */
export function keptStep(browser: BrowserWindow | undefined): KeptStep | undefined {
  const { step, id, at } = attempt(browser, read) ?? {}
  const isGood = typeof step === 'number' && [0, 1, 2, 3, 4, 5].includes(step) && typeof id === 'string'
  if (isGood && typeof at === 'number' && Math.abs(Date.now() - at) < lifetime) return { step, id }
  forgetStep(browser)
  return undefined
}

/** With an `id`, only if it is still that one: another tab may have kept its own. */
export function forgetStep(browser: BrowserWindow | undefined, id?: string): void {
  attempt(browser, (storage) => {
    if (id === undefined || read(storage)?.id === id) storage.removeItem(key)
  })
}

/** The person at this step was someone else: none of their open tabs may keep it again. */
export function disownStep(browser: BrowserWindow | undefined): void {
  attempt(browser, (storage) => {
    storage.setItem(key, '')
    storage.removeItem(key)
  })
}

/** Calls back when another tab has forgotten its step, and with it that of this tab, until the returned function is called. */
export function onForgotten(browser: BrowserWindow | undefined, again: () => void): () => void {
  return onStored(browser, ({ oldValue, newValue }) => {
    if (oldValue && newValue === null) again()
  })
}

/** Calls back when This is not my device was pressed in another tab, until the returned function is called. */
export function onDisowned(browser: BrowserWindow | undefined, left: () => void): () => void {
  return onStored(browser, ({ newValue }) => {
    if (newValue === '') left()
  })
}

function onStored(browser: BrowserWindow | undefined, stored: (event: StorageEvent) => void): () => void {
  const page = browser ?? window
  const look = (event: StorageEvent) => {
    if (event.key === key) stored(event)
  }
  page.addEventListener('storage', look)
  return () => page.removeEventListener('storage', look)
}

function read(storage: Storage): Partial<Entry> | undefined {
  const entry: unknown = JSON.parse(storage.getItem(key) ?? 'null')
  return typeof entry === 'object' && entry !== null ? entry : undefined
}

function attempt<Result>(browser: BrowserWindow | undefined, look: (storage: Storage) => Result): Result | undefined {
  try {
    const { localStorage } = browser ?? window
    return localStorage ? look(localStorage) : undefined
  } catch {
    return undefined // Merely reading the property throws where a person blocks site data.
  }
}
