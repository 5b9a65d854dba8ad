import { describe, expect, it } from 'vitest'
import { choose } from './choose'

const all = [
  { name: 'dialog', what: 'how fast it opens' },
  { name: 'request', what: 'how fast it asks' },
]

describe('npm run bench', () => {
  it('measures everything, or what --only names, and little with --quick', () => {
    expect(choose(all, [])).toEqual({ chosen: all, quick: false })
    expect(choose(all, ['--only', 'dialog'])).toEqual({ chosen: [all[0]], quick: false })
    expect(choose(all, ['--only', 'request, dialog', '--quick'])).toEqual({ chosen: all, quick: true })
  })

  it.each([
    [['--fast'], "Unknown option '--fast'"],
    [['--only', 'dialgo'], 'There is no benchmark called "dialgo".'],
    [['--only', ''], 'There is no benchmark called "".'],
  ])('%s measures nothing, and says why and what there is', (args, words) => {
    expect(() => choose(all, args)).toThrow(words)
    expect(() => choose(all, args)).toThrow(/dialog .*how fast it opens\n.*request .*how fast it asks/)
  })
})
