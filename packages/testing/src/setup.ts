import { uninstall } from './page/install'
import { stubDialog } from './page/stubDialog'

// For apps whose own dialogs need it: Precall does without.
stubDialog()

// Vitest has its hooks among the globals only with `globals: true`. Jest always has.
const { beforeEach, afterAll } = 'beforeEach' in globalThis ? (globalThis as unknown as Hooks) : await import('vitest')

// Before the next test and not after this one: by then the testing library has unmounted what still listens to it. In Jest
// what is set up first is also taken down first.
beforeEach(uninstall)
afterAll(uninstall)

type Hooks = Readonly<Record<'beforeEach' | 'afterAll', (hook: () => void) => void>>
