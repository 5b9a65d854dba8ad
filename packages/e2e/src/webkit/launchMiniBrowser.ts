import { existsSync, readdirSync } from 'node:fs'
import type { Evaluates } from '../support/person/actInPage'
import type { Display } from '../support/browser/display'
import { startProgram } from '../support/browser/program'
import { sameEverywhere } from '../support/browser/sameEverywhere'
import { temporaryFolder } from '../support/browser/temporaryFolder'
import type { LineToPage } from './lineToPage'

/** Debian's libwebkit2gtk brings a browser that is not on the PATH: this is its place. */
function findMiniBrowser(): string | undefined {
  return readdirSync('/usr/lib')
    .map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`)
    .find((path) => existsSync(path))
}

/** WebKitGTK's own small browser, in which a person answers: the mouse. */
export interface MiniBrowser {
  /** The document in its window. */
  readonly page: Evaluates
  goTo(url: string): Promise<void>
  /** The bar with its question: it has room above the page. */
  isAsking(): Promise<boolean>
  press(button: keyof typeof BUTTONS): Promise<void>
  /** Presses the page itself, while no bar is above it. */
  pressPage(x: number, y: number): Promise<void>
  /** Makes its window as large as this screen would. The buttons are elsewhere then. */
  resize(width: number, height: number): Promise<void>
  close(): Promise<void>
}

// Seen in MiniBrowser 2.50.6 in its own size, 1024 by 768, at the corner of a display without a window manager.
const BUTTONS = {
  'New tab': [135, 19],
  Reload: [923, 19],
  'Close the second tab': [997, 56],
  No: [884, 73],
  Yes: [975, 73],
} as const
/** The height of what is above the page. */
const TOOLBAR = 38
/** The page's height without a bar, less a little: a bar takes 72 pixels. */
const WITHOUT_BAR = 700

interface Options {
  readonly display: Display
  readonly line: LineToPage
  /** The page that it starts with, which has the script of the line under this name. */
  readonly url: string
  readonly name: string
  readonly devices: 'mock' | 'none'
  /** More of its own, as `--private`. */
  readonly switches?: readonly string[]
}

export async function launchMiniBrowser({
  display,
  line,
  url,
  name,
  devices,
  switches = [],
}: Options): Promise<MiniBrowser> {
  const command = findMiniBrowser()
  if (!command) throw new Error('There is no MiniBrowser here (Debian: apt-get install webkit2gtk-driver).')
  const profile = temporaryFolder('webkit')
  const program = startProgram(
    command,
    [
      '--enable-media-stream=true',
      ...(devices === 'mock' ? ['--enable-mock-capture-devices=true'] : []),
      ...switches,
      url,
    ],
    { ...sameEverywhere(profile.path, 'en'), HOME: profile.path, DISPLAY: display.name },
  )
  const page = line.document(name)
  const isThere = (href: string) => page.evaluate(isAt, href).catch(() => false)
  const close = async () => {
    await program.end()
    profile.remove()
  }
  try {
    await until(() => isThere(url))
  } catch (error) {
    await close()
    throw error
  }
  return {
    page,
    goTo: async (href) => {
      // It may be gone before it has answered.
      await page.evaluate(leaveFor, href).catch(() => undefined)
      await until(() => isThere(href))
    },
    isAsking: async () => (await page.evaluate(() => innerHeight, undefined)) < WITHOUT_BAR,
    press: (button) => {
      const [x, y] = BUTTONS[button]
      return display.click(x, y)
    },
    resize: async (width, height) => {
      await display.resize('MiniBrowser', width, height)
      await until(() => page.evaluate((width) => innerWidth === width, width))
    },
    pressPage: (x, y) => display.click(x, y + TOOLBAR),
    close,
  }
}

// These run in the page, and can use nothing of this file.

interface Leaving {
  isLeaving?: true
}

/** A document that is about to be left may have the very address that it is left for. */
function leaveFor(href: string): void {
  ;(window as Leaving).isLeaving = true
  setTimeout(() => (location.href = href))
}

function isAt(href: string): boolean {
  return !(window as Leaving).isLeaving && location.href === href && document.readyState === 'complete'
}

/** It starts cold in eight seconds. */
const COMES_MS = 25_000

async function until(condition: () => Promise<boolean>): Promise<void> {
  const giveUpAt = Date.now() + COMES_MS
  while (!(await condition())) {
    if (Date.now() > giveUpAt) throw new Error('The page did not come.')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
