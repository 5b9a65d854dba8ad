// Over 200 lines: all that a behaviour asks of a browser, done to a real one.
import type { Device } from '@precall/core'
import type { Act, Behaviour } from '@precall/testing/test/behaviour'
import { buttonActIn, constraintsIn, type Driver, listed } from '@precall/testing/test/driver'
import { vi } from 'vitest'
import {
  addFrame,
  devicesListedIn,
  makeRequest,
  queriedIn,
  readRecord,
  showButton,
  startRecord,
} from '../support/person/actInPage'
import { barePageFor } from '../support/pages/barePages'
import type { Display } from '../support/browser/display'
import type { Chromium, Devices } from '../support/browser/launchChromium'
import { machineHasCamera } from '../support/browser/machineHasCamera'
import {
  isPromptOpen,
  isSecondQuestionOpen,
  pressInPrompt,
  pressInSecondQuestion,
  type PromptButton,
  type SecondQuestionButton,
} from './pressInPrompt'
import type { Pages } from '../support/pages/serveSites'
import type { SettingsPage } from '../support/browser/settingsPage'
import type { SiteSettings } from '../support/browser/siteSettings'
import { takesPresses } from '../support/person/takesPresses'

const DEVICES = ['camera', 'microphone'] as const
const SETTING = { granted: 'allow', denied: 'block', prompt: 'default', missing: 'default' } as const
const BUTTON: Partial<Record<Act & string, PromptButton>> = {
  'press Allow': 'Allow while visiting the site',
  'press Block': 'Never allow',
  'close the prompt': 'close',
}
// Both of its questions after a press on a button of its own have this second answer.
const SECOND_BUTTON: Partial<Record<Act & string, SecondQuestionButton>> = {
  'press Allow': 'Allow this time',
  'press Block': 'Continue not allowing',
}
const NO_LEVER: Partial<Record<Act & string, string>> = {
  'press Allow and remember': 'its prompt has no such box',
  'press Block and remember': 'its prompt has no such box',
  'ask both in a press': 'it makes no difference there',
  'open the site in another tab': 'it makes no difference there',
  'go back to the first tab': 'it makes no difference there',
  'let the system block the camera': 'Linux has no such setting',
  'stop sharing': 'it has no such button',
}
const SETTLES_MS = 10_000

/** Why this behaviour cannot be played in real Chromium, if so (docs/facts/browsers.md#levers-for-tests). */
export function whyNot({ acts, state = {} }: Behaviour): string | undefined {
  const { camera, microphone, speaker, visible, focused, system } = state
  if (camera === 'missing' && microphone !== 'missing')
    return 'it has no switch for a missing camera beside any setting'
  if (microphone === 'missing' && camera !== 'missing') return 'it has no switch for a camera only'
  if (camera === 'missing' && machineHasCamera) return 'this machine has a camera'
  if (speaker === 'missing' && camera !== 'missing') return 'it has no switch against a speaker'
  if (visible === false || focused === false) return 'a page is opened in front'
  if (system) return NO_LEVER['let the system block the camera']
  return acts.flatMap((act) => (typeof act === 'string' ? (NO_LEVER[act] ?? []) : []))[0]
}

/** What has to be plugged in when the browser starts, for it has no lever for it later. */
export function devicesFor({ acts, state }: Behaviour): Devices {
  if (state?.camera === 'missing') return 'none'
  return acts.includes('let another app take the microphone') ? 'microphone busy' : 'fake'
}

/** The site settings that the browser has to start with. */
export function settingsFor({ state = {} }: Behaviour): SiteSettings {
  return { camera: SETTING[state.camera ?? 'prompt'], microphone: SETTING[state.microphone ?? 'prompt'] }
}

interface Place {
  readonly chromium: Chromium
  readonly display: Display
  readonly settings: SettingsPage
  readonly pages: Pages
  /** A name that is used once, because each behaviour has a site of its own. */
  readonly site: string
}

