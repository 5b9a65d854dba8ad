// A changeset that says a wrong name, or a package that keeps no step with the others, would be found on the day of the release.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import getReleasePlan from '@changesets/get-release-plan'
import { manifestOf, shipped } from '../packages.mjs'
import { root } from '../root.mjs'

const names = shipped().map((name) => manifestOf(name).name)
const { fixed } = JSON.parse(readFileSync(join(root, '.changeset/config.json'), 'utf8'))
if (!isDeepStrictEqual(fixed, [names])) {
  console.error(`"fixed" in .changeset/config.json has to name every published package: ${JSON.stringify([names])}`)
  process.exitCode = 1
}
await getReleasePlan(root).catch(({ message }) => {
  console.error(message)
  process.exitCode = 1
})
