// `npm start`: from a fresh clone to a page that answers.
//
// package.json starts it with `exec`: npm passes a signal only to its shell, which would exit and leave us running.
import { checkNode } from './stages/node-version.mjs'
import { install } from './stages/install.mjs'

checkNode()
await install()

console.log('demo: starting')
// In this process, not a child of it: Ctrl-C and SIGTERM then reach the server itself, and nothing can outlive us.
await import('../packages/demo/server/start.mjs')
