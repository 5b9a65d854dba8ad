type Picture = 'starting' | 'works' | 'black' | 'still'

/** One look at a picture: red, green, blue and alpha of each pixel. */
export interface Look {
  /** Since the last look. */
  readonly ms: number
  readonly pixels: Uint8ClampedArray
  /** The element plays: otherwise it would show the same picture of any camera. */
  readonly plays: boolean
}

/** From 0 to 255. A black that has the noise of a sensor in it was measured at 3, with a spread of 0.3 (docs/facts/browsers.md#pictures-of-files). */
const BLACK_BELOW = 8
const BLACK_SPREAD = 2
const BLACK_AFTER = 3000
const STILL_AFTER = 10_000

/** Says what comes from one camera, by all that was seen of it so far. Differences of up to `noise` are the browser's own. */
export function judgePicture(noise: number): (look: Look) => Picture {
  let before: Uint8ClampedArray | undefined
  let seen: Picture = 'starting'
  let black = 0
  let still = 0
  return ({ ms, pixels, plays }) => {
    const last = before
    before = pixels
    if (isBlack(pixels)) {
      black = last && isBlack(last) ? black + ms : 0
      still = 0
      if (black >= BLACK_AFTER) seen = 'black'
      return seen
    }
    black = 0
    // No two pictures of a real camera are the same, however still the person sits: its sensor has noise.
    if (last && differ(last, pixels, noise)) {
      still = 0
      seen = 'works'
      return seen
    }
    if (plays && last) still += ms
    if (still >= STILL_AFTER) seen = 'still'
    else if (seen === 'black') seen = 'starting'
    return seen
  }
}

function isBlack(pixels: Uint8ClampedArray): boolean {
  let sum = 0
  let squares = 0
  const count = pixels.length / 4
  for (let at = 0; at < pixels.length; at += 4) {
    // Luma, by https://www.itu.int/rec/R-REC-BT.709
    const luma = 0.2126 * pixels[at]! + 0.7152 * pixels[at + 1]! + 0.0722 * pixels[at + 2]!
    sum += luma
    squares += luma * luma
  }
  const mean = sum / count
  return mean < BLACK_BELOW && Math.sqrt(Math.max(0, squares / count - mean * mean)) < BLACK_SPREAD
}

function differ(one: Uint8ClampedArray, other: Uint8ClampedArray, noise: number): boolean {
  return other.some((value, at) => Math.abs(value - one[at]!) > noise)
}
