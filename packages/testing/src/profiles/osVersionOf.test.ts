import type { BrowserWindow } from '@precall/core'
import { osVersionOf } from '@precall/core/platform'
import { describe, expect, it } from 'vitest'
import { simulate } from '../../test/simulate'
import type { Profile } from './profiles'
import { simulateBrowser } from '../simulateBrowser'

describe('osVersionOf', () => {
  it.each<[profile: Profile, osVersion: string, major: number | undefined]>([
    ['chrome-windows', '10', 10],
    ['edge-windows', '11', 11],
    ['chrome-macos', '12', 12],
    ['vivaldi-macos', '13', 13],
    ['safari-macos', '13', 13],
    ['safari-macos', '26', 13],
    // This Safari is for macOS 13 as well.
    ['safari-macos', '12', undefined],
    ['safari-ios', '17', 17],
    ['safari-ios', '26', 18],
    ['safari-ipados', '17', 17],
    ['samsung-android', '11', 11],
  ])('tells, of %s on version %s, %s', async (profile, osVersion, major) => {
    expect((await osVersionOf(simulate(profile, { osVersion })))?.major).toBe(major)
  })

  it('says nothing if no page can know it', async () => {
    expect(await osVersionOf(simulateBrowser('firefox-windows'))).toBeUndefined()
    expect(await osVersionOf(simulateBrowser('chrome-linux'))).toBeUndefined()
  })

  it('gives up where the browser gives no answer, or refuses one', async () => {
    const { navigator } = simulateBrowser('chrome-windows')
    const { userAgentData, userAgent } = navigator
    const answering = (getHighEntropyValues: () => Promise<never>) =>
      ({
        setTimeout: (callback: () => void) => setTimeout(callback),
        clearTimeout,
        navigator: { userAgent, userAgentData: { ...userAgentData, getHighEntropyValues } },
      }) as unknown as BrowserWindow
    expect(await osVersionOf(answering(() => Promise.reject(new Error('no'))))).toBeUndefined()
    expect(await osVersionOf(answering(() => new Promise(() => {})))).toBeUndefined()
  })
})
