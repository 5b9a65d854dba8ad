// `npm run screens`: redraws every screen into docs/screens, after a change in how one looks.
import { run } from './run.mjs'
import { browser } from './stages/browser.mjs'
import { install } from './stages/install.mjs'
import { checkNode } from './stages/node-version.mjs'

checkNode()
await install()

const env = { CHROMIUM: await browser(), SCREENS: 'draw' }
const { code } = await run('vitest', ['run', '--project=screens', 'packages/e2e/src/screens/screens.test.ts'], { env })
process.exitCode = code
