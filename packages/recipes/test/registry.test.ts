import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import registry from '../registry.json' with { type: 'json' }

const src = join(import.meta.dirname, '../src')

/** What every React app has. */
const given = ['react', 'react-dom']

describe('the registry', () => {
  it('has every recipe, and so have the exports', () => {
    const names = registry.items.map(({ name }) => name)
    expect(names.toSorted()).toEqual(readdirSync(src).toSorted())
    expect(Object.keys(manifest.exports)).toEqual(expect.arrayContaining(names.map((name) => `./${name}`)))
  })

  it.each(registry.items)('lists for $name every file, in a folder of its own, and what they import', (item) => {
    const { name, files, dependencies } = item
    const there = readdirSync(join(src, name)).toSorted()
    expect(files.map(({ path }) => path).toSorted()).toEqual(there.map((file) => `src/${name}/${file}`))
    expect(files.map(({ target }) => target).toSorted()).toEqual(there.map((file) => `@components/${name}/${file}`))

    const imported = there.flatMap((file) => packagesIn(readFileSync(join(src, name, file), 'utf8')))
    const named = dependencies.map((dependency) => dependency.replace(/(?<=.)@.*/, ''))
    expect(new Set([...named, ...given])).toEqual(new Set([...imported, ...given]))
  })

  it.each(registry.items)('says what $name is for, and so does the first comment of its first file', (item) => {
    const [first] = item.files
    expect(item.title && item.description && item.docs).toBeTruthy()
    // Below the imports, because shadcn removes whatever comes before them.
    expect(readFileSync(join(src, '..', first!.path), 'utf8')).toMatch(
      /^(?:'use client'\n)?(?:import .*\n)+\n\/\/ For .*\n\/\/ Change: /,
    )
  })
})

function packagesIn(source: string): string[] {
  const specifiers = Array.from(source.matchAll(/^import (?:[^'"]*? from )?'([^.'][^']*)'/gm), ([, name]) => name!)
  return specifiers.map((specifier) => /^(@[^/]+\/)?[^/]+/.exec(specifier)![0])
}
