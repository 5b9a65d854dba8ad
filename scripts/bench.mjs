// `npm run bench`: how fast we are, next to the browser without us. `-- --only dialog` measures one thing, `-- --quick` little.
import { join } from 'node:path'
import { root } from './root.mjs'
import { browser } from './stages/browser.mjs'
import { install } from './stages/install.mjs'
import { checkNode } from './stages/node-version.mjs'

checkNode()
await install()

// Vite builds React for what this says. It would say `development` itself, because of what runs the sources here.
process.env.NODE_ENV = 'production'
const { runnerImport } = await import('vite')
const { module } = await runnerImport(join(root, 'packages/bench/src/main.ts'), { configFile: false, root })

const choice = choose()
process.env.CHROMIUM = await browser()
await module.runBenchmarks(choice)

function choose() {
  try {
    return module.chooseBenchmarks(process.argv.slice(2))
  } catch ({ message }) {
    console.error(message)
    process.exit(2)
  }
}
