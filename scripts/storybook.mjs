// `npm run storybook` and `npm run build-storybook`: from a fresh clone to the workshop, live or as a folder of files.
import { run } from './run.mjs'
import { install } from './stages/install.mjs'
import { checkNode } from './stages/node-version.mjs'

checkNode()
await install()

// Its own updates are looked for on the network, and only while it is live.
const [command, ...options] = process.argv.slice(2)
const quiet = ['--disable-telemetry', ...(command === 'dev' ? ['--no-version-updates'] : [])]
const { code } = await run('storybook', [command, ...quiet, ...options])
process.exitCode = code
