import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { showsMovingPicture } from '../support/person/movingPicture'
import { type Pages, servePages } from '../support/pages/servePages'
import { openSettings } from '../support/browser/settingsPage'
import { visit } from '../support/person/visitor'

// All that a page may forbid: the images allowed are for its own icon. A stream is no URL, so as `srcObject` of a
// video it needs no `media-src`.
const POLICY = [
  "default-src 'none'",
  "img-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

let pages: Pages
let chromium: Chromium
beforeAll(async () => {
  pages = await servePages({ strict: { 'content-security-policy': POLICY } })
  chromium = await launchChromium({ sites: { [pages.origin('blocks')]: { camera: 'block', microphone: 'allow' } } })
})
afterAll(async () => {
  await chromium.close()
  await pages.close()
})

test('under the strictest policy a person is let into the call, and the browser has nothing to report', async () => {
  const settings = await openSettings(chromium)
  const page = await chromium.openTab()
  await page.addInitScript(recordViolations)
  const violations = () => page.evaluate(() => (window as unknown as Recorder).violations)
  const person = await visit(async () => page, `${pages.origin('blocks')}/strict`)

  await person.press('Start Video')
  await person.seesDialog('Your microphone works. Your camera is blocked.')
  expect(await violations()).toEqual([])

  await page.reload()
  await person.sees('Welcome back')
  await person.press('Start Video')
  await settings.set(page, { camera: 'default' })
  await person.seesDialog('Almost there')
  await person.press('Close')
  await person.press('Start Video')
  await person.seesDialog('Allow Camera and Mic Access')
  await person.press('Close')
  await settings.set(page, { camera: 'allow' })
  await page.locator('[data-precall-part="trigger"][data-camera="granted"]').waitFor()
  await person.press('Start Video')
  await person.sees('You are in the call')
  await showsMovingPicture(page.locator('video'))
  await person.press('Leave')
  expect(await violations()).toEqual([])
  expect(person.errors()).toEqual([])

  // The browser does report: what the policy forbids is told from here on.
  await page.evaluate(breakPolicy)
  await expect.poll(violations).toEqual(['style-src-attr inline', 'require-trusted-types-for trusted-types-sink'])
})

interface Recorder {
  violations: string[]
}

// These run in the page, so they can use nothing of this file.
function recordViolations(): void {
  const violations: string[] = []
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    violations.push(`${effectiveDirective} ${blockedURI}`),
  )
  Object.assign(window, { violations })
}

function breakPolicy(): void {
  document.body.setAttribute('style', 'color: red')
  try {
    document.body.innerHTML = '<b>Hello</b>'
  } catch {
    // Trusted types forbid it.
  }
}
