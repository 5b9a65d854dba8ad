import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'

// @precall/core/outdated.js, as an app serves it. That it parses in a browser of then, `es-check` says, and no test here.
const script = readFileSync(new URL('../../../core/outdated.js', import.meta.url), 'utf8')
const site = 'http://clinic.localhost'

let chromium: Chromium
let page: Page
beforeAll(async () => {
  chromium = await launchChromium()
  page = await chromium.openTab()
  await page.route(`${site}/outdated.js`, (route) => route.fulfill({ contentType: 'text/javascript', body: script }))
})
afterAll(() => chromium.close())

interface Attributes {
  readonly message?: string
  readonly help?: string
  /** The part of the page that the script is in. @default head */
  readonly place?: 'head' | 'body'
  /** @default deleted, as in Safari 13 and Chrome 66 */
  readonly hasBigInt?: boolean
}

async function open({ message, help, place = 'head', hasBigInt = false }: Attributes) {
  const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  const attributes = [
    message !== undefined && `data-message="${quoted(message)}"`,
    help !== undefined && `data-help="${quoted(help)}"`,
  ]
  const tags = [
    !hasBigInt && '<script>delete window.BigInt</script>',
    `<script src="/outdated.js" ${attributes.filter(Boolean).join(' ')}></script>`,
  ]
    .filter(Boolean)
    .join('')
  const body = `<!doctype html><title>Visit</title>${place === 'head' ? tags : ''}<body>${place === 'body' ? tags : ''}<div id="root">App</div>`
  await page.route(`${site}/`, (route) => route.fulfill({ contentType: 'text/html', body }), { times: 1 })
  await page.goto(`${site}/`)
  return page.getByRole('alert')
}

const message = 'This browser is too old for video visits. Please use a newer one.'

test.each(['head', 'body'] as const)(
  'a person whose browser is too old reads a sentence first of all, and a link: from the %s',
  async (place) => {
    const alert = await open({ message, help: 'https://clinic.example/browsers', place })
    expect(await alert.textContent()).toBe(`${message} https://clinic.example/browsers`)
    expect(await alert.getByRole('link').getAttribute('href')).toBe('https://clinic.example/browsers')
    expect(await page.locator('body > :is(p, div)').evaluateAll((all) => all.map(({ tagName }) => tagName))).toEqual([
      'P',
      'DIV',
    ])
  },
)

test.each([
  ['tel:+15550100199', '+15550100199'],
  ['mailto:help@clinic.example', 'help@clinic.example'],
  ['/help', `${site}/help`],
])('the link can be %s', async (help, text) => {
  const alert = await open({ message, help })
  expect(await alert.getByRole('link').textContent()).toBe(text)
})

test.each(['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,<p>', 'blob:x', ''])(
  'there is no link to %j',
  async (help) => {
    const alert = await open({ message, help })
    expect(await alert.textContent()).toBe(`${message} `)
    expect(await page.locator('a').count()).toBe(0)
  },
)

test('what an attribute says is text, whatever it looks like', async () => {
  const alert = await open({ message: '<img src=x onerror="hit = 1"> & more', help: 'https://clinic.example/"><b>x' })
  expect(await alert.textContent()).toContain('<img src=x onerror="hit = 1"> & more')
  expect(await page.locator('img, b').count()).toBe(0)
  expect(await page.evaluate(() => 'hit' in window)).toBe(false)
})

test.each([
  ['where the browser is new enough', { message, hasBigInt: true }],
  ['where the app has no sentence', { help: '/help' }],
])('it writes nothing %s', async (_, attributes) => {
  await open(attributes)
  expect(await page.locator('body').innerText()).toBe('App')
})
