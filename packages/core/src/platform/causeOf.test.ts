import { expect, it } from 'vitest'
import type { Obstacle } from '../vocabulary'
import { causeOf } from './causeOf'
import { detectPlatform } from './detectPlatform'

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0'
const noApi: Obstacle = { kind: 'unsupported', reason: 'no-api' }

it.each([
  ['system', { kind: 'denied', layers: ['system', 'browser'] }],
  ['policy', { kind: 'unsupported', reason: 'policy' }],
  ['missing', { kind: 'missing' }],
  ['busy', { kind: 'busy' }],
  ['busyOrSystem', { kind: 'busy', orSystem: true }],
  ['elsewhere', { kind: 'busy', elsewhere: true }],
] as const)('a screen is about %s', (cause, obstacle) => {
  expect(causeOf(obstacle, detectPlatform({ userAgent: firefox }))).toBe(cause)
})

it.each([
  [
    'in-app',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 13_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [FBAN/FBIOS]',
  ],
  [
    'outdated',
    'Mozilla/5.0 (iPad; CPU OS 10_3_4 like Mac OS X) AppleWebKit/603.3.8 (KHTML, like Gecko) Version/10.0 Mobile/14G61 Safari/602.1',
  ],
  ['no-api', firefox],
  ['no-api', 'Lynx/2.9.2'],
])('a page without the camera API is said to be %s by its platform', (reason, userAgent) => {
  expect(causeOf(noApi, detectPlatform({ userAgent }))).toBe(reason)
})

const android =
  'Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/AP2A; wv) AppleWebKit/537.36 Chrome/126.0.0.0 Mobile Safari/537.36'
const electron = (system: string) =>
  `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.6478.261 Electron/35.0.1 Safari/537.36`
const mac = 'Macintosh; Intel Mac OS X 10_15_7'

it.each([
  ['in-app', 'Instagram', `${android} Instagram 278.0.0.22.117 Android (22/5.1; 320dpi; 720x1184; HTC/htc)`],
  ['system', 'the clinic’s app on Android', android],
  ['system', 'the clinic’s app on a Mac, made with Electron', electron(mac)],
  ['system', 'the clinic’s app on Windows, made with Electron', electron('Windows NT 10.0; Win64; x64')],
  ['system', 'the clinic’s app on Linux, made with Electron', electron('X11; Linux x86_64')],
  [
    'system',
    'the clinic’s app on a Mac, made with WKWebView',
    `Mozilla/5.0 (${mac}) AppleWebKit/605.1.15 (KHTML, like Gecko)`,
  ],
  ['browser', 'Firefox', firefox],
])('a refusal is one of: %s, in %s', (cause, _, userAgent) => {
  expect(causeOf({ kind: 'denied', layers: ['browser'] }, detectPlatform({ userAgent }))).toBe(cause)
})

it('an app on a computer that has no camera API is not said to be one that opened a link', () => {
  expect(causeOf(noApi, detectPlatform({ userAgent: electron(mac) }))).toBe('no-api')
})
