import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { startProgram } from './program'
import { temporaryFolder } from './temporaryFolder'

/** An X display of our own: no window manager, and no windows but those of the test. */
export interface Display {
  /** The value for `DISPLAY`. */
  readonly name: string
  /** What is on the screen now, until the next look. */
  look(): Promise<Picture>
  /** Presses there with the real pointer, and takes it away to where nothing changes under it. */
  click(x: number, y: number): Promise<void>
  /** Makes the windows of programs of this class as large as that. */
  resize(programs: string, width: number, height: number): Promise<void>
  /** Presses the key, in whatever has the keyboard. */
  press(key: string): Promise<void>
  end(): Promise<void>
}

interface Picture {
  readonly width: number
  readonly height: number
  /** The colour at a point, as 0xRRGGBB. */
  colourAt(x: number, y: number): number
}

/** Starts an Xvfb on the first free display number. */
export async function startDisplay(width: number = 1280, height: number = 1024): Promise<Display> {
  const farAway = [`${width - 1}`, `${height - 1}`]
  const folder = temporaryFolder('display')
  // Without `-noreset` it would start again, pointer and all, whenever the last program leaves it.
  const args = ['-displayfd', '1', '-noreset', '-nolisten', 'tcp', '-fbdir', folder.path]
  args.push('-screen', '0', `${width}x${height}x24`)
  const xvfb = startProgram('Xvfb', args)
  const [, number] = await xvfb.prints(/^(\d+)$/m)
  const name = `:${number}`
  const point = (...args: string[]) => startProgram('xdotool', args, { DISPLAY: name }).exited
  // It starts in the middle, where a browser may put a button.
  await point('mousemove', ...farAway)
  // Five megabytes, looked at twenty times a second while a test waits for a prompt: always in the same place.
  const file = await open(join(folder.path, 'Xvfb_screen0'))
  const screen = Buffer.alloc((await file.stat()).size)

  return {
    name,
    press: (key) => point('key', key),
    resize: (programs, width, height) =>
      point('search', '--onlyvisible', '--class', programs, 'windowsize', `${width}`, `${height}`),
    look: async () => {
      await file.read(screen, 0, screen.length, 0)
      return pictureFrom(screen)
    },
    click: (x, y) => point('mousemove', `${x}`, `${y}`, 'click', '1', 'mousemove', ...farAway),
    end: async () => {
      await file.close()
      await xvfb.end()
      folder.remove()
    },
  }
}

/** Xvfb keeps its screen in a file of the XWD format: a header of big-endian words, a colour map, 32-bit pixels. */
function pictureFrom(screen: Buffer): Picture {
  const word = (index: number) => screen.readUInt32BE(index * 4)
  const [headerSize, width, height, bytesPerLine, colours] = [word(0), word(4), word(5), word(12), word(19)]
  const pixels = headerSize! + colours! * 12
  return {
    width: width!,
    height: height!,
    colourAt: (x, y) => screen.readUInt32LE(pixels + y * bytesPerLine! + x * 4) & 0xffffff,
  }
}
