import { dialog } from './dialog'
import { level } from './level'
import type { Report } from './report'
import { request } from './request'
import { server } from './server/server'

export interface Benchmark {
  readonly name: string
  readonly what: string
  /** What it is compared with. */
  readonly bare: string
  /** `pairs` says how many to measure, instead of so many. */
  run(report: Report, pairs: (wanted: number) => number): Promise<void>
}

/** What `npm run bench` runs. */
export const benchmarks: readonly Benchmark[] = [
  {
    name: 'dialog',
    what: 'click to painted dialog, against a bare showModal() of the same content in the same page',
    bare: 'showModal()',
    run: dialog,
  },
  {
    name: 'request',
    what: 'request to granted, against a bare getUserMedia in the same page',
    bare: 'getUserMedia',
    run: request,
  },
  {
    name: 'level',
    what: 'script while a check listens and looks, against a page that only shows the picture',
    bare: 'a preview',
    run: level,
  },
  {
    name: 'server',
    what: 'an update of the permission, against a bare route with one indexed upsert, on the same database',
    bare: 'one upsert',
    run: server,
  },
]
