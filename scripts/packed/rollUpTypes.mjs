import { build } from 'tsdown'
import ts from 'typescript'

/**
 * All that an entry of a package offers, and the types it is made of, in one text. Sorted by name, so that a declaration
 * which only moved to another file is not a change.
 */
export async function rollUpTypes(folder, entry) {
  const [{ chunks }] = await build({
    config: false,
    cwd: folder,
    entry: [entry],
    platform: 'neutral',
    tsconfig: false,
    dts: { emitDtsOnly: true, dtsInput: true },
    deps: { neverBundle: [/^[^./]/] },
    // By default it empties the folder that it would write to.
    clean: false,
    write: false,
    logLevel: 'error',
  })
  return sort(unalias(tidy(chunks[0].code)))
}

// Without the names of files, and each docstring on lines of its own, as tsdown.base.ts has them.
function tidy(code) {
  return code.replaceAll(/ *\/\/#(end)?region.*/g, '').replaceAll(/(?<=[;{]) (?=\/\*\*)|(?<=\*\/)(?=\S)/g, '\n')
}

// It imports twice what is both used and passed on: `import { Gate, Gate as Gate$1 }`.
function unalias(code) {
  const twice = /, (\w+) as (\1\$\d+)/g
  return [...code.matchAll(twice)].reduce(
    (text, [, name, alias]) => text.replaceAll(alias, name),
    code.replaceAll(twice, ''),
  )
}

function sort(code) {
  const { statements } = ts.createSourceFile('rolled.d.ts', code, ts.ScriptTarget.Latest, true)
  const sorted = [...statements].sort((one, other) => placeOf(one).localeCompare(placeOf(other), 'en'))
  return sorted.map((statement) => statement.getFullText().trim()).join('\n\n')
}

// What is imported comes first, then what is exported, then what has a name.
function placeOf(statement) {
  return statement.name?.text ?? statement.declarationList?.declarations[0].name.text ?? ''
}
