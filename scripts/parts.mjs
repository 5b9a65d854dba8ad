import { build } from './parts/build.mjs'
import { engine } from './parts/engine.mjs'
import { lint } from './parts/lint.mjs'
import { packed } from './parts/packed.mjs'
import { server } from './parts/server.mjs'
import { size } from './parts/size.mjs'
import { stories } from './parts/stories.mjs'
import { types } from './parts/types.mjs'
import { vitest } from './parts/vitest.mjs'

/**
 * What `npm test` runs. Two parts run side by side, in this order: the longest, then the quickest answers, then what takes
 * long again, and last what fills every side until all are done. `waits`: it mostly waits, because Chromium ignores a
 * press for a while. It runs next to the other two, and the rest runs once it is done. `browser`: the Debian packages it needs are
 * installed first. `engine`: the one besides Chromium that it needs; without it, and without Debian to install it, the part is
 * skipped. `postgres`: so is that database. `long`: what only --thorough asks. `after`: the parts that write to the same folders.
 */
export const parts = [
  {
    name: 'chromium',
    what: 'settings, cameras and calls in real Chromium',
    browser: true,
    run: () => vitest('chromium'),
  },
  {
    name: 'prompts',
    what: 'the prompts of real Chromium, pressed',
    browser: true,
    waits: true,
    run: () => vitest('prompts'),
  },
  {
    name: 'screens',
    what: 'every screen as it looks in real Chromium, with axe',
    browser: true,
    run: () => vitest('screens'),
  },
  { name: 'types', what: 'tsc over every package', run: types },
  { name: 'lint', what: 'code, hooks, accessibility, format, import law, unused code', run: lint },
  {
    name: 'firefox',
    what: 'real Firefox, and whether its simulation agrees',
    browser: true,
    engine: 'firefox',
    run: () => engine('firefox'),
  },
  {
    name: 'webkit',
    what: 'real WebKitGTK, and whether its simulation agrees',
    browser: true,
    engine: 'webkit',
    run: () => engine('webkit'),
  },
  { name: 'build', what: 'the packages as they will be published', run: build },
  { name: 'stories', what: 'every story, in real Chromium with axe', browser: true, run: stories },
  { name: 'size', what: 'bytes that an app pays, gzip, and how many files', after: ['build'], run: size },
  {
    name: 'packed',
    what: 'apps with the packages as published: Vite, Next, React Router; React 18, 19',
    browser: true,
    after: ['build', 'size'],
    run: packed,
  },
  {
    name: 'server',
    what: 'the reference server, on its embedded database and on PostgreSQL',
    postgres: true,
    long: { name: 'faults', what: 'two servers and their PostgreSQL, killed and restarted for a minute: --thorough' },
    run: server,
  },
  { name: 'unit', what: 'the core and the simulated browsers, in Node', run: () => vitest('unit') },
  { name: 'dom', what: 'the React parts over simulated browsers, React 19', run: () => vitest('dom') },
  { name: 'dom-react18', what: 'the same with React 18', run: () => vitest('dom-react18') },
  { name: 'doms', what: 'what the README shows of tests, in happy-dom and in jsdom', run: () => vitest('doms-*') },
]
