import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { waitFor } from './visitor'

/** Resolves when the video shows a picture that moves: frames keep coming, and they are not all the same. */
export async function showsMovingPicture(video: Locator): Promise<void> {
  await waitFor(video)
  await expect.poll(async () => (await lookAt(video)).frames, { timeout: 10_000 }).toBeGreaterThan(0)
  const before = await lookAt(video)
  await expect
    .poll(async () => {
      const { frames, pixels } = await lookAt(video)
      return { moreFrames: frames > before.frames, otherPixels: pixels !== before.pixels }
    })
    .toEqual({ moreFrames: true, otherPixels: true })
}

function lookAt(video: Locator): Promise<{ frames: number; pixels: string }> {
  return video.evaluate((element: HTMLVideoElement) => {
    const canvas = document.createElement('canvas')
    canvas.getContext('2d')!.drawImage(element, 0, 0, canvas.width, canvas.height)
    return { frames: element.getVideoPlaybackQuality().totalVideoFrames, pixels: canvas.toDataURL() }
  })
}
