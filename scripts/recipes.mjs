// `npm run recipes`: makes the shadcn registry of the recipes, one file for each, to be installed from or served.
import { folderOf } from './packages.mjs'
import { run } from './run.mjs'
import { install } from './stages/install.mjs'
import { checkNode } from './stages/node-version.mjs'

checkNode()
await install()

const { code } = await run('npm', ['run', '--silent', 'build'], { cwd: folderOf('recipes') })
if (code === 0) console.log('recipes: npx shadcn@4 add packages/recipes/dist/start-video-button.json')
process.exitCode = code
