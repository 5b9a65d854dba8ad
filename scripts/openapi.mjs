// `npm run openapi`: writes the document of the endpoints from the server's schemas. `--check` compares it instead.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './root.mjs'

const file = 'packages/appointments/openapi.json'

const { runnerImport } = await import('vite')
const { module } = await runnerImport(join(root, 'packages/server/src/contract/document.ts'), {
  configFile: false,
  root,
})
const document = { 'x-made-by': 'npm run openapi', ...module.openApiDocument() }
const wanted = `${JSON.stringify(document, null, 2)}\n`

if (!process.argv.includes('--check')) {
  await writeFile(join(root, file), wanted)
} else if (wanted !== (await readFile(join(root, file), 'utf8').catch(() => ''))) {
  console.error(`${file} is not what packages/server describes. Write it with \`npm run openapi\`.`)
  process.exit(1)
}
