import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'
import { expectSilence, listenToConsole } from './console'

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
