import { coverage } from '@precall/guides/catalogue'
import type { Page } from 'playwright-core'
import { describe, expect, onTestFinished, test } from 'vitest'
import { launchChromium } from '../support/browser/launchChromium'
import { stringsOf } from './stringsOf'

const SITE = encodeURIComponent('https://visit.example')

/** The place where Chromium shows them, on a page of its own. */
const shownOn: Readonly<Record<string, readonly string[]>> = {
  privacy: ['settings', 'privacyAndSecurity', 'siteSettingsPage'],
  [`content/siteDetails?site=${SITE}`]: ['camera', 'microphone', 'valueAllow', 'resetPermissions'],
  'content/camera': ['sitesCanAskCamera', 'listNotAllowedCamera'],
  'content/microphone': ['sitesCanAskMicrophone', 'listNotAllowedMicrophone'],
}

/** In the prompt, in the panel beside the web address, or only where something has happened. */
const shownElsewhere = [
  'promptAllowWhileVisiting',
  'promptAllowThisTime',
  'promptNeverAllow',
  'promptAllowLegacy',
  'promptBlockLegacy',
  'quietUseCamera',
  'quietUseMicrophone',
  'quietUseCameraAndMicrophone',
  'recoveryTitlePreviouslyNotAllowed',
  'recoveryCamera',
  'recoveryMicrophone',
  'recoveryCameraAndMicrophone',
  'recoveryContinueNotAllowing',
  'siteSettings',
  'automaticallyBlocked',
  'blockedByAdministrator',
  'bannerSystemSettingsLink',
  'resetPermission',
]

const labels = await labelsByLanguage()

test('every label that the guides name of Chrome on a computer is looked for', () => {
  const sought = [...Object.values(shownOn).flat(), ...shownElsewhere]
  expect([...new Set(labels.en!.map(({ key }) => key))].sort()).toEqual(sought.sort())
})

test.each(Object.keys(labels))('they are among the words of Chromium, to the letter: %s', (language) => {
  const strings = stringsOf(language)
  expect(labels[language]!.filter(({ text }) => !strings.has(text))).toEqual([])
})

describe.each(['en', 'de', 'fr', 'ja'])('Chromium in %s', (language) => {
  test('shows them on its own pages', async () => {
    const chromium = await launchChromium({ language })
    onTestFinished(() => chromium.close())
    const page = await chromium.openTab()
    await page.goto('chrome://settings')
    for (const [address, keys] of Object.entries(shownOn)) {
      // As the back button leads there, because loading them all again is slow.
      await page.evaluate((address) => {
        history.pushState({}, '', `/${address}`)
        dispatchEvent(new PopStateEvent('popstate'))
      }, address)
      const named = labels[language]!.filter(({ key }) => keys.includes(key))
      await expect.poll(async () => missingIn(await textsOf(page), named), { message: address }).toEqual([])
    }
  })
})

interface Named {
  readonly key: string
  readonly text: string
}

/** In each language, those of every family of guides: the same one may be in several. */
async function labelsByLanguage(): Promise<Readonly<Record<string, readonly Named[]>>> {
  const found: Record<string, Named[]> = {}
  for (const { language, labels } of await coverage()) {
    for (const { label, text, naming } of labels) {
      const [product, key = ''] = label.split('.')
      if (product === 'chrome-desktop' && naming === 'exact') (found[language] ??= []).push({ key, text })
    }
  }
  return found
}

const missingIn = (texts: readonly string[], named: readonly Named[]) =>
  named.filter(({ text }) => !texts.includes(text))

/** Each text of the page: all of it is in shadow roots. */
function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const textsIn = (node: Node): string[] => [
      ...(node instanceof Text ? [node.data.trim()] : []),
      ...[...((node as Element).shadowRoot?.childNodes ?? []), ...node.childNodes].flatMap(textsIn),
    ]
    return textsIn(document.body)
  })
}
