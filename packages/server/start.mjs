// @ts-check
// The reference server by itself. It is built first, which takes a twentieth of a second.
import { buildServer } from './build.mjs'

await buildServer()
// @ts-ignore: it was written a moment ago.
await import('./dist/main.js')
