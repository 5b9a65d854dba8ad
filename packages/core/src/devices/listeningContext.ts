import type { BrowserWindow } from '../browser'
import { closeContext, makeContext, resumeContext } from './audioContext'

/** The AudioContext in which a page listens: however many listen, there is one, and none once no one does. */
export interface ListeningContext {
  /** Absent where it cannot be made. After the app has closed one, a press brings another. */
  readonly current: AudioContext | undefined
  /** Starts it again, as when the page is shown again. */
  wake(): void
  leave(): void
}

interface Shared {
  current: AudioContext | undefined
  users: number
  readonly stopHearing: () => void
}

const shared = new WeakMap<BrowserWindow, Shared>()

export function joinListeningContext(browser: BrowserWindow): ListeningContext {
  const mine = shared.get(browser) ?? open(browser)
  mine.users++
  let left = false
  return {
    get current() {
      return mine.current
    },
    wake: () => resume(mine.current),
    leave() {
      if (left) return
      left = true
      mine.users--
      if (mine.users > 0) return
      shared.delete(browser)
      mine.stopHearing()
      close(mine.current)
    },
  }
}

function open(browser: BrowserWindow): Shared {
  // A context that may not start by itself may in a press: https://developer.chrome.com/blog/web-audio-autoplay
  const press = (): void => {
    if (mine.current?.state === 'closed') mine.current = makeContext(browser)
    resume(mine.current)
  }
  const presses = ['click', 'keydown'] as const
  for (const type of presses) browser.addEventListener(type, press, true)
  const mine: Shared = {
    current: makeContext(browser),
    users: 0,
    stopHearing: () => {
      for (const type of presses) browser.removeEventListener(type, press, true)
    },
  }
  shared.set(browser, mine)
  resume(mine.current)
  return mine
}

function resume(context: AudioContext | undefined): void {
  if (context && context.state !== 'running' && context.state !== 'closed') resumeContext(context)
}

function close(context: AudioContext | undefined): void {
  if (context && context.state !== 'closed') closeContext(context)
}
