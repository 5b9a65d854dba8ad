import type { Messages } from '@precall/react'
import type { SimulatedBrowser } from '@precall/testing'
import type { ReactElement } from 'react'
import type { Screen } from './screens'
import { stillTime } from './stillTime'
import { Visit } from './Visit'

interface Playing {
  readonly browser: SimulatedBrowser
  /** @default English */
  readonly messages?: Partial<Messages> | undefined
  /** Shows the page; after a reload, the page that comes then. */
  readonly render: (page: ReactElement) => void
  /** Ends the play where it is. */
  readonly signal?: AbortSignal
}

/** Opens the page of an appointment in the browser, and does all that leads a person to the screen. Time stands still. */
export async function playScreen(screen: Screen, { browser: first, messages, render, signal }: Playing): Promise<void> {
  const time = stillTime()
  let browser = first
  let loads = 0
  const load = () => {
    const window = { ...browser, ...time, ...screen.window?.(browser) }
    render(<Visit key={++loads} browser={window} messages={messages} {...screen.gate} />)
  }
  const until = async <Found,>(look: () => Found | null | undefined): Promise<Found> => {
    for (;;) {
      const found = look()
      if (found) return found
      await atRest()
      signal?.throwIfAborted()
    }
  }

  load()
  for (const act of screen.acts) {
    await act({
      get browser() {
        return browser
      },
      ok: messages?.ok ?? 'OK',
      pass: time.pass,
      see: (selector) => until(() => document.querySelector(selector)),
      async press(name) {
        // As visitor.ts: not before the browser has told the gate what it allows.
        await until(() => document.querySelector('[data-precall-part="trigger"]:not([data-camera="unknown"])'))
        const button = await until(() => buttonCalled(name))
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
  // In a language that the guides do not speak, they are a picture, or nothing.
  if (screen.guide && !messages) await until(() => document.querySelector(wholeGuide))
  if (screen.guide && screen.arabic) await until(() => document.querySelector('.precall-screen'))
  if (screen.answer) await until(() => document.querySelector(browsersAnswer))
  await atRest()
}

/** The words that are on the browser's button that allows. */
const browsersAnswer =
  '.precall-pill:not([data-other]), .precall-title > span > [translate="no"], .precall-lead > [translate="no"]'

/** With all that leads on from it, which comes a moment later. */
const wholeGuide = '.precall-on > :not(.precall-aside), .precall-answers, .precall-hint'

function buttonCalled(name: string): HTMLButtonElement | undefined {
  return Array.from(document.querySelectorAll('button')).find(
    ({ textContent, hidden }) => textContent === name && !hidden,
  )
}

/** Whatever the simulated browser does settles in microtasks, and React has drawn it two frames later. */
async function atRest(): Promise<void> {
  for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame)
}
