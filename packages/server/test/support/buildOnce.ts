import { buildServer } from '../../build.mjs'

/** Once, before the tests start processes of it. */
export default () => buildServer()
