import { detectPlatform } from '@precall/core'
import { expect, it } from 'vitest'
import { causeHere } from './causeHere'

it.each([
  [
    'in-app',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 13_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [FBAN/FBIOS]',
  ],
  [
    'outdated',
    'Mozilla/5.0 (iPad; CPU OS 10_3_4 like Mac OS X) AppleWebKit/603.3.8 (KHTML, like Gecko) Version/10.0 Mobile/14G61 Safari/602.1',
  ],
  ['no-api', 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0'],
  ['no-api', 'Lynx/2.9.2'],
])('a page without the camera API is said to be %s by its platform', (reason, userAgent) => {
  expect(causeHere('no-api', detectPlatform({ userAgent }))).toBe(reason)
})

it.each([
  [
    'in-app',
    'Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/AP2A; wv) AppleWebKit/537.36 Chrome/126.0.0.0 Mobile Safari/537.36',
  ],
  ['browser', 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0'],
])('a page that was refused is said to be refused by: %s', (cause, userAgent) => {
  expect(causeHere('browser', detectPlatform({ userAgent }))).toBe(cause)
})
