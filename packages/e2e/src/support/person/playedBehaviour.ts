import type { Behaviour } from '@precall/testing/test/behaviour'
import type { TestContext } from 'vitest'

declare module 'vitest' {
  interface TaskMeta {
    /** For docs/behaviours.md, which `npm run behaviours` writes. */
    behaviour?: {
      readonly when: string
      readonly where: readonly string[]
      readonly seen: string
      readonly why?: string
    }
  }
}

/** Tells the report of this run which behaviour the test is of, and why it is not played here, if it is not. */
export function note({ task }: TestContext, { when, where, seen }: Behaviour, why?: string): void {
  task.meta.behaviour = { when, where, seen, ...(why && { why }) }
}
