import type { Act, Behaviour } from '@precall/testing/test/behaviour'
import { constraintsIn, type Driver, listed } from '@precall/testing/test/driver'
import { vi } from 'vitest'
import { addFrame, devicesListedIn, makeRequest, queriedIn, readRecord, startRecord } from '../support/person/actInPage'
import { barePageFor } from '../support/pages/barePages'
import { machineHasCamera } from '../support/browser/machineHasCamera'
import type { Pages } from '../support/pages/serveSites'
import { insecureHost } from './insecureHost'
import type { LineToPage } from './lineToPage'
import type { MiniBrowser } from './launchMiniBrowser'

const DEVICES = ['camera', 'microphone'] as const
const SETTLES_MS = 10_000

/** Why this behaviour cannot be played in real WebKitGTK, if so (docs/facts/browsers.md#in-webkitgtk). */
export function whyNot({ acts, state = {} }: Behaviour): string | undefined {
  const { camera, microphone, secure, visible, focused, system } = state
  if ([camera, microphone].some((one) => one === 'granted' || one === 'denied')) {
    return 'it keeps no answer, and has no settings for a site'
  }
  if (camera !== microphone) return 'it has no switch for one device'
  if (camera === 'missing' && machineHasCamera) return 'this machine has a camera'
  if (secure === false && !insecureHost)
    return 'this machine has no address in a network, under which a page is insecure'
  if (visible === false || focused === false) return 'a page is opened in front'
  if (system) return 'Linux has no such setting'
  return acts.flatMap((act) => (typeof act === 'string' && !LEVERS.has(act) ? `no lever to ${act}` : []))[0]
}

const LEVERS: ReadonlySet<Act> = new Set<Act>([
  ...(['ask both', 'ask audio', 'ask video', 'ask both in a press'] as const),
  ...(['press Allow', 'press Block', 'reload by hand', 'reload by script'] as const),
])

interface Place {
  readonly browser: MiniBrowser
  readonly line: LineToPage
  readonly pages: Pages
  /** A name that no other behaviour has. */
  readonly site: string
}

/** Opens a page for the behaviour, and drives it: real clicks on the bar above the page. */
export async function realWebkit({ state = {} }: Behaviour, { browser, line, pages, site }: Place): Promise<Driver> {
  const own = pages.origin(site)
  const origin = state.secure === false ? own.replace(/[\w-]+\.localhost/, `${insecureHost}`) : own
  let document = browser.page
  if (state.frame) {
    await browser.goTo(`${pages.origin(`around-${site}`)}/page`)
    await addFrame(browser.page, `${origin}/page?line=${site}`, state.frame)
    document = line.document(site)
  } else await browser.goTo(`${origin}/${barePageFor(state.policy)}`)
  await startRecord(document)
  let before: readonly string[] = []

  const wait = (condition: () => Promise<boolean>) => vi.waitUntil(condition, { timeout: SETTLES_MS })
  const isAnswered = async () => !(await readRecord(document)).outcomes.includes('pending')

  const reload = async (by: 'hand' | 'script') => {
    before = [...before, ...(await readRecord(document)).outcomes]
    if (by === 'hand') await browser.press('Reload')
    // It may be gone before it has answered.
    else await document.evaluate(() => void setTimeout(() => location.reload()), undefined).catch(() => undefined)
    await wait(() =>
      document
        .evaluate(() => !('record' in window) && window.document.readyState === 'complete', undefined)
        .catch(() => false),
    )
    await startRecord(document)
  }

  const perform = async (act: Act): Promise<void> => {
    const constraints = constraintsIn(act)
    if (act === 'ask both in a press') {
      const { outcomes } = await readRecord(document)
      await makeRequest(document, constraints!, 'in the next press')
      await browser.pressPage(400, 500)
      return void (await wait(async () => (await readRecord(document)).outcomes.length > outcomes.length))
    }
    if (constraints) return makeRequest(document, constraints)
    switch (act) {
      case 'press Allow':
      case 'press Block':
        await wait(browser.isAsking)
        await browser.press(act === 'press Allow' ? 'Yes' : 'No')
        return void (await wait(async () => !(await browser.isAsking())))
      case 'reload by hand':
        return reload('hand')
      case 'reload by script':
        return reload('script')
      default:
        throw new Error(`Real WebKitGTK has no lever to ${JSON.stringify(act)}.`)
    }
  }

  return {
    perform: async (act) => {
      await perform(act)
      await wait(async () => (await isAnswered()) || browser.isAsking())
    },
    look: async () => {
      const { outcomes, live } = await readRecord(document)
      const says = []
      for (const device of DEVICES) says.push(await queriedIn(document, device))
      return {
        outcomes: [...before, ...outcomes],
        says: says.join(' '),
        lists: listed(await devicesListedIn(document)),
        live,
        prompts: (await browser.isAsking()) ? 1 : 0,
        hears: [],
      }
    },
  }
}
