import type { BrowserWindow } from '../browser'

/** A copy of a video's picture that a page can read. */
export interface SmallCopy {
  /** How far what is read may be from what was drawn, by protection against fingerprinting. */
  readonly noise: number
  /** The pixels now; none before the first picture. Throws where they may not be read. */
  read(): Uint8ClampedArray | undefined
}

const WIDTH = 32
const HEIGHT = 18

/** Absent where this page cannot draw, or does not read what it has drawn. */
export function smallCopyOf(video: HTMLVideoElement, browser: BrowserWindow): SmallCopy | undefined {
  try {
    const context = drawingIn(browser, video.ownerDocument)
    if (!context) return undefined
    const noise = noiseOf(context)
    if (noise === undefined) return undefined
    return {
      noise,
      read() {
        context.clearRect(0, 0, WIDTH, HEIGHT)
        // Draws nothing while there is no picture: https://html.spec.whatwg.org/multipage/canvas.html#check-the-usability-of-the-image-argument
        context.drawImage(video, 0, 0, WIDTH, HEIGHT)
        const { data } = context.getImageData(0, 0, WIDTH, HEIGHT)
        return data[3] === 0 ? undefined : data
      },
    }
  } catch {
    return undefined
  }
}

type Drawing = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

function drawingIn({ OffscreenCanvas }: BrowserWindow, document: Document): Drawing | null | undefined {
  // In memory: it is read after each drawing.
  const how = { willReadFrequently: true }
  const offscreen = OffscreenCanvas && new OffscreenCanvas(WIDTH, HEIGHT).getContext('2d', how)
  // The types have it as any context: https://github.com/microsoft/TypeScript/issues/53614
  if (offscreen) return offscreen as OffscreenCanvasRenderingContext2D
  const canvas = document.createElement('canvas')
  canvas.width = WIDTH
  canvas.height = HEIGHT
  return canvas.getContext('2d', how) as CanvasRenderingContext2D | null
}

const COLOUR = [64, 128, 192] as const
/** Brave and Safari change single pixels by one or two. */
const MOST_NOISE = 4

/**
 * Firefox and Tor Browser give white or noise to a page that may not read, and do not say so; Brave and Safari change some pixels a little
 * (docs/facts/browsers.md#canvas-noise). So we read what we know.
 */
function noiseOf(context: Drawing): number | undefined {
  context.fillStyle = `rgb(${COLOUR.join()})`
  context.fillRect(0, 0, WIDTH, HEIGHT)
  const { data } = context.getImageData(0, 0, WIDTH, HEIGHT)
  let most = 0
  for (let at = 0; at < data.length; at++) most = Math.max(most, Math.abs(data[at]! - (COLOUR[at % 4] ?? 255)))
  return most <= MOST_NOISE ? most : undefined
}
