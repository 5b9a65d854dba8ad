import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { type Pages, servePages } from '../support/pages/servePages'
import { openSettings, type SettingsPage } from '../support/browser/settingsPage'
import { visit } from '../support/person/visitor'

const BOTH_BLOCKED = 'Your camera and microphone are blocked'

let pages: Pages
let chromium: Chromium
let settings: SettingsPage
beforeAll(async () => {
  pages = await servePages()
  const blocked = { camera: 'block', microphone: 'block' } as const
  chromium = await launchChromium({
    sites: { [pages.origin('allows')]: blocked, [pages.origin('reloads')]: blocked },
  })
  settings = await openSettings(chromium)
})
afterAll(async () => {
  await chromium.close()
  await pages.close()
})

/** The live regions as Chromium tells them to a screen reader, which is told nothing of what is behind a modal dialog. */
async function liveRegions(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const children = (id: string) => nodes.filter(({ parentId }) => parentId === id)
  const words = (id: string): string =>
    children(id)
      .map(({ nodeId, role, name }) => (role?.value === 'StaticText' ? name?.value : words(nodeId)))
      .join('')
  return nodes
    .filter(({ ignored, role }) => !ignored && /^(status|alert)$/.test(role?.value))
    .map(({ nodeId, properties = [] }) => {
      const [live, atomic] = ['live', 'atomic'].map(
        (wanted) => properties.find(({ name }) => name === wanted)?.value.value,
      )
      return `${live}, ${atomic ? 'whole' : 'in parts'}: ${words(nodeId).replaceAll(/\s+/g, ' ')}`
    })
}

test('a blocked person hears that the page watches, and then what it has noticed, in the open dialog', async () => {
  const person = await visit(chromium.openTab, `${pages.origin('allows')}/visit`)
  const heard = () => liveRegions(person.page)

  await person.press('Start Video')
  await person.seesDialog(BOTH_BLOCKED)
  await expect
    .poll(heard)
    .toEqual(['polite, whole: Keep this page open. We will notice when you make a change.', 'assertive, whole: '])
  await settings.set(person.page, { camera: 'allow' })
  await expect
    .poll(heard, { timeout: 5000 })
    .toEqual(['polite, whole: Your camera works. Your microphone is blocked.', 'assertive, whole: '])
  await person.page.close()
})

test('a person who comes back hears it beside Start Video, and nothing once the note is gone', async () => {
  const person = await visit(chromium.openTab, `${pages.origin('reloads')}/visit`)

  await person.press('Start Video')
  await person.seesDialog(BOTH_BLOCKED)
  await person.page.reload()
  await expect
    .poll(() => liveRegions(person.page))
    .toEqual(['polite, whole: Welcome back Press Start Video to carry on.', 'assertive, whole: '])
  await person.press('Close')
  expect(await liveRegions(person.page)).toEqual([])
  await person.page.close()
})
