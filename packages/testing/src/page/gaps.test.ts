import { describe, expect, it, onTestFinished } from 'vitest'
import { both, microtasks } from '../../test/outcomeOf'
import type { Gap } from './gaps'
import { simulateBrowser } from '../simulateBrowser'

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

  it.each<[Gap, got: unknown]>([
    ['no promise', undefined],
    ['no stream', 'foo'],
  ])('may get no stream (%s), and no camera is on', async (gap, got) => {
    const browser = withGaps(gap)
    expect(await browser.navigator.mediaDevices?.getUserMedia(both)).toBe(got)
    await microtasks()
    expect(browser.liveTracks).toEqual([])
  })

  it('may get a stream without tracks', async () => {
    const browser = withGaps('no tracks')
    const stream = await browser.navigator.mediaDevices?.getUserMedia(both)
    expect(stream?.getTracks()).toEqual([])
    expect(browser.liveTracks).toEqual([])
  })

  it('may have no navigator.permissions', () => {
    expect(withGaps('no query').navigator.permissions).toBeUndefined()
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
