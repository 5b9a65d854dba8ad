import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'

// The files of tests share one window, which is quick, and each has modules of its own, which remember nothing of the others.
vi.resetModules()
const { expectSilence, listenToConsole } = await import('./console')
// A page loads them while it has nothing to do, and a test presses at once.
await import('../src/screens')

// What a person waits for may take its time on a busy machine; a test has five seconds.
configure({ asyncUtilTimeout: 4000 })

beforeEach(() => {
  // A page has no `act`: what the browser answers later is rendered later, and tests wait for what a person would see.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false })
  listenToConsole()
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
  expectSilence()
  vi.restoreAllMocks()
})
