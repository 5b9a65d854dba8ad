import { describe, expect, it, onTestFinished } from 'vitest'
import { both } from '../test/outcomeOf'
import type { Gap } from './gaps'
import { simulateBrowser } from './simulateBrowser'

const granted = { camera: 'granted', microphone: 'granted' } as const
const withGaps = (...gaps: Gap[]) => simulateBrowser('chrome-linux', granted, { gaps })

describe('a page with gaps in its Web APIs', () => {
  it('may have getUserMedia and nothing else, as an app’s own test double does', () => {
    const { mediaDevices } = withGaps('no list', 'no events').navigator
    expect(Object.keys(mediaDevices ?? {})).toEqual(['getUserMedia'])
  })

  it('may get a stream with getTracks alone', async () => {
    const browser = withGaps('tracks alone')
    const stream = await browser.navigator.mediaDevices?.getUserMedia(both)
    expect(Object.keys(stream ?? {})).toEqual(['getTracks'])
    expect(stream?.getTracks()).toEqual(browser.liveTracks)
  })

  it('may get nothing for a request, and no camera is on', async () => {
    const browser = withGaps('no stream')
    expect(browser.navigator.mediaDevices?.getUserMedia(both)).toBeUndefined()
    for (let turn = 0; turn < 50; turn++) await Promise.resolve()
    expect(browser.liveTracks).toEqual([])
  })

  it('may have a query that throws, or answers nothing', () => {
    const query = (gap: Gap) => withGaps(gap).navigator.permissions?.query({ name: 'camera' as PermissionName })
    expect(() => query('query throws')).toThrow(TypeError)
    expect(query('query answers nothing')).toBeUndefined()
  })

  it('has them where it is installed, and on the next page', async () => {
    const browser = withGaps('no list').reload()
    onTestFinished(browser.install())
    expect(navigator.mediaDevices.enumerateDevices).toBeUndefined()
    expect(await navigator.mediaDevices.getUserMedia(both)).toBeDefined()
  })
})
