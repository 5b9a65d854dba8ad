// `npm run contract`: writes the types of the contract from openapi.json. `--check` compares them instead.
import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './root.mjs'

const file = 'packages/appointments/test/contract.ts'
const first = '// Over 200 lines: openapi-typescript writes it from openapi.json.\n'

// In a package of its own, because it needs TypeScript 5.
const types = execFileSync('npm', ['run', '--silent', 'print'], {
  cwd: join(root, 'packages/contract-types'),
  encoding: 'utf8',
})
const wanted = execFileSync(join(root, 'node_modules/.bin/oxfmt'), [`--stdin-filepath=${file}`], {
  cwd: root,
  input: first + types,
  encoding: 'utf8',
})

if (!process.argv.includes('--check')) {
  await writeFile(join(root, file), wanted)
} else if (wanted !== (await readFile(join(root, file), 'utf8').catch(() => ''))) {
  console.error(`${file} is not what openapi.json says. Write it with \`npm run contract\`.`)
  process.exit(1)
}
