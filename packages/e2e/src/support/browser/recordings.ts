import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from './temporaryFolder'

/** Chromium flags for what its fake devices give: files, without which they beep and move. */
export interface Recordings {
  readonly silence: string
  readonly black: string
  readonly still: string
  remove(): void
}

export function writeRecordings(): Recordings {
  const folder = temporaryFolder('recordings')
  const write = (name: string, content: Buffer) => {
    const path = join(folder.path, name)
    writeFileSync(path, content)
    return path
  }
  return {
    silence: `--use-file-for-fake-audio-capture=${write('silence.wav', silence())}`,
    black: `--use-file-for-fake-video-capture=${write(
      'black.y4m',
      picture(() => BLACK),
    )}`,
    still: `--use-file-for-fake-video-capture=${write(
      'still.y4m',
      picture((at) => BLACK + (at % 200)),
    )}`,
    remove: () => folder.remove(),
  }
}

const RATE = 48_000

/** A second of zeros in 16 bits: http://soundfile.sapp.org/doc/WaveFormat/ */
function silence(): Buffer {
  const header = Buffer.alloc(44)
  const samples = Buffer.alloc(RATE * 2)
  header.write('RIFF', 0)
  header.writeUInt32LE(36 + samples.length, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20)
  header.writeUInt16LE(1, 22)
  header.writeUInt32LE(RATE, 24)
  header.writeUInt32LE(RATE * 2, 28)
  header.writeUInt16LE(2, 32)
  header.writeUInt16LE(16, 34)
  header.write('data', 36)
  header.writeUInt32LE(samples.length, 40)
  return Buffer.concat([header, samples])
}

const WIDTH = 320
const HEIGHT = 180
/** From 0 to 255, as video has it: https://www.itu.int/rec/R-REC-BT.709 */
const BLACK = 16

/** Two frames that are the same: https://wiki.multimedia.cx/index.php/YUV4MPEG2 */
function picture(lumaOf: (at: number) => number): Buffer {
  const luma = Buffer.from(Array.from({ length: WIDTH * HEIGHT }, (_, at) => lumaOf(at)))
  const grey = Buffer.alloc((WIDTH * HEIGHT) / 2, 128)
  const frame = [Buffer.from('FRAME\n'), luma, grey]
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F20:1 Ip A1:1 C420mpeg2\n`), ...frame, ...frame])
}
