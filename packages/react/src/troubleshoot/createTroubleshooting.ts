import type { BlockedCause } from '@precall/core'
import type { GateScope } from '../root/GateContext'
import type { KeptStep } from './keptStep'
import type { ReportDesk } from './reportDesk'
import { createReportDesk } from './reportDesk'
import type { TestBench } from './testBench'
import { createTestBench } from './testBench'
import type { Walk } from './walk'
import { createWalk } from './walk'

/** The six steps, and what two screens among them do: the test call and the report. */
export interface Troubleshooting {
  readonly walk: Walk
  readonly bench: TestBench
  readonly desk: ReportDesk
  readonly end: () => void
}

export function createTroubleshooting(
  from: BlockedCause | KeptStep | undefined,
  scope: GateScope,
  changed: () => void,
): Troubleshooting {
  const { gate } = scope
  const bench = createTestBench(gate, changed)
  const desk = createReportDesk(changed)
  const walk = createWalk(from, scope, () => {
    // What is left is over, and a report is of this moment.
    bench.leave()
    desk.clear()
    if (!walk.step()) void desk.write(gate, { tried: walk.tried(), testCall: bench.verdict() })
    changed()
  })
  return {
    walk,
    bench,
    desk,
    end() {
      bench.leave()
      walk.end()
    },
  }
}
