import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { showsMovingPicture } from '../support/person/movingPicture'
import { type Pages, servePages } from '../support/pages/servePages'
import { visit, type Visitor } from '../support/person/visitor'

const EXPLAINER = 'Allow Camera and Mic Access'

let pages: Pages
let chromium: Chromium
beforeAll(async () => {
  pages = await servePages()
  chromium = await launchChromium({
    sites: {
      [pages.origin('allowed')]: { camera: 'allow', microphone: 'allow' },
      [pages.origin('blocked')]: { camera: 'block', microphone: 'block' },
      [pages.origin('fills-the-screen')]: { camera: 'block', microphone: 'block' },
    },
  })
})
afterAll(async () => {
  await chromium.close()
  await pages.close()
})

describe('a dialog whose place on the page is hidden', () => {
  test.each(['suspense', 'hidden', 'until found', 'contents', 'details', 'dialog', 'popover', 'removed'])(
    'by %s lets the page be used, and is back, with the focus, when it is shown again',
    async (place) => {
      const person = await open(place)
      await person.press('Start Video')
      await person.seesDialog(EXPLAINER)
      await person.page.keyboard.press('Tab')
      expect(await person.focus()).toBe('OK')

      await hide(person.page)
      await usesThePage(person)

      await show(person.page)
      await expect.poll(() => isModal(person.page)).toBe(true)
      expect(await person.focus()).toBe('OK')
      await person.page.keyboard.press('Escape')
      await expect.poll(() => person.page.locator('.precall').count()).toBe(0)
      expect(await person.focus()).toBe('Start Video')
    },
  )

  test('by Activity is gone, with the request that it was about, and works when it is shown again', async () => {
    const person = await open('activity')
    await person.press('Start Video')
    await person.seesDialog(EXPLAINER)

    await hide(person.page)
    await usesThePage(person)

    await show(person.page)
    await person.button('Start Video').waitFor()
    await person.button('Call the clinic (1)').click()
    await person.sees('Call the clinic (2)')
    expect(await person.dialogs()).toEqual([EXPLAINER])
    await person.press('Start Video')
    await person.seesDialog(EXPLAINER)
    expect(await isModal(person.page)).toBe(true)
  })
})

test('a call inside of Activity is left, and its camera turned off, when that is hidden', async () => {
  const person = await open('activity', 'allowed', { call: 'kept' })
  await person.press('Start Video')
  await person.sees('You are in the call')
  expect(await person.media()).toMatchObject({ liveTracks: 2 })

  await hide(person.page)
  await expect.poll(person.media).toMatchObject({ liveTracks: 0, stoppedTracks: 2 })
  await show(person.page)
  await person.button('Start Video').waitFor()
  expect(await person.page.getByText('You are in the call').count()).toBe(0)
  await person.press('Start Video')
  await person.sees('You are in the call')
  await showsMovingPicture(person.page.locator('video'))
})

test('a card whose place is hidden by Suspense leaves the front, and comes back to it', async () => {
  const person = await open('suspense', 'blocked')
  const inFront = () => person.page.locator('.precall-card:popover-open').count()
  await person.press('Start Video')
  await person.seesDialog('Your camera and microphone are blocked')
  await person.page.reload()
  await person.page.getByRole('region', { name: 'Welcome back' }).waitFor()
  expect(await inFront()).toBe(1)
  await hide(person.page)
  await expect.poll(inFront).toBe(0)
  await show(person.page)
  await expect.poll(inFront).toBe(1)
  await person.page.getByRole('region', { name: 'Welcome back' }).waitFor()
})

test('a card is in front of what fills the screen after it', async () => {
  const person = await open('hidden', 'fills-the-screen')
  await person.press('Start Video')
  await person.seesDialog('Your camera and microphone are blocked')
  await person.page.reload()
  await person.page.getByRole('region', { name: 'Welcome back' }).waitFor()
  await person.press('Call the clinic')
  await person.page.evaluate(() => document.getElementById('root')!.requestFullscreen())
  await expect.poll(() => person.page.evaluate(() => document.fullscreenElement?.id)).toBe('root')
  await person.press('Close')
  await expect.poll(() => person.page.locator('.precall').count()).toBe(0)
})

test('a dialog that is moved with its place on the page stays modal, and keeps the focus', async () => {
  const person = await open('moved')
  await person.press('Start Video')
  await person.seesDialog(EXPLAINER)
  await hide(person.page)
  await expect.poll(() => isModal(person.page)).toBe(true)
  expect(await person.focus()).toContain(EXPLAINER)
})

function open(place: string, site = 'clinic', more = {}): Promise<Visitor> {
  return visit(chromium.openTab, `${pages.origin(site)}/around?${new URLSearchParams({ place, ...more })}`)
}

function hide(page: Page): Promise<unknown> {
  return page.evaluate(() => dispatchEvent(new Event('hide')))
}

function show(page: Page): Promise<unknown> {
  return page.evaluate(() => dispatchEvent(new Event('show')))
}

function isModal(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('.precall-dialog:modal')?.checkVisibility() ?? false)
}

/** By a press, and from there by Tab. */
async function usesThePage(person: Visitor): Promise<void> {
  await person.press('Call the clinic')
  await person.sees('Call the clinic (1)')
  await person.page.keyboard.press('Tab')
  expect(await person.focus()).toBe('Write a message')
}
