// `npm run api`: rewrites docs/api, after a change in what a package offers.
import { install } from './stages/install.mjs'
import { checkNode } from './stages/node-version.mjs'

checkNode()
await install()

const { writeReports } = await import('./packed/apiReport.mjs')
await writeReports()
