import { uninstall } from './page/install'
import { stubDialog } from './page/stubDialog'

// For apps whose own dialogs need it: Precall does without.
stubDialog()

/** What the gates of the tests are fetching: each says it here. */
const loading = new Set<Promise<unknown>>()
const place = globalThis as { [key: symbol]: (loading: Promise<unknown>) => void }
place[Symbol.for('@precall: loading')] = (one) => {
  const over = () => loading.delete(one)
  loading.add(one)
  one.then(over, over)
}

// Vitest has its hooks among the globals only with `globals: true`. Jest always has.
const { beforeEach, afterAll } = 'beforeEach' in globalThis ? (globalThis as unknown as Hooks) : await import('vitest')

// Before the next test and not after this one: by then the testing library has unmounted what still listens to it. In Jest
// what is set up first is also taken down first.
beforeEach(uninstall)
afterAll(async () => {
  uninstall()
  // A test may end in the middle of a load, and a test runner complains of an `import()` that goes on without a page.
  while (loading.size > 0) await Promise.race(loading).catch(() => {})
})

type Hooks = Readonly<Record<'beforeEach' | 'afterAll', (hook: () => void | Promise<void>) => void>>
