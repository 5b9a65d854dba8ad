import type { SimulatedPicture } from './scene'

/** What comes from a track now; absent before its first picture. */
type PictureOf = (track: MediaStreamTrack) => SimulatedPicture

/** `window.OffscreenCanvas`, as far as a page copies the picture of a simulated camera to it and reads it. */
export function simulatedOffscreenCanvas(pictureOf: PictureOf): new (width: number, height: number) => OffscreenCanvas {
  class SimulatedOffscreenCanvas {
    readonly width: number
    readonly height: number

    constructor(width: number, height: number) {
      this.width = width
      this.height = height
    }

    getContext(kind: string) {
      return kind === '2d' ? new SimulatedDrawing(this.width * this.height, pictureOf) : null
    }
  }
  return SimulatedOffscreenCanvas as unknown as new (width: number, height: number) => OffscreenCanvas
}

class SimulatedDrawing {
  fillStyle = '#000'
  readonly #pictureOf: PictureOf
  #pixels: Uint8ClampedArray
  #drawn = 0

  constructor(count: number, pictureOf: PictureOf) {
    this.#pixels = new Uint8ClampedArray(count * 4)
    this.#pictureOf = pictureOf
  }

  clearRect(): void {
    this.#pixels.fill(0)
  }

  /** In a colour such as `rgb(1,2,3)`: all of it, wherever the page says. */
  fillRect(): void {
    const [red = 0, green = 0, blue = 0] = this.fillStyle.match(/\d+/g)?.map(Number) ?? []
    this.#paint(() => [red, green, blue])
  }

  drawImage(video: HTMLVideoElement): void {
    const [track] = (video.srcObject as MediaStream | null)?.getVideoTracks() ?? []
    if (!track) return
    const picture = this.#pictureOf(track)
    // No two pictures of a camera are the same, by the noise of its sensor.
    const noise = picture === 'person' ? ++this.#drawn % 2 : 0
    this.#paint((at) => (picture === 'black' ? [0, 0, 0] : [60 + (at % 97) + noise, 90, 120]))
  }

  getImageData() {
    return { data: this.#pixels.slice() }
  }

  #paint(colourOf: (at: number) => readonly [number, number, number]): void {
    for (let at = 0; at < this.#pixels.length / 4; at++) this.#pixels.set([...colourOf(at), 255], at * 4)
  }
}
