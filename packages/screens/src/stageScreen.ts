import type { BrowserWindow } from '@precall/react'
import type { SimulatedBrowser } from '@precall/testing'
import type { Screen, VisitOptions } from './screens'
import { stillTime } from './stillTime'

/** What the gate of the page is given. */
export type Given = VisitOptions & { readonly browser: BrowserWindow; readonly sharing?: boolean | undefined }

interface Staging {
  readonly browser: SimulatedBrowser
  /** Shows a page with a gate; again for each load of the page, which are counted from one. */
  readonly show: (given: Given, load: number) => void
  /** What the page is in. @default the document */
  readonly within?: ParentNode
  /** The name of the explainer's button. @default 'OK' */
  readonly ok?: string
  /** Ends the walk where it is. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Shows the page that leads to the screen. Time stands still in it. What comes back does everything that leads a person
 * from there to the screen.
 */
export function stageScreen(screen: Screen, staging: Staging): () => Promise<void> {
  const { show, within = document, ok = 'OK', signal } = staging
  const time = stillTime()
  let browser = staging.browser
  let loads = 0
  const load = () => {
    const window = { ...browser, ...time, ...screen.window?.(browser) }
    show({ browser: window, sharing: screen.sharing, ...screen.gate }, ++loads)
  }

  load()
  return async () => {
    for (const act of screen.acts) {
      await act({
        get browser() {
          return browser
        },
        ok,
        pass: time.pass,
        see: (selector) => until(() => within.querySelector(selector), signal),
        async press(name) {
          // As visitor.ts: not before the browser has told the gate what it allows. One that is too old never does.
          if (browser.BigInt)
            await until(
              () => within.querySelector('[data-precall-part="trigger"]:not([data-camera="unknown"])'),
              signal,
            )
          const button = await until(() => buttonCalled(name, within), signal)
          button.focus()
          button.click()
        },
        reload() {
          browser = browser.reload()
          load()
        },
      })
      await atRest()
    }
  }
}

/** What is found as soon as it is there. */
export async function until<Found>(look: () => Found | null | undefined, signal?: AbortSignal): Promise<Found> {
  for (;;) {
    const found = look()
    if (found) return found
    await atRest()
    signal?.throwIfAborted()
  }
}

/** Whatever the simulated browser does settles in microtasks, and React has drawn it two frames later. */
export async function atRest(): Promise<void> {
  for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame)
}

function buttonCalled(name: string, within: ParentNode): HTMLButtonElement | undefined {
  return Array.from(within.querySelectorAll('button')).find(
    ({ textContent, hidden }) => textContent === name && !hidden,
  )
}
