// The samples of a README, as test files: so that what is shown is what runs.
import { readFileSync } from 'node:fs'

/**
 * The blocks of code in a README that import from `source`, each as a test file for the runner whose hooks are in `runner`.
 * One that is no test by itself becomes one.
 */
export function samplesIn(readme, source, runner) {
  const blocks = [...readFileSync(readme, 'utf8').matchAll(/^```tsx?\n(.*?)^```/gms)].map(([, code]) => code)
  return blocks
    .filter((code) => code.includes(`from '${source}'`))
    .map((code) => (/^test\(/m.test(code) ? code : asTest(code)).replaceAll("from 'vitest'", `from '${runner}'`))
}

function asTest(code) {
  const isImport = (line) => line.startsWith('import ')
  const lines = code.trimEnd().split('\n')
  const body = lines.filter((line) => !isImport(line)).map((line) => `  ${line}`)
  return [
    ...lines.filter(isImport),
    "import { test } from 'vitest'",
    `test(${JSON.stringify(`the sample: ${body.find((line) => line.trim()).trim()}`)}, async () => {`,
    ...body,
    '})\n',
  ].join('\n')
}
