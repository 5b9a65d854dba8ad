import { describe, expect, it } from 'vitest'
import { addressOf } from './addressOf'
import type { Link } from './guide'

const visit = 'https://visit.example/v/4821'
const leaving = (leaves: Extract<Link, { leaves: string }>['leaves'], from: string) => addressOf({ leaves }, from).href

describe('addressOf a link into the settings', () => {
  it('is its own address, wherever the visit is', () => {
    const link = { opens: 'camera settings', href: 'ms-settings:privacy-webcam' } as const
    expect(addressOf(link, visit)).toEqual({ href: 'ms-settings:privacy-webcam' })
  })
})

describe('addressOf a way out of LINE', () => {
  it.each([
    [visit, '?openExternalBrowser=1'],
    [`${visit}?`, '?openExternalBrowser=1'],
    [`${visit}#room`, '?openExternalBrowser=1#room'],
    [`${visit}?token=a%20b+c&flag#room`, '?token=a%20b+c&flag&openExternalBrowser=1#room'],
    [`${visit}?openExternalBrowser=0&token=1`, '?token=1&openExternalBrowser=1'],
    [`${visit}?openExternalBrowser`, '?openExternalBrowser=1'],
    [`${visit}?notOpenExternalBrowser=1`, '?notOpenExternalBrowser=1&openExternalBrowser=1'],
  ])('%s ends in %s', (from, end) => {
    expect(leaving('line', from)).toBe(visit + end)
  })
})

describe('addressOf a way out of KakaoTalk', () => {
  it('has the whole visit as one parameter', () => {
    const address = leaving('kakaotalk', `${visit}?a=1&b=2#room`)
    expect(address).toBe(
      'kakaotalk://web/openExternal?url=https%3A%2F%2Fvisit.example%2Fv%2F4821%3Fa%3D1%26b%3D2%23room',
    )
    expect(new URL(address ?? '').searchParams.get('url')).toBe(`${visit}?a=1&b=2#room`)
  })
})

describe('addressOf a way out of Instagram and Threads', () => {
  it.each([
    ['instagram', 'instagram'],
    ['threads', 'barcelona'],
  ] as const)('has the whole visit as one parameter, fragment and all: %s', (leaves, scheme) => {
    const address = leaving(leaves, `${visit}?a=1&b=2#room`)
    expect(address).toMatch(new RegExp(`^${scheme}://extbrowser/\\?url=https%3A%2F%2F`))
    expect(new URL(address ?? '').searchParams.get('url')).toBe(`${visit}?a=1&b=2#room`)
  })
})

describe('addressOf a way out of an app on Android', () => {
  it('is the visit with the intent behind it, and the visit again if no app takes it', () => {
    expect(leaving('intent', `${visit}?a=1;b=2`)).toBe(
      'intent://visit.example/v/4821?a=1;b=2#Intent;scheme=https;' +
        'S.browser_fallback_url=https%3A%2F%2Fvisit.example%2Fv%2F4821%3Fa%3D1%3Bb%3D2;end',
    )
  })

  it('keeps scheme, port and fragment', () => {
    expect(leaving('intent', 'http://localhost:5173/#/room')).toMatch(
      /^intent:\/\/localhost:5173\/#\/room#Intent;scheme=http;/,
    )
  })

  it('reads no intent from the visit itself', () => {
    const address = leaving(
      'intent',
      `${visit}#Intent;package=evil.example;S.browser_fallback_url=javascript:alert(1);end`,
    )
    const parts = (address ?? '').split('#')
    // Intent.parseUri begins at the last #.
    expect(parts.at(-1)?.split(';')).toEqual([
      'Intent',
      'scheme=https',
      expect.stringMatching(/^S\.\w+=https%3A%2F%2F/),
      'end',
    ])
    expect(parts).toHaveLength(3)
  })

  it('takes a second # in the fragment for a letter', () => {
    expect(leaving('intent', `${visit}#a#Intent;b`)).toMatch(/4821#a%23Intent;b#Intent;scheme=https;/)
  })
})

describe('addressOf a way out of an app on iOS', () => {
  it('is the visit with the word Safari before it', () => {
    expect(leaving('x-safari', `${visit}?a=1#room`)).toBe('x-safari-https://visit.example/v/4821?a=1#room')
  })
})

describe('addressOf a visit that is not a web page', () => {
  const hostile = [
    'javascript:alert(document.cookie)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://visit.example/0a1b',
    'file:///etc/passwd',
    'intent://visit.example#Intent;end',
    'about:blank',
    '/v/4821',
    'visit.example/v/4821',
    '',
  ]

  it.each(hostile)('refuses %j, and says why', (from) => {
    for (const leaves of ['line', 'kakaotalk', 'instagram', 'threads', 'intent', 'x-safari'] as const) {
      const { href, refused } = addressOf({ leaves }, from)
      expect(href).toBeUndefined()
      expect(refused).toContain(`${from} is not a web page. Use an absolute link with https.`)
    }
  })
})
