import type { BlockedCause } from '@precall/core'
import type { GateScope } from '../root/GateContext'
import type { LayoutProps } from '../root/layoutProps'
import type { KeptStep } from './keptStep'
import type { LateSource } from '../screens/lateFile'
import type { LatePart } from './latePart'
import { createLatePart } from './latePart'
import type { reportContent } from './reportContent'
import type { createReportDesk, ReportDesk } from './reportDesk'
import type { CallModule, TestBench } from './testBench'
import { createTestBench } from './testBench'
import type { Walk } from './walk'
import { createWalk } from './walk'
import { pressesOf } from './walkPresses'

/** The parts of the six steps that only some people come to. */
export interface LateParts {
  readonly call: LateSource<CallModule>
  readonly report: LateSource<ReportModule>
}

interface ReportModule {
  readonly createReportDesk: typeof createReportDesk
  readonly reportContent: typeof reportContent
}

/** The six steps, and what two screens among them do: the test call and the report. */
export interface Troubleshooting {
  readonly walk: Walk
  readonly bench: TestBench
  readonly call: LatePart<CallModule>
  /** Whether the guide of the step has a button, which opens the settings: that is the one to press. */
  readonly guideButton: {
    readonly isThere: () => boolean
    readonly put: (isThere: boolean) => void
  }
  readonly report: {
    /** Undefined until it is loaded. */
    readonly desk: () => ReportDesk | undefined
    readonly content: (scope: GateScope) => LayoutProps | undefined
    readonly failures: () => number
    /** Loads it, and writes it. */
    readonly write: () => Promise<void>
  }
  /** Fetches what it may need. Call it once it is on the page. */
  readonly load: () => void
  /** It is not on the page any more: nothing stays on, and the step is kept. */
  readonly leave: () => void
  readonly end: () => void
}

export function createTroubleshooting(
  from: BlockedCause | KeptStep | undefined,
  scope: GateScope,
  changed: () => void,
  parts: LateParts,
): Troubleshooting {
  const { gate } = scope
  const call = createLatePart(parts.call, changed)
  const report = createLatePart(parts.report, changed)
  const bench = createTestBench(gate, call, () => {
    holdInTest()
    changed()
  })
  let desk: ReportDesk | undefined
  let release: (() => void) | undefined
  let isGuideButton = false

  const walk = createWalk(from, scope, () => {
    // What is left is over, and a report is of this moment.
    bench.leave()
    holdInTest()
    desk?.clear()
    loadNeeded()
    changed()
  })
  /** What is allowed for a test call leads no one into the real one, and its verdict stays until they have read it. */
  function holdInTest(): void {
    const isTesting = walk.step() === 'testCall' && bench.phase() !== 'ready' && !walk.isOver()
    if (isTesting) release ??= gate.hold()
    else letGo()
  }
  function letGo(): void {
    release?.()
    release = undefined
  }
  function loadNeeded(): void {
    if (walk.step() === 'testCall') void call.load()
    if (!walk.step()) void write()
  }
  async function write(): Promise<void> {
    const module = await report.load()
    if (!module || walk.step()) return
    desk ??= module.createReportDesk(changed)
    await desk.write(gate, { tried: walk.tried(), testCall: bench.verdict() })
  }

  return {
    walk,
    bench,
    call,
    guideButton: {
      isThere: () => isGuideButton,
      put(isThere) {
        if (isThere === isGuideButton) return
        isGuideButton = isThere
        changed()
      },
    },
    report: {
      desk: () => desk,
      content: (scope) => desk && report.get()?.reportContent(scope, desk, pressesOf(scope, walk).restart),
      failures: report.failures,
      write,
    },
    load() {
      // The network may be gone by the time it is read.
      void report.load()
      loadNeeded()
    },
    leave() {
      bench.leave()
      letGo()
    },
    end() {
      bench.leave()
      letGo()
      walk.end()
    },
  }
}
