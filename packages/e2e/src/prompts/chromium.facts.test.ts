// What Chromium itself answers, on which `classifyError` and the simulated Chromium rest. Precall has no part in this
// file: where one of these fails, the browser has changed.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Display, startDisplay } from '../support/browser/display'
import { type Chromium, type Devices, launchChromium } from '../support/browser/launchChromium'
import { machineHasCamera } from '../support/browser/machineHasCamera'
import { pressInPrompt, type PromptButton } from './pressInPrompt'
import { type Pages, servePages } from '../support/pages/servePages'
import { queriedPermission } from '../support/browser/settingsPage'
import type { SiteSetting } from '../support/browser/siteSettings'

type Fact = readonly [camera: SiteSetting, microphone: SiteSetting, asked: 'both' | 'audio' | 'video', answer: string]

const denied = 'NotAllowedError: Permission denied'
const dismissed = 'NotAllowedError: Permission dismissed'
const missing = 'NotFoundError: Requested device not found'
const busy = 'NotReadableError: Could not start audio source'

const facts: readonly (readonly [Devices, readonly Fact[]])[] = [
  [
    'fake',
    [
      ['allow', 'allow', 'both', 'audio video'],
      ['block', 'block', 'both', denied],
      ['block', 'allow', 'both', denied],
      ['block', 'allow', 'audio', 'audio'],
      ['allow', 'block', 'both', denied],
      ['allow', 'block', 'video', 'video'],
    ],
  ],
  [
    'microphone only',
    [
      ['allow', 'allow', 'both', missing],
      ['block', 'block', 'both', missing],
      ['allow', 'allow', 'audio', 'audio'],
    ],
  ],
  [
    'microphone busy',
    [
      ['allow', 'allow', 'both', busy],
      ['allow', 'allow', 'video', 'video'],
    ],
  ],
  [
    'none',
    [
      ['allow', 'allow', 'both', missing],
      ['block', 'block', 'both', missing],
    ],
  ],
]

const prompts: readonly (readonly [PromptButton, answer: string, state: PermissionState])[] = [
  ['Never allow', denied, 'denied'],
  ['close', dismissed, 'prompt'],
]

let pages: Pages
beforeAll(async () => void (pages = await servePages()))
afterAll(() => pages.close())

describe.for(facts)('Chromium whose devices are %s', ([devices, rows]) => {
  let chromium: Chromium
  beforeAll(async () => {
    const sites = rows.map(([camera, microphone]) => [pages.origin(`${camera}-${microphone}`), { camera, microphone }])
    chromium = await launchChromium({ devices, sites: Object.fromEntries(sites) })
  })
  afterAll(() => chromium.close())

  test.for(rows)(
    'with camera: %s, microphone: %s, asked for %s, answers %s',
    async ([camera, microphone, asked, answer], { skip }) => {
      skip(devices === 'none' && machineHasCamera, 'this machine has a camera')
      const page = await chromium.openTab()
      await page.goto(`${pages.origin(`${camera}-${microphone}`)}/bare`)
      expect(await answerTo(page, asked)).toBe(answer)
    },
  )
})

describe("Chromium's prompt", () => {
  let display: Display
  let chromium: Chromium
  beforeAll(async () => {
    display = await startDisplay()
    chromium = await launchChromium({ display })
  })
  afterAll(async () => {
    await chromium.close()
    await display.end()
  })

  test.each(prompts)('answered "%s", answers %s and leaves the permission %s', async (button, answer, state) => {
    const page = await chromium.openTab()
    await page.goto(`${pages.origin(button.replaceAll(' ', '-').toLowerCase())}/bare`)
    const answered = answerTo(page, 'both')
    await pressInPrompt(display, button)
    expect(await answered).toBe(answer)
    expect(await queriedPermission(page, 'camera')).toBe(state)
    expect(await queriedPermission(page, 'microphone')).toBe(state)
    await page.close()
  })
})

function answerTo(page: Page, asked: 'both' | 'audio' | 'video'): Promise<string> {
  return page.evaluate(async (asked) => {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: asked !== 'video', video: asked !== 'audio' })
      const tracks = stream.getTracks()
      tracks.forEach((track) => track.stop())
      return tracks.map(({ kind }) => kind).join(' ')
    } catch (error) {
      const { name, message } = error as DOMException
      return `${name}: ${message}`
    }
  }, asked)
}
