import { describe, expect, it } from 'vitest'
import { simulateBrowser } from './simulateBrowser'

describe('a profile', () => {
  it.each([
    { profile: 'chrome-linux', system: /X11; Linux x86_64/, platform: 'Linux' },
    { profile: 'chrome-macos', system: /Macintosh; Intel Mac OS X/, platform: 'macOS' },
    { profile: 'chrome-windows', system: /Windows NT 10\.0/, platform: 'Windows' },
  ] as const)('names itself: $profile', ({ profile, system, platform }) => {
    const { navigator } = simulateBrowser(profile)
    expect(navigator.userAgent).toMatch(system)
    expect(navigator.userAgentData).toMatchObject({ mobile: false, platform })
  })

  it('without privacy settings of the system says so', () => {
    const browser = simulateBrowser('chrome-linux')
    expect(() => browser.system.block('camera')).toThrow(/chrome-linux has no privacy settings/)
    expect(browser.getState()).not.toHaveProperty('system')
  })

  it('that does not exist neither compiles nor runs', () => {
    // @ts-expect-error: no such profile.
    expect(() => simulateBrowser('chrome-beos')).toThrow(/'chrome-beos'.+chrome-linux/)
  })

  it('compiles in no state that cannot be', () => {
    const never = () => [
      // @ts-expect-error: no such state of a device.
      simulateBrowser('chrome-linux', { camera: 'blocked' }),
      // @ts-expect-error: an insecure page is granted nothing.
      simulateBrowser('chrome-linux', { camera: 'granted', secure: false }),
      // @ts-expect-error: Linux has no such settings.
      simulateBrowser('chrome-linux', { system: { camera: 'blocked' } }),
      simulateBrowser('chrome-macos', { system: { camera: 'blocked' } }),
    ]
    expect(never).toBeDefined()
  })
})
