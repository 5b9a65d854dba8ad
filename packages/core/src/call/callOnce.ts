import type { BrowserWindow } from '../browser'
import type { Course } from './course'
import type { Connection, Line, NotTaken } from './line'
import { openLine } from './line'
import type { Sample } from './sample'
import { readSample } from './sample'
import type { CallProgress, TestCallOptions } from './testCallOptions'

/** What all calls of one test have in common. */
export type Test = TestCallOptions & {
  readonly iceServers: readonly RTCIceServer[]
  readonly seconds: number
  readonly window: BrowserWindow
  readonly Connection: Connection
  readonly course: Course
}

/** What came of one call. */
export interface Run {
  /** Undefined where it was never connected. */
  readonly setUpMs?: number
  /** The error of a server that has refused. */
  readonly refusedWith?: number
  readonly isUnresolved: boolean
  readonly samples: readonly Sample[]
}

/** Between two looks at a line, in milliseconds, and between two readings of its figures. */
const [lookEvery, readEvery] = [100, 1000]

/** One call, for as long as one takes. */
export async function callOnce(
  { window, Connection, course, stream, seconds, onProgress, onFar }: Test,
  configuration: RTCConfiguration,
  progressAt: (done: number) => CallProgress,
): Promise<Run | NotTaken> {
  const isolate = (callback: () => void): void => {
    try {
      callback()
    } catch (error) {
      // Not by `browserFrom`, which is in the first load: a bundler would cut that in two for this one line.
      if (window.reportError) window.reportError(error)
      else
        window.setTimeout(() => {
          throw error
        }, 0)
    }
  }
  let isShown = false
  const show = (far: MediaStream | undefined) => {
    isShown = far !== undefined
    isolate(() => onFar?.(far))
  }
  const tell = (done: number) => isolate(() => onProgress?.(progressAt(done)))

  let line: Line
  try {
    line = openLine(Connection, configuration, stream, show)
  } catch (error) {
    return { error }
  }
  const startedAt = course.now()
  const samples: Sample[] = []
  let setUpMs: number | undefined
  let isUnresolved = false
  try {
    for (let passed = 0; passed < seconds * 1000 && !course.stopped(); passed = course.now() - startedAt) {
      tell(passed / (seconds * 1000))
      const state = line.state()
      if (state === 'failed') {
        // A way that breaks at once is none.
        setUpMs = undefined
        break
      }
      if (state === 'connected') setUpMs ??= passed
      const readAt = samples[samples.length - 1]?.at ?? -Infinity
      if (state === 'connected' && course.now() - readAt >= readEvery) await read()
      await course.sleep(lookEvery)
    }
    if (setUpMs !== undefined) await read()
    if (!course.stopped()) tell(1)
    isUnresolved = line.isUnresolved()
  } finally {
    line.close()
    if (isShown) show(undefined)
  }
  const refusedWith = line.refusedWith()
  return {
    ...(setUpMs !== undefined && { setUpMs }),
    ...(refusedWith !== undefined && { refusedWith }),
    isUnresolved,
    samples,
  }

  async function read(): Promise<void> {
    const sample = await readSample(line, course)
    if (sample) samples.push(sample)
  }
}
