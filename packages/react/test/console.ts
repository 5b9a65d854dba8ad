import { expect, vi } from 'vitest'

const said: string[] = []

/** Keeps what is said on the console from now on, instead of printing it. */
export function listenToConsole(): void {
  said.length = 0
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      said.push(`${level}: ${words.map(String).join(' ')}`)
    })
  }
}

/** What was said since the last time, taken off the record so that the test may pass. */
export function takeSaid(): string[] {
  return said.splice(0)
}

export function expectSilence(): void {
  expect(said, 'this was not expected on the console').toEqual([])
}
