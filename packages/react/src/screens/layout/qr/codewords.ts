import { remainderOf } from './reedSolomon'

/** How big a code is: it has `17 + 4 * version` modules on each side. */
export interface Version {
  readonly version: number
  /** What is written into it. */
  readonly codewords: readonly number[]
}

// ISO/IEC 18004, table 9, of level M, which stands a seventh of the code being unreadable. Version 20 has 97 modules: on a small screen
// that is the most a phone can tell apart.
const correctionOf = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26]
const blocksOf = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16]

/** The smallest version that `bytes` fit into, and what to write there. Undefined where they fit into none. */
export function codewordsOf(bytes: readonly number[]): Version | undefined {
  for (let version = 1; version <= correctionOf.length; version++) {
    const correction = correctionOf[version - 1] ?? 0
    const blocks = blocksOf[version - 1] ?? 0
    const all = modulesFor(version) >> 3
    const room = all - correction * blocks
    const countBits = version < 10 ? 8 : 16
    if (4 + countBits + bytes.length * 8 > room * 8) continue
    return { version, codewords: interleave(pad(bytes, countBits, room), blocks, correction, all) }
  }
  return undefined
}

/** How many modules are left for data beside the patterns. */
function modulesFor(version: number): number {
  const modules = (16 * version + 128) * version + 64
  if (version < 2) return modules
  const aligned = Math.floor(version / 7) + 2
  return modules - ((25 * aligned - 10) * aligned - 55) - (version < 7 ? 0 : 36)
}

/** As bytes, after the mode and their number; filled up with what the standard says. */
function pad(bytes: readonly number[], countBits: number, room: number): number[] {
  const bits: number[] = []
  const write = (value: number, length: number) => {
    for (let bit = length - 1; bit >= 0; bit--) bits.push((value >> bit) & 1)
  }
  write(4, 4)
  write(bytes.length, countBits)
  for (const byte of bytes) write(byte, 8)
  write(0, Math.min(4, room * 8 - bits.length))
  write(0, -bits.length & 7)
  for (let filler = 0xec; bits.length < room * 8; filler ^= 0xec ^ 0x11) write(filler, 8)
  return Array.from({ length: room }, (_, at) => bits.slice(at * 8, at * 8 + 8).reduce((sum, bit) => sum * 2 + bit, 0))
}

/** In blocks, of which the last may be longer by one: a byte of each in turn, and then what corrects each. */
function interleave(data: readonly number[], blocks: number, correction: number, all: number): number[] {
  const short = blocks - (all % blocks)
  const length = Math.floor(all / blocks) - correction
  let from = 0
  const parts = Array.from({ length: blocks }, (_, at) => data.slice(from, (from += length + Number(at >= short))))
  const corrections = parts.map((part) => remainderOf(part, correction))
  return [...inTurn(parts, length + 1), ...inTurn(corrections, correction)]
}

function inTurn(parts: readonly (readonly number[])[], length: number): number[] {
  return Array.from({ length }, (_, at) => parts.flatMap((part) => part[at] ?? [])).flat()
}
