import { describe, expect, it } from 'vitest'
import { both, request } from '../../test/outcomeOf'
import { simulate } from '../../test/simulate'
import type { SimulatedBrowser } from '../simulatedBrowser'
import type { SimulatedPicture, SimulatedSound } from './scene'

/** How loud a microphone is in the ear of the page, in dBFS. */
async function loudness(browser: SimulatedBrowser, stream: MediaStream): Promise<number> {
  const context = new browser.AudioContext!()
  const analyser = context.createAnalyser()
  context.createMediaStreamSource(stream).connect(analyser)
  const samples = new Float32Array(2048)
  analyser.getFloatTimeDomainData(samples)
  await context.close()
  return 10 * Math.log10(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length)
}

/** Two looks at the picture of a camera. */
function looks(browser: SimulatedBrowser, srcObject: MediaStream | null): number[][] {
  const context = new browser.OffscreenCanvas!(4, 4).getContext('2d') as OffscreenCanvasRenderingContext2D
  return [1, 2].map(() => {
    context.clearRect(0, 0, 4, 4)
    context.drawImage({ srcObject } as HTMLVideoElement, 0, 0, 4, 4)
    return [...context.getImageData(0, 0, 4, 4).data]
  })
}

const running = async (browser = simulate('safari-ios')) => {
  const asked = request(browser, both)
  browser.prompt?.allow()
  return { browser, stream: await asked.stream() }
}

describe('what is before the microphone', () => {
  it.each<[SimulatedSound, least: number, most: number]>([
    ['voice', -30, -20],
    ['room', -70, -60],
    ['silence', -Infinity, -Infinity],
  ])('is a %s from %d to %d dBFS', async (sound, least, most) => {
    const { browser, stream } = await running()
    browser.devices.hear(sound)
    const decibels = await loudness(browser, stream)
    expect(decibels).toBeGreaterThanOrEqual(least)
    expect(decibels).toBeLessThanOrEqual(most)
  })

  it('is not heard while the track is disabled or muted, and once it has ended', async () => {
    const { browser, stream } = await running()
    const [track] = stream.getAudioTracks()
    track!.enabled = false
    expect(await loudness(browser, stream)).toBe(-Infinity)
    track!.enabled = true
    browser.devices.mute('microphone')
    expect(await loudness(browser, stream)).toBe(-Infinity)
    browser.devices.unmute('microphone')
    expect(await loudness(browser, stream)).toBeGreaterThan(-30)
    track!.stop()
    expect(await loudness(browser, stream)).toBe(-Infinity)
  })

  it('is not heard after a call on an iPhone that leaves silence, until the page asks again', async () => {
    const { browser, stream } = await running()
    browser.interruption.begin()
    browser.interruption.end({ leaves: 'silence' })
    expect(stream.getAudioTracks()).toEqual([expect.objectContaining({ muted: false, readyState: 'live' })])
    expect(await loudness(browser, stream)).toBe(-Infinity)
    const again = await running(browser)
    expect(await loudness(browser, again.stream)).toBeGreaterThan(-30)
  })

  it('cannot be listened to in a stream without audio', () => {
    const browser = simulate('chrome-linux')
    const context = new browser.AudioContext!()
    const stream = { getAudioTracks: () => [] } as unknown as MediaStream
    expect(() => context.createMediaStreamSource(stream)).toThrow('MediaStream has no audio track')
  })
})

describe('what is before the camera', () => {
  it.each<[SimulatedPicture, isBlack: boolean, moves: boolean]>([
    ['person', false, true],
    ['still', false, false],
    ['black', true, false],
  ])('%s: black %s, moving %s', async (picture, isBlack, moves) => {
    const { browser, stream } = await running()
    browser.devices.see(picture)
    const [first, second] = looks(browser, stream)
    expect(first!.every((value, at) => value === (at % 4 === 3 ? 255 : 0))).toBe(isBlack)
    expect(first!.some((value, at) => value !== second![at])).toBe(moves)
  })

  it('draws nothing where there is no stream', async () => {
    const { browser } = await running()
    expect(looks(browser, null)[0]).toEqual(Array.from({ length: 64 }, () => 0))
  })
})

describe('a device that is muted outside of the page', () => {
  it('mutes its own tracks alone, once, and gives them back', async () => {
    const { browser, stream } = await running()
    const heard: string[] = []
    for (const track of stream.getTracks()) {
      for (const type of ['mute', 'unmute']) track.addEventListener(type, () => heard.push(`${track.kind} ${type}`))
    }
    browser.devices.mute('camera')
    browser.devices.mute('camera')
    browser.devices.unmute('camera')
    expect(heard).toEqual(['video mute', 'video unmute'])
  })

  it('is not simulated where no one is known to have seen it', async () => {
    const { browser } = await running(simulate('firefox-linux'))
    expect(() => browser.devices.mute('microphone')).toThrow(/not established/)
    expect(() => simulate('chrome-linux').devices.mute('camera')).toThrow(/not established/)
  })

  it('is told from what is no scene', () => {
    const { devices } = simulate('chrome-linux')
    expect(() => devices.see('voice' as SimulatedPicture)).toThrow(/Say 'person', 'still', 'black'/)
    expect(() => devices.hear('quiet' as SimulatedSound)).toThrow(/Say 'voice', 'room', 'silence'/)
  })
})

it('is on the page once it is installed, unless something is there already', () => {
  const browser = simulate('chrome-linux')
  const uninstall = browser.install()
  expect((globalThis as { AudioContext?: unknown }).AudioContext).toBe(browser.AudioContext)
  uninstall()
  expect('AudioContext' in globalThis).toBe(false)
})
