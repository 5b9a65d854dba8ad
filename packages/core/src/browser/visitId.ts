import type { BrowserWindow } from '../browser'

const key = 'precall:visit'
const lifetime = 30 * 60 * 1000

/** One attempt to get into a call, which may take some loads of the page. */
export interface Visit {
  /** The same for 30 minutes, or until it ends. */
  id(): string
  /** What follows is another visit, unless one is under way. */
  begin(): void
  /** Forgets the id. What follows has another in memory, and leaves nothing in the tab, until the next visit begins. */
  end(): void
}

/** Kept in the storage of the tab, or in memory where that is blocked. It says nothing about anyone. */
export function visitIn(window: BrowserWindow = globalThis.window): Visit {
  const inStorage = <Result>(access: (storage: Storage) => Result): Result | undefined => {
    try {
      return window.sessionStorage && access(window.sessionStorage)
    } catch {
      return undefined // Merely reading the property throws where a person blocks site data.
    }
  }
  let known: readonly string[] = []
  /** It is in the tab, or was until a gate of this page ended it. */
  let isKept = false
  let isOver = false
  return {
    id() {
      // Each time, because the gates of a page are all ways into the same call.
      const stored = isOver ? undefined : inStorage((storage) => storage.getItem(key))
      if (stored || isKept) known = stored?.split(' ') ?? []
      isKept = !!stored
      const [id, since] = known
      if (id && Date.now() - Number(since) < lifetime) return id
      const made = `${random()}${random()}`
      known = [made, String(Date.now())]
      isKept = !isOver && inStorage((storage) => (storage.setItem(key, known.join(' ')), true)) === true
      return made
    },
    begin() {
      if (isOver) known = []
      isOver = false
    },
    end() {
      known = []
      isKept = false
      isOver = true
      inStorage((storage) => storage.removeItem(key))
    },
  }
}

const random = () => Math.random().toString(36).slice(2, 12)
