// `npm run api`: writes docs/api anew, for whoever has changed what a package offers.
import { install } from './stages/install.mjs'
import { checkNode } from './stages/node-version.mjs'

checkNode()
await install()

const { writeReports } = await import('./packed/apiReport.mjs')
await writeReports()
