// `npm run api`: writes docs/api anew, for whoever has changed what a package offers.
import { writeReports } from './packed/apiReport.mjs'
import { install } from './stages/install.mjs'
import { checkNode } from './stages/node-version.mjs'

checkNode()
await install()
await writeReports()
