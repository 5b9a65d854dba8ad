import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { type Pages, servePages } from '../support/pages/servePages'
import { openSettings } from '../support/browser/settingsPage'
import { visit, type Visitor } from '../support/person/visitor'

const EXPLAINER = 'Allow Camera and Mic Access'
const BOTH_BLOCKED = 'Your camera and microphone are blocked'

let pages: Pages
let chromium: Chromium
beforeAll(async () => {
  pages = await servePages()
  const blocked = { camera: 'block', microphone: 'block' } as const
  chromium = await launchChromium({
    sites: { [pages.origin('blocked')]: blocked, [pages.origin('solved')]: blocked, [pages.origin('partly')]: blocked },
  })
})
afterAll(async () => {
  await chromium.close()
  await pages.close()
})

describe('a person who presses Get Assistance, and is given a chat on the page', () => {
  test.each([
    [EXPLAINER, 'clinic', 'Back'],
    [BOTH_BLOCKED, 'blocked', 'Back to the steps'],
  ])('from “%s” can write in it, and comes back to where they were', async (title, site, back) => {
    const person = await visit(chromium.openTab, `${pages.origin(site)}/chat`)
    // So low that the screen has to be scrolled.
    await person.page.setViewportSize({ width: 900, height: 420 })
    await person.press('Start Video')
    await person.seesDialog(title)
    // The browser's answer comes a moment later, and makes the explainer longer.
    if (title === EXPLAINER) await person.page.locator('.precall-pill').waitFor()
    await person.page.evaluate(() => {
      for (const place of document.querySelectorAll('.precall-dialog, .precall-body'))
        place.scrollTop = place.scrollHeight
    })
    const scrolled = await scrollOf(person.page)
    await person.press('Get Assistance')

    await person.sees('The chat was asked for with 0 arguments')
    expect(await writes(person, 'Hello')).toBe(true)
    const card = person.page.getByRole('region', { name: title })
    await card.waitFor()
    expect(await person.page.getByRole('dialog').count()).toBe(0)

    await person.page.getByRole('button', { name: back }).focus()
    await person.page.keyboard.press('Enter')
    await person.seesDialog(title)
    expect(await person.focus()).toBe('Get Assistance')
    expect(await scrollOf(person.page)).toBe(scrolled)
    expect(scrolled).toBeGreaterThan(0)
    expect(await card.count()).toBe(0)
    await person.page.keyboard.press('Escape')
    await person.seesNoDialog()
    expect(await person.focus()).toBe('Start Video')
  })

  test('is let in from the chat when the settings change, and keeps the focus in it', async () => {
    const settings = await openSettings(chromium)
    const person = await visit(chromium.openTab, `${pages.origin('solved')}/chat`)
    await person.press('Start Video')
    await person.seesDialog(BOTH_BLOCKED)
    await person.press('Get Assistance')
    await person.page.getByRole('region', { name: BOTH_BLOCKED }).waitFor()
    expect(await writes(person, 'Hello')).toBe(true)

    await settings.set(person.page, { camera: 'allow' })
    await person.page.getByRole('region', { name: /Your microphone is blocked/ }).waitFor()
    expect(await person.page.getByRole('dialog').count()).toBe(0)
    await settings.set(person.page, { microphone: 'allow' })
    await expect.poll(person.media).toMatchObject({ liveTracks: 2 })
    expect(await person.page.locator('.precall').count()).toBe(0)
    expect(await person.page.getByLabel('Message').evaluate((field) => field.matches(':focus'))).toBe(true)
  })

  test('and presses Start Video again, is shown the screen again', async () => {
    const person = await visit(chromium.openTab, `${pages.origin('clinic')}/chat`)
    await person.press('Start Video')
    await person.press('Get Assistance')
    await person.sees('The chat was asked for')
    await person.press('Start Video')
    await person.seesDialog(EXPLAINER)
    expect(await person.page.getByRole('region', { name: EXPLAINER }).count()).toBe(0)
  })

  test.each([
    ['beside a chat in a wide window', { width: 1100, height: 850 }, undefined],
    ['above a chat on a phone', { width: 320, height: 640 }, undefined],
    ['beside a chat, from right to left', { width: 1100, height: 850 }, 'he'],
  ])('sees the card %s, over neither that nor Start Video', async (_, size, locale) => {
    const person = await visit(chromium.openTab, `${pages.origin('clinic')}/chat${locale ? `?locale=${locale}` : ''}`)
    await person.page.setViewportSize(size)
    await person.press('Start Video')
    await person.press('Get Assistance')
    await person.button('Back').waitFor()
    await expect.poll(() => coveredBy(person.page)).toEqual([])
  })
})

test('a help that breaks is reported, and the screen is still there', async () => {
  const person = await visit(chromium.openTab, `${pages.origin('clinic')}/chat?breaks`)
  await person.press('Start Video')
  await person.press('Get Assistance')
  await expect.poll(person.errors).toEqual(['The chat is closed.'])
  await person.seesDialog(EXPLAINER)
  expect(await person.focus()).toBe('Get Assistance')
})

/** Whether the person can, by keyboard and by pointer. */
async function writes(person: Visitor, message: string): Promise<boolean> {
  await person.page.keyboard.type(message)
  await person.press('Send')
  await person.sees(`You said: ${message}`)
  await person.page.getByLabel('Message').click()
  return person.page.getByRole('region', { name: 'Chat' }).isVisible()
}

function scrollOf(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(...Array.from(document.querySelectorAll('.precall-dialog, .precall-body'), ({ scrollTop }) => scrollTop)),
  )
}

/** What of the page's own the card lies over. */
function coveredBy(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const card = document.querySelector('.precall-card')!.getBoundingClientRect()
    return Array.from(document.querySelectorAll('[data-precall-part="trigger"], [aria-label="Chat"]'))
      .filter((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect()
        return left < card.right && right > card.left && top < card.bottom && bottom > card.top
      })
      .map((element) => element.outerHTML)
  })
}
