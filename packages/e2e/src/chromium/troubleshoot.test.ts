// The six steps in real Chromium, with its real settings, a real restart, and a real relay.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { openSettings, type SettingsPage } from '../support/browser/settingsPage'
import { temporaryFolder } from '../support/browser/temporaryFolder'
import { type Pages, servePages } from '../support/pages/servePages'
import { tabTo } from '../support/person/byKeyboard'
import { overflows } from '../support/person/inspectPage'
import { showsMovingPicture } from '../support/person/movingPicture'
import { comeToSteps } from '../support/person/comeToSteps'
import { visit, type Visitor, waitFor } from '../support/person/visitor'
import { hasRelay, type Relay, startRelay } from '../support/relay/startRelay'

const blocked = { camera: 'block', microphone: 'block' } as const
const allowed = { camera: 'allow', microphone: 'allow' } as const
const NEXT = 'Still not working, next'

let pages: Pages
beforeAll(async () => {
  pages = await servePages()
})
afterAll(() => pages.close())

describe('a person who blocked the camera and the microphone', () => {
  let chromium: Chromium
  let settings: SettingsPage
  const profile = temporaryFolder('profile')
  beforeAll(async () => {
    chromium = await launchChromium({
      profile,
      sites: {
        [pages.origin('walks')]: blocked,
        [pages.origin('settings')]: blocked,
        [pages.origin('keyboard')]: blocked,
        [pages.origin('closes')]: blocked,
      },
    })
    settings = await openSettings(chromium)
  })
  afterAll(async () => {
    await chromium.close()
    profile.remove()
  })

  test('walks through the steps to a report, which they copy, download and send', async () => {
    const person = await comeStuck(chromium, 'walks')
    await at(person, 2, 'Allow it in your browser')
    await person.sees('We check again every few seconds.')
    await person.press(NEXT)
    await at(person, 3, 'Allow it on your device')
    await person.press('Back')
    await at(person, 2, 'Allow it in your browser')
    await person.press(NEXT)
    await person.press('Skip')
    await at(person, 4, 'Try another camera or microphone')
    await person.press(NEXT)
    await at(person, 5, 'Make a test call')
    await person.press('Start a test call')
    await person.sees('Your camera and microphone did not start, so there is nothing to test yet.')
    await person.press(NEXT)
    await at(person, 6, 'Start over in your browser')
    await person.press(NEXT)
    await heading(person, 'What we found')
    await person.sees('What you tried')

    await person.press('Copy report')
    await person.sees('The report is copied.')
    await person.press('Download report')
    await person.sees('Your browser is saving the report. If you can’t find it in your downloads, copy it.')
    const saved = join(profile.path, 'Downloads', 'precall-report.json')
    await expect.poll(() => existsSync(saved)).toBe(true)
    await person.press('Send report')
    await person.sees('The report is sent. Thank you.')

    const sent = await sentBy(person)
    expect(sent).toMatchObject({ version: 1 })
    expect(JSON.parse(readFileSync(saved, 'utf8'))).toEqual(sent)
    await person.press('Close')
    expect(JSON.parse(await pastedBy(person))).toEqual(sent)
  })

  test('is in the call as soon as they allow both in the settings, at the step that says so', async () => {
    const person = await comeStuck(chromium, 'settings')
    await at(person, 2, 'Allow it in your browser')
    expect(await kept(person)).toMatchObject({ step: 1 })
    await settings.set(person.page, allowed)
    await person.sees('You are in the call')
    await person.seesNoDialog()
    expect(await person.media()).toMatchObject({ pendingCalls: 0, liveTracks: 2 })
    expect(await kept(person)).toBeNull()
  })

  test('gets through all of it by keyboard alone, in a window as small as one is at 400 %', async () => {
    const person = await visit(chromium.openTab, `${pages.origin('keyboard')}/trouble`)
    const { page } = person
    // A window of 1280 by 1024 pixels: https://www.w3.org/WAI/WCAG22/Understanding/reflow.html
    await page.setViewportSize({ width: 320, height: 256 })
    const pressKey = async (element: Locator) => {
      await tabTo(element)
      await page.keyboard.press('Enter')
    }
    await pressKey(person.button('Start Video'))
    await comeToSteps(person, pressKey)
    const titles = ['Allow it in your browser', 'Allow it on your device', 'Try another camera or microphone']
    titles.push('Make a test call', 'Start over in your browser')
    for (const [index, title] of titles.entries()) {
      await at(person, index + 2, title)
      expect(await overflows(page)).toEqual([])
      await pressKey(person.button(NEXT))
    }
    await heading(person, 'What we found')
    await person.button('Send report').waitFor()
    expect(await overflows(page)).toEqual([])
    await pressKey(person.button('Send report'))
    await person.sees('The report is sent. Thank you.')
    await page.keyboard.press('Escape')
    await person.seesNoDialog()
    expect(await person.focus()).toBe('Start Video')
    expect(await kept(person)).toBeNull()
  })
})

