import { codewordsOf } from './codewords'

/** The modules of a code, row by row: true where it is dark. */
export type Code = readonly (readonly boolean[])[]

/**
 * Draws `text` as a QR code (ISO/IEC 18004), as bytes and with level M. Undefined where it is too long: 666 bytes at most.
 *
 * A library of this weighs 4 to 8 kB of gzip, because it knows other contents, levels and sizes.
 */
export function drawCode(text: string): Code | undefined {
  const fitted = codewordsOf(Array.from(new TextEncoder().encode(text)))
  if (!fitted) return undefined
  const { version, codewords } = fitted
  const masked = masks.map((mask, number) => draw(version, codewords, mask, number))
  const penalties = masked.map(penaltyOf)
  return masked[penalties.indexOf(Math.min(...penalties))]
}

type Mask = (x: number, y: number) => number

/** Each turns over the modules where it is 0. */
const masks: readonly Mask[] = [
  (x, y) => (x + y) % 2,
  (_, y) => y % 2,
  (x) => x % 3,
  (x, y) => (x + y) % 3,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2,
  (x, y) => ((x * y) % 2) + ((x * y) % 3),
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2,
]

function draw(version: number, codewords: readonly number[], mask: Mask, number: number): Code {
  const size = 17 + 4 * version
  // Undefined where there is no pattern, but data.
  const modules: (boolean | undefined)[][] = Array.from({ length: size }, () => Array.from({ length: size }))
  const put = (x: number, y: number, dark: boolean) => {
    const row = modules[y]
    if (row && x >= 0 && x < size) row[x] = dark
  }
  drawPatterns(version, size, put)
  drawFormat(number, size, put)
  writeData(modules, codewords, mask)
  return modules as readonly boolean[][]
}

type Put = (x: number, y: number, dark: boolean) => void

function drawPatterns(version: number, size: number, put: Put): void {
  for (let at = 0; at < size; at++) {
    put(6, at, at % 2 === 0)
    put(at, 6, at % 2 === 0)
  }
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    drawRings(x, y, 4, put)
  const centres = alignmentsOf(version, size)
  const last = centres.length - 1
  centres.forEach((x, i) => {
    centres.forEach((y, j) => {
      const isInCorner = (i === 0 && j === 0) || (i === 0 && j === last) || (i === last && j === 0)
      if (!isInCorner) drawRings(x, y, 2, put)
    })
  })
  if (version < 7) return
  let rest = version
  for (let i = 0; i < 12; i++) rest = (rest << 1) ^ ((rest >> 11) * 0x1f25)
  const bits = (version << 12) | rest
  for (let i = 0; i < 18; i++) {
    const dark = ((bits >> i) & 1) === 1
    const along = Math.floor(i / 3)
    const across = size - 11 + (i % 3)
    put(along, across, dark)
    put(across, along, dark)
  }
}

/** Squares around a middle: light at a distance of 2, and at 4, which parts it from the data. */
function drawRings(x: number, y: number, radius: number, put: Put): void {
  for (let dy = -radius; dy <= radius; dy++) {
    for (let dx = -radius; dx <= radius; dx++) {
      const distance = Math.max(Math.abs(dx), Math.abs(dy))
      put(x + dx, y + dy, radius === 4 ? distance !== 2 && distance !== 4 : distance !== 1)
    }
  }
}

/** The places of the small squares, which keep a camera straight: in rows and columns alike. */
function alignmentsOf(version: number, size: number): readonly number[] {
  if (version === 1) return []
  const count = Math.floor(version / 7) + 2
  const step = Math.floor((version * 8 + count * 3 + 5) / (count * 4 - 4)) * 2
  return [6, ...Array.from({ length: count - 1 }, (_, at) => size - 7 - step * (count - 2 - at))]
}

/** The level, which is 0 for M, and the mask; twice. */
function drawFormat(mask: number, size: number, put: Put): void {
  let rest = mask
  for (let i = 0; i < 10; i++) rest = (rest << 1) ^ ((rest >> 9) * 0x537)
  const bits = ((mask << 10) | rest) ^ 0x5412
  for (let i = 0; i < 15; i++) {
    const dark = ((bits >> i) & 1) === 1
    // Around the first corner, beside the dotted lines; and split between the other two.
    const [x, y] = i < 8 ? [8, i < 6 ? i : i + 1] : [i === 8 ? 7 : 14 - i, 8]
    put(x, y, dark)
    if (i < 8) put(size - 1 - i, 8, dark)
    else put(8, size - 15 + i, dark)
  }
  put(8, size - 8, true)
}

/** In pairs of columns from the right, upwards and downwards in turn, leaving out the dotted line. */
function writeData(modules: (boolean | undefined)[][], codewords: readonly number[], mask: Mask): void {
  const size = modules.length
  let bit = 0
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5
    const isUpwards = ((right + 1) & 2) === 0
    for (let step = 0; step < size; step++) {
      const y = isUpwards ? size - 1 - step : step
      for (const x of [right, right - 1]) {
        const row = modules[y]
        if (!row || row[x] !== undefined) continue
        const isSet = (((codewords[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1
        row[x] = isSet !== (mask(x, y) === 0)
        bit++
      }
    }
  }
}

/** How hard it is to read: long runs, blocks, what looks like a corner, and more of one colour (ISO/IEC 18004, 7.8.3). */
function penaltyOf(code: Code): number {
  const size = code.length
  const columns = code.map((_, x) => code.map((row) => row[x] === true))
  const lines = [...code, ...columns].map((line) => line.map(Number).join(''))
  let penalty = 0
  for (const line of lines) {
    for (const [run] of line.matchAll(/0{5,}|1{5,}/g)) penalty += run.length - 2
    for (const corner of [/(?=00001011101)/g, /(?=10111010000)/g]) penalty += 40 * [...line.matchAll(corner)].length
  }
  for (let y = 1; y < size; y++) {
    for (let x = 1; x < size; x++) {
      const dark = code[y]?.[x]
      if (dark === code[y]?.[x - 1] && dark === code[y - 1]?.[x] && dark === code[y - 1]?.[x - 1]) penalty += 3
    }
  }
  const dark = code.flat().filter(Boolean).length
  return penalty + 10 * Math.floor(Math.abs((dark * 20) / (size * size) - 10))
}
