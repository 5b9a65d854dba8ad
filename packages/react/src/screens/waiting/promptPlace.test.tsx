import { detectPlatform, platformOf } from '@precall/core/platform'
import type { Profile, ReadyProfile } from '@precall/testing'
import { profiles, simulateBrowser } from '@precall/testing'
import { expect, it } from 'vitest'
import { promptPlace } from './promptPlace'

const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36'
const iPhone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)'

it.each([
  ['Chrome on Windows', `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome}`, 'left', 'right'],
  ['Edge on Windows', `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Edg/156.0.0.0`, 'left', 'right'],
  [
    'Firefox on Linux',
    'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
    'far-left',
    'far-right',
  ],
  ['Safari on a Mac', `${mac} AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15`, 'top', 'top'],
  ['Safari on an iPhone', `${iPhone} Version/18.5 Mobile/15E148 Safari/604.1`, 'middle', 'middle'],
  ['Chrome on an iPhone', `${iPhone} CriOS/156.0.0.0 Mobile/15E148 Safari/604.1`, 'middle', 'middle'],
  ['Vivaldi on Linux', `Mozilla/5.0 (X11; Linux x86_64) ${chrome} Vivaldi/8.0`, 'right', 'left'],
  [
    'Chrome on Android',
    `Mozilla/5.0 (Linux; Android 10; K) ${chrome.replace('Safari', 'Mobile Safari')}`,
    'bottom',
    'bottom',
  ],
  ['an unknown browser', 'Lynx/2.9.2', undefined, undefined],
])('%s asks where the waiting card points', (_, userAgent, place, inArabic) => {
  const placeIn = (language: string) => {
    const browser = Object.assign(simulateBrowser('chrome-linux'), { navigator: { language } })
    return promptPlace(detectPlatform({ userAgent }), browser)
  }
  expect([placeIn('en-GB'), placeIn('ar-EG')]).toEqual([place, inArabic])
})

it('is known for every browser except the one without a source', () => {
  const isBrowser = (profile: Profile): profile is ReadyProfile =>
    /^(chrome|edge|brave|opera|vivaldi|firefox|safari|samsung|duckduckgo)-/.test(profile)
  const unknown = profiles.filter(isBrowser).filter((profile) => {
    const browser = simulateBrowser(profile)
    return !promptPlace(platformOf(browser), browser)
  })
  expect(unknown).toEqual(['duckduckgo-macos'])
})