test('a person who restarts the browser goes on at their step, and on another person’s device begins at the first', async () => {
  const profile = temporaryFolder('restarted')
  const start = () => launchChromium({ profile, sites: { [pages.origin('restarts')]: blocked } })
  let chromium = await start()
  try {
    const before = await comeStuck(chromium, 'restarts')
    for (let step = 2; step < 6; step++) await before.press(NEXT)
    await at(before, 6, 'Start over in your browser')
    await before.sees('We will bring you back to this step, for half an hour.')

    await chromium.close()
    chromium = await start()
    const after = await visit(chromium.openTab, `${pages.origin('restarts')}/trouble`)
    await after.press('Start Video')
    await at(after, 6, 'Start over in your browser')
    await after.sees('Welcome back. You were at this step.')
    await after.press('This is not my device')
    await after.seesNoDialog()
    expect(await kept(after)).toBeNull()
    await after.press('Start Video')
    await after.seesDialog('Your camera and microphone are blocked')
  } finally {
    await chromium.close()
    profile.remove()
  }
})

describe('a person whose microphone does not start', () => {
  let chromium: Chromium
  let relay: Relay | undefined
  beforeAll(async () => {
    relay = hasRelay ? await startRelay() : undefined
    const sites = Object.fromEntries(['calls', 'cancels', 'relays'].map((site) => [pages.origin(site), allowed]))
    chromium = await launchChromium({ devices: 'microphone busy', sites })
  })
  afterAll(async () => {
    await chromium.close()
    await relay?.end()
  })

  const callFrom = async (site: string, hash?: string) => {
    const person = await comeStuck(chromium, site, hash)
    const [, first] = /Step (\d)/.exec(await person.page.getByRole('heading', { name: /^Step/ }).innerText())!
    for (let step = Number(first); step < 5; step++) await person.press('Skip')
    await at(person, 5, 'Make a test call')
    await person.press('Start a test call')
    await waitFor(person.page.getByLabel('What others would see'))
    return person
  }

  test('sees themselves in a test call, which says what came through, and leaves nothing on', async () => {
    const person = await callFrom('calls')
    await showsMovingPicture(person.page.getByLabel('What others would see'))
    await callEnds(person)
    expect(await person.media()).toMatchObject({ pendingCalls: 0, liveTracks: 0 })
    expect((await reportOf(person)).testCall).toEqual({ kind: 'works', camera: 'works' })
  })

  test('stops it, and can start it again', async () => {
    const person = await callFrom('cancels')
    await person.press('Cancel')
    await person.sees('You stopped the test call. You can start it again.')
    await expect.poll(person.focus).toBe('Start a test call')
    await expect.poll(person.media).toMatchObject({ pendingCalls: 0, liveTracks: 0 })
  })

  test.skipIf(!hasRelay)('makes it through the relay (coturn), whose secret is in no report', async () => {
    const person = await callFrom('relays', `#${encodeURIComponent(JSON.stringify(relay!.servers('udp')))}`)
    await person.sees('Trying the fastest way. Say a few words.')
    await callEnds(person)
    const report = await reportOf(person)
    expect(report.testCall).toMatchObject({ kind: 'works', network: { transports: { udp: { reached: true } } } })
    expect(JSON.stringify(report)).not.toContain(relay!.secret)
    expect(JSON.stringify(report)).not.toContain('127.0.0.1')
  })
})

/** It takes ten seconds. */
async function callEnds({ page }: Visitor): Promise<void> {
  const found = 'Your picture came through. Your microphone was not part of this test.'
  await page.getByText(found).first().waitFor({ timeout: 20_000 })
  await expect.poll(() => page.getByRole('status').first().textContent()).toBe(found)
}

async function reportOf(person: Visitor): Promise<Record<string, unknown>> {
  await person.press(NEXT)
  await person.press(NEXT)
  await person.press('Send report')
  await person.sees('The report is sent. Thank you.')
  return sentBy(person)
}

/** The place that is kept for after a restart. */
const kept = ({ page }: Visitor) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('precall:step') ?? 'null') as unknown)

/** Comes to the six steps from a gate that is stuck. */
async function comeStuck(chromium: Chromium, site: string, hash = ''): Promise<Visitor> {
  const person = await visit(chromium.openTab, `${pages.origin(site)}/trouble${hash}`)
  await person.press('Start Video')
  await comeToSteps(person)
  return person
}

/** Resolves when the person is at this step, and its heading has the focus. */
async function at(person: Visitor, number: number, title: string): Promise<void> {
  await heading(person, `Step ${number} of 6 ${title}`)
}

async function heading({ page }: Visitor, name: string): Promise<void> {
  const element = page.getByRole('heading', { name, exact: true })
  await waitFor(element)
  await expect.poll(() => element.evaluate((heading) => heading === document.activeElement)).toBe(true)
}

const sentBy = async ({ page }: Visitor) =>
  JSON.parse((await page.locator('#sent').textContent())!) as Record<string, unknown>

/** What the person gets who pastes what they have copied. */
async function pastedBy({ page }: Visitor): Promise<string> {
  const field = page.getByRole('textbox', { name: 'Message' })
  await field.focus()
  await page.keyboard.press('Control+V')
  return field.inputValue()
}
