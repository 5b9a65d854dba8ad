import { describe, expect, it } from 'vitest'
import { linesOf } from './report'

/** So many times, spread evenly around the middle one. */
const around = (middle: number, spread: number, count = 21) =>
  Array.from({ length: count }, (_, at) => middle + spread * (at / (count - 1) - 0.5))

describe('a report', () => {
  it('gives median, spread and count of both sides, and what they come to, next to the goal', () => {
    const pairs = { gate: around(12, 2), bare: around(10, 2) }
    expect(linesOf({ title: 'warm', pairs, compare: 'ratio', goal: { of: 'ratio', most: 1.5 } }, 'bare')).toEqual([
      'warm',
      expect.stringMatching(/^ {2}the gate +12\.0 ms +11\.1 to 12\.9 +n 21$/),
      expect.stringMatching(/^ {2}bare +10\.0 ms +9\.1 to 10\.9 +n 21$/),
      expect.stringMatching(/^ {2}ratio +1\.20 +1\.1\d to 1\.2\d +goal 1\.5 at most: met$/),
    ])
  })

  it('compares each time with the one that was taken next to it', () => {
    // What drifts is in both, and is much more than the difference.
    const bare = around(50, 80)
    const pairs = { gate: bare.map((milliseconds) => milliseconds + 0.5), bare }
    const goal = { of: 'difference', most: 0.4 } as const
    expect(linesOf({ title: '', pairs, compare: 'difference', goal }, 'bare').at(-1)).toMatch(
      /\+0\.50 ms +\+0\.50 to \+0\.50 +goal 0\.4 ms at most: not met$/,
    )
  })

  it.each([
    [around(100, 10), 150, 'met'],
    [around(149, 40), 150, 'met, but too close to be sure'],
    [around(151, 40), 150, 'not met, but too close to be sure'],
    [around(200, 10), 150, 'not met'],
    [around(100, 10, 2), 150, 'too few to tell'],
  ])('says whether a goal is met, and whether that is sure (%#)', (gate, most, words) => {
    const goal = { of: 'gate', most } as const
    const [, line] = linesOf({ title: '', pairs: { gate, bare: gate }, compare: 'ratio', goal }, 'bare')
    expect(line).toMatch(new RegExp(`goal 150 ms at most: ${words}$`))
  })
})
