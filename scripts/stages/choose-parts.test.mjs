import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { parts } from '../parts.mjs'
import { root } from '../root.mjs'
import { chooseParts } from './choose-parts.mjs'

const namesOf = (list) => list.map(({ name }) => name)

describe('npm test', () => {
  it('runs every part, and with --thorough shakes and walks more', () => {
    const { chosen, leftOut } = chooseParts(parts, [])
    expect([chosen, namesOf(leftOut)]).toEqual([parts, ['faults']])
    const { SHAKES = '', WALK = '' } = process.env
    expect(chooseParts(parts, ['--thorough'])).toEqual({ chosen: parts, leftOut: [] })
    expect(process.env).toMatchObject({ SHAKES: '100000', WALK: 'all' })
    Object.assign(process.env, { SHAKES, WALK })
  })

  it('--quick leaves out what opens a browser or installs apps, by name', () => {
    const { chosen, leftOut } = chooseParts(parts, ['--quick'])
    expect(namesOf(leftOut)).toEqual([
      'chromium',
      'prompts',
      'screens',
      'firefox',
      'webkit',
      'stories',
      'packed',
      'faults',
    ])
    expect(namesOf(chosen).sort()).toEqual([
      'build',
      'dom',
      'dom-react18',
      'doms',
      'lint',
      'server',
      'size',
      'types',
      'unit',
    ])
  })

  it('--only runs those it names, and with --quick those of them that are quick', () => {
    expect(namesOf(chooseParts(parts, ['--only', 'types,lint', '--only', 'size']).chosen)).toEqual([
      'types',
      'lint',
      'size',
    ])
    const { chosen, leftOut } = chooseParts(parts, ['--quick', '--only', 'types,chromium'])
    expect([namesOf(chosen), namesOf(leftOut)]).toEqual([['types'], ['chromium']])
  })

  it.each([
    [['--fast'], "Unknown option '--fast'"],
    [['--only', 'tpyes'], 'There is no part called "tpyes".'],
    [['--quick', '--only', 'chromium'], '--quick leaves out chromium, and nothing is left.'],
  ])('%s runs nothing, and says why and what there is', async (args, words) => {
    const ended = promisify(execFile)('node', ['scripts/test.mjs', ...args], { cwd: root })
    await expect(ended).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining(words) })
    await expect(ended).rejects.toMatchObject({ stderr: expect.stringContaining('types') })
  })
})
