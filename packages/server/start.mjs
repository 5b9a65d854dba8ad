// @ts-check
// The reference server by itself.
import { buildServer } from './build.mjs'

await buildServer()
await import(new URL('dist/main.js', import.meta.url).href)
