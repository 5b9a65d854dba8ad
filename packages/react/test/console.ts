import { expect, vi } from 'vitest'

const said: string[] = []

/** Keeps what is said on the console from now on, instead of printing it. */
export function listenToConsole(): void {
  said.length = 0
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      said.push(`console.${level}: ${words.map(String).join(' ')}`)
    })
  }
}

/** Takes the one message that matches off the record, so that the test may pass. */
export function expectSaid(message: RegExp): void {
  const index = said.findIndex((line) => message.test(line))
  expect(index, `${message} among:\n${said.join('\n')}`).not.toBe(-1)
  said.splice(index, 1)
}

/** The same, for errors that React says more than once and in other words beside it. */
export function expectThrown(render: () => void, message: RegExp): void {
  expect(render).toThrow(message)
  said.length = 0
}

export function expectSilence(): void {
  expect(said, 'nobody expected this on the console').toEqual([])
}
