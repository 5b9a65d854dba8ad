// Every sample of README.md of packages/testing, as it is written there.
import { afterEach, expect, vi } from 'vitest'

const said: unknown[] = []
for (const level of ['error', 'warn'] as const)
  vi.spyOn(console, level).mockImplementation((...words) => said.push(words))
await import('virtual:samples')

afterEach(() => expect(said).toEqual([]))
