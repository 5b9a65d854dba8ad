// `npm run storybook` and `npm run build-storybook`: from a fresh clone to the workshop, live or as a folder of files.
import { run } from './run.mjs'
import { install } from './stages/install.mjs'
import { checkNode } from './stages/node-version.mjs'

checkNode()
await install()

const [command, ...options] = process.argv.slice(2)
// It asks nothing, opens nothing, and looks for no update of itself.
const quiet = ['--disable-telemetry', ...(command === 'dev' ? ['--ci', '--no-version-updates'] : [])]
const { code } = await run('storybook', [command, ...quiet, ...options])
process.exitCode = code