/** Opens a page for the behaviour, and drives it: real clicks in a real prompt. */
export async function realChromium(
  { state = {} }: Behaviour,
  place: Place,
): Promise<Driver & { close(): Promise<void> }> {
  const { chromium, display, settings, pages, site } = place
  const page = await chromium.openTab()
  const origin = pages.origin(site)
  await page.goto(`${state.secure === false ? insecure(origin) : origin}/${barePageFor(state.policy)}`)
  if (state.frame) await addFrame(page, `${pages.origin('vendor')}/page`, state.frame)
  const frame = state.frame ? page.frames()[1]! : page.mainFrame()
  await startRecord(frame)
  let before: readonly string[] = []

  const isAsking = async () => (await isPromptOpen(display)) || isSecondQuestionOpen(display)
  const wait = (condition: () => Promise<boolean>) => vi.waitUntil(condition, { timeout: SETTLES_MS })
  /** Seen in Chromium 156: behind an open prompt every request waits. So the page rests when it is up. */
  const comesToRest = () => wait(async () => !(await readRecord(frame)).outcomes.includes('pending') || isAsking())

  const doToButton = async ({ does, tag }: NonNullable<ReturnType<typeof buttonActIn>>): Promise<void> => {
    if (does === 'show') return showButton(frame, tag)
    const button = frame.locator(tag)
    if (does === 'take away') return button.evaluate((button) => button.remove())
    if (does === 'press by script') return button.evaluate((button: HTMLElement) => button.click())
    const { hears } = await readRecord(frame)
    await button.evaluate(takesPresses)
    await button.click()
    // It gives once, and is still after that.
    if (hears.some((one) => one === 'stream' || one === 'track')) return
    await wait(async () => (await readRecord(frame)).hears.length > hears.length || isAsking())
  }

  const answer = async (act: Act & string): Promise<void> => {
    if (await isSecondQuestionOpen(display)) {
      const button = SECOND_BUTTON[act]
      await (button ? pressInSecondQuestion(display, button) : display.press('Escape'))
      await wait(async () => !(await isSecondQuestionOpen(display)))
    } else await pressInPrompt(display, BUTTON[act]!)
  }

  const perform = async (act: Act): Promise<void> => {
    const [constraints, ofButton] = [constraintsIn(act), buttonActIn(act)]
    if (constraints) return makeRequest(frame, constraints)
    if (ofButton) return doToButton(ofButton)
    const named = act as Exclude<Act, object>
    if (BUTTON[named]) return answer(named)
    switch (named) {
      case 'reload by hand':
      case 'reload by script':
        before = [...before, ...(await readRecord(frame)).outcomes]
        // The first is what the Reload button does: https://chromedevtools.github.io/devtools-protocol/tot/Page/#method-reload
        if (named === 'reload by hand') await page.reload()
        else await Promise.all([page.waitForEvent('load'), page.evaluate(() => location.reload())])
        return startRecord(frame)
      case 'look at another tab':
        await chromium.openTab()
        return
      case 'let another app take the microphone':
        // It has it since the browser was started.
        return
      default:
        return settings.set(page, settingIn(named))
    }
  }

  return {
    perform: async (act) => {
      await perform(act)
      await comesToRest()
    },
    look: async () => {
      const { outcomes, hears, live } = await readRecord(frame)
      return {
        outcomes: [...before, ...outcomes],
        says: (await Promise.all(DEVICES.map((device) => queriedIn(frame, device)))).join(' '),
        lists: listed(await devicesListedIn(frame)),
        live,
        prompts: (await isAsking()) ? 1 : 0,
        hears,
      }
    },
    close: () => page.close(),
  }
}

/** Names under localhost are secure, and so are addresses of the loopback; another name for one is not. */
const insecure = (origin: string): string => origin.replace(/[\w-]+\.localhost/, INSECURE_HOST)
export const INSECURE_HOST = 'insecure.test'

/** `allow camera in the site settings`, and the like. */
function settingIn(act: string): SiteSettings {
  const [, verb, device] = /^(allow|block|reset) (camera|microphone) /.exec(act) ?? []
  if (!verb) throw new Error(`Real Chromium has no lever to ${act}.`)
  return { [device as Device]: verb === 'reset' ? 'default' : (verb as 'allow' | 'block') }
}
