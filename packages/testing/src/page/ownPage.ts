import type { Left, DecisionsMemory } from '../prompts/decisions'
import type { HardwareMemory } from '../media/hardware'
import { drawnStream } from '../media/drawnStream'
import type { Profile } from '../profiles/profiles'
import type { SimulatedBrowser } from '../simulatedBrowser'
import type { AnyState } from '../world/state'
import { makeWorld } from '../world/world'
import type { Gap } from './gaps'
import { openPage } from './openPage'

interface OwnPage {
  readonly profile: Profile
  readonly state: AnyState
  readonly gaps: readonly Gap[]
}

/** What the browser knows about the site between two pages of it. */
interface Memory {
  readonly decisions: DecisionsMemory
  readonly hardware: HardwareMemory
  readonly reloadsItself: boolean
  readonly load: number
}

/** As long as a tab and as wide as a site, and there before the page's own code runs. */
const key = '@precall/testing'
const patience = 5000

let own: SimulatedBrowser | undefined

/**
 * Makes the page of a real browser, before its own code runs, one of the simulated browser. What was decided on the page
 * before it is remembered, for as long as that browser would.
 */
export function simulateOwnPage({ profile, state, gaps }: OwnPage): void {
  // A frame has a window of its own, which the controls do not reach.
  if (window.top !== window) return
  const memory = read()
  const load = memory ? memory.load + 1 : 0
  const world = { ...makeWorld(profile, state), load }
  if (memory) {
    world.decisions.recall(memory.decisions)
    world.hardware.recall(memory.hardware)
    world.decisions.leave(howLeft(memory))
  }
  const { visible = true, focused = true } = state
  const browser = openPage(world, {
    visible,
    focused,
    createStream: drawnStream,
    isDrawn: true,
    gaps,
    MediaStream: globalThis.MediaStream,
  })
  browser.install()
  own = browser

  let reloadsItself = false
  const remember = () =>
    write({ decisions: world.decisions.memory(), hardware: world.hardware.memory(), reloadsItself, load })
  remember()
  browser.subscribe(remember)
  // It fires at `location.reload()`, and not at a press on the browser's own button.
  const { navigation } = window as { readonly navigation?: EventTarget }
  navigation?.addEventListener('navigate', (event) => {
    reloadsItself = (event as Event & { readonly navigationType?: string }).navigationType === 'reload'
    remember()
  })
}

/** What a control does to the page, once there is a prompt or a button to press. */
export async function control(path: readonly string[], args: readonly unknown[]): Promise<unknown> {
  const browser = own
  if (!browser) throw new Error(missing)
  if (path[0] === 'prompt') await until(() => browser.prompt, noPrompt)
  if (path[0] === 'pressButton') {
    await until(
      () => document.querySelector('[data-simulated]'),
      'No button of the browser’s own has come into the page',
    )
  }
  let owner: unknown = browser
  for (const name of path.slice(0, -1)) owner = (owner as Record<string, unknown>)[name]
  const member = (owner as Record<string, unknown>)[path[path.length - 1]!]
  return typeof member === 'function' ? (member as (...args: readonly unknown[]) => unknown)(...args) : member
}

async function until(look: () => unknown, otherwise: string): Promise<void> {
  for (const start = performance.now(); !look();) {
    if (performance.now() - start > patience) throw new Error(`[precall] ${otherwise} in ${patience / 1000} seconds.`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

function howLeft({ reloadsItself }: Memory): Left {
  if (reloadsItself) return 'reloaded by the page'
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return entry?.type === 'reload' ? 'reloaded by the person' : 'for another page'
}

// A page without an origin, such as about:blank, has no storage, and nothing to remember.
function read(): Memory | undefined {
  try {
    const text = sessionStorage.getItem(key)
    return text ? (JSON.parse(text) as Memory) : undefined
  } catch {
    return undefined
  }
}

function write(memory: Memory): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(memory))
  } catch {
    // The same.
  }
}

const missing = '[precall] This page is in no simulated browser: it was there before `simulate`. Open it again.'
const noPrompt = 'No prompt has opened: either the page has not asked, or the person has answered already'
