import { vi } from 'vitest'
import type { Display } from '../support/browser/display'

/** The words on Chromium's prompt for camera and microphone from top to bottom, and its ×. */
export type PromptButton = (typeof PROMPT.buttons)[number] | 'close'

/** The words on its second question, to a person who has blocked the page and pressed the browser's own button in it. */
export type SecondQuestionButton = (typeof SECOND_QUESTION.buttons)[number]

// In a window at 0,0 of 1100 by 850. The buttons move when the preview of the camera or a list of microphones comes
// in above them, so they are found by their colour. The × stays where it is.
const PROMPT = { x: 175, buttons: ['Allow while visiting the site', 'Allow this time', 'Never allow'] } as const
const SECOND_QUESTION = { x: 440, buttons: ['Continue not allowing', 'Allow this time'] } as const
interface Question {
  readonly x: number
  readonly buttons: readonly string[]
}

const BUTTON = { colour: 0xd3e3fd, leastHeight: 32, mostHeight: 48 }
const CLOSE = { x: 418, y: 106 }
const BELOW_THE_TABS = 90

// Chromium ignores presses on what has appeared or moved within the time of a double click, half a second, so that no
// person presses what was not there a moment ago. We see it a little later than Chromium does, hence twice that:
// https://chromium.googlesource.com/chromium/src/+/main/ui/views/input_event_activation_protector.cc
const INPUT_PROTECTION_MS = 1000
const APPEARS_MS = 10_000
const ANSWERS_MS = 3000
const MOST_PRESSES = 3

/** Waits for the browser's own prompt, presses a button in it with the real pointer, and resolves when it is gone. */
export async function pressInPrompt(display: Display, button: PromptButton): Promise<void> {
  await pressIn(PROMPT, display, button)
}

/** The same in the question that follows a press of `<usermedia>` by a person who has blocked the page. */
export async function pressInSecondQuestion(display: Display, button: SecondQuestionButton): Promise<void> {
  await pressIn(SECOND_QUESTION, display, button)
}

/** Whether the display shows that question, or the one to a person who was never asked, which has two buttons as well. */
export async function isSecondQuestionOpen(display: Display): Promise<boolean> {
  return (await buttonsOn(SECOND_QUESTION, display)).length === SECOND_QUESTION.buttons.length
}

async function pressIn(question: Question, display: Display, button: string): Promise<void> {
  for (let press = 1; press <= MOST_PRESSES; press += 1) {
    const buttons = await buttonsAtRest(question, display)
    const { x, y } = button === 'close' ? CLOSE : { x: question.x, y: buttons[question.buttons.indexOf(button)]! }
    await display.click(x, y)
    if (await closes(question, display)) return
  }
  throw new Error(`The question is still open after ${MOST_PRESSES} presses on "${button}".`)
}

/** Resolves when the display shows the prompt. */
export async function promptOpens(display: Display): Promise<void> {
  await vi.waitUntil(() => isPromptOpen(display), { timeout: APPEARS_MS })
}

/** Whether the display shows the prompt. */
export async function isPromptOpen(display: Display): Promise<boolean> {
  return (await buttonsOn(PROMPT, display)).length === PROMPT.buttons.length
}

async function closes(question: Question, display: Display): Promise<boolean> {
  const closed = vi.waitUntil(async () => (await buttonsOn(question, display)).length === 0, { timeout: ANSWERS_MS })
  return closed.catch(() => false)
}

async function buttonsAtRest(question: Question, display: Display): Promise<readonly number[]> {
  let buttons: readonly number[] = []
  let restingSince = Date.now()
  return vi.waitUntil(
    async () => {
      const seen = await buttonsOn(question, display)
      if (seen.join() !== buttons.join()) restingSince = Date.now()
      buttons = seen
      return seen.length === question.buttons.length && Date.now() - restingSince >= INPUT_PROTECTION_MS && seen
    },
    { timeout: APPEARS_MS },
  )
}

/** How far down the middle of each button of the question is. One under the pointer has another colour, and is not seen. */
async function buttonsOn({ x }: Question, display: Display): Promise<readonly number[]> {
  const { height, colourAt } = await display.look()
  const middles: number[] = []
  let top = BELOW_THE_TABS
  for (let y = BELOW_THE_TABS; y < height; y += 1) {
    if (colourAt(x, y) === BUTTON.colour) continue
    if (y - top >= BUTTON.leastHeight && y - top <= BUTTON.mostHeight) middles.push(Math.round((top + y) / 2))
    top = y + 1
  }
  return middles
}
