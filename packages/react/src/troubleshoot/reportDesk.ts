import type { BrowserWindow, GateController } from '@precall/core'
import type { Report, ReportOptions } from '@precall/core/report'
import { createReport } from '@precall/core/report'
import { report as reportError } from '../root/settings/reportThrown'
import { copyText } from '../screens/layout/copyText'

/** What was done with a report last, and how that ended. `time` counts what was told: the same said again is news too. */
export type Told = Ended & { readonly time: number }
type Ended = {
  readonly [way in 'copy' | 'download' | 'send']: { readonly way: way; readonly result: Result<way> }
}['copy' | 'download' | 'send']
type Result<Way> =
  | 'failed'
  // No browser tells a page whether a file is saved.
  | (Way extends 'download' ? 'started' | 'unsure' : 'done')
  | (Way extends 'send' ? 'pending' | 'slow' : never)

/** The report of one person, and what they do with it. Each by a press. */
export interface ReportDesk {
  /** Undefined until it is written. */
  report(): Report | undefined
  told(): Told | undefined
  isSending(): boolean
  write(gate: GateController, options: ReportOptions): Promise<void>
  copy(browser: BrowserWindow | undefined): Promise<void>
  download(browser: BrowserWindow | undefined): void
  send(onReport: (report: Report) => unknown, browser: BrowserWindow | undefined): Promise<void>
  clear(): void
}

/** How long sending may take before a person reads that something is wrong, in milliseconds. */
const patience = 10_000

export function createReportDesk(changed: () => void): ReportDesk {
  let report: Report | undefined
  let told: Told | undefined
  /** Each send that may still come through; the last; and the one that a person waits for, which a slow one is not. */
  const open = new Set<object>()
  let latest: object | undefined
  let waitedFor: object | undefined
  /** That of the report: what is done with one before it says nothing any more. */
  let age = {}
  let times = 0

  const text = () => (report ? textOf(report) : '')
  const teller = () => {
    const own = age
    return (now: Ended) => {
      if (age !== own) return
      times += 1
      told = { ...now, time: times }
      changed()
    }
  }

  return {
    report: () => report,
    told: () => told,
    isSending: () => waitedFor !== undefined,
    async write(gate, options) {
      const own = age
      const written = await createReport(gate, options)
      if (age !== own) return
      report = written
      changed()
    },
    async copy(browser) {
      const tell = teller()
      tell({ way: 'copy', result: (await copyText(text(), browser ?? window)) ? 'done' : 'failed' })
    },
    download: (browser) =>
      teller()({
        way: 'download',
        result: !save(text(), browser ?? window) ? 'failed' : report?.embedded ? 'unsure' : 'started',
      }),
    async send(onReport, browser) {
      if (!report) return
      const tell = teller()
      tell({ way: 'send', result: 'pending' })
      // The same report would be sent twice.
      if (waitedFor) return
      const own = (latest = waitedFor = {})
      open.add(own)
      const end = (result: 'done' | 'failed' | 'slow') => {
        // Over, because the report has come through another time, or is another one.
        if (!open.has(own)) return
        if (result === 'failed') open.delete(own)
        if (result === 'done') open.clear()
        if (result === 'done' || waitedFor === own) waitedFor = undefined
        // An earlier one says no more than that it has come through after all.
        if (result === 'done' || latest === own) tell({ way: 'send', result })
      }
      const timer = setTimeout(() => end('slow'), patience)
      try {
        // A copy: what the app does with its own changes nothing of what the person reads, or sends again.
        await onReport(JSON.parse(textOf(report)) as Report)
        clearTimeout(timer)
        end('done')
      } catch (error) {
        clearTimeout(timer)
        end('failed')
        reportError(browser ?? window, error)
      }
    },
    clear() {
      age = {}
      open.clear()
      waitedFor = latest = undefined
      report = told = undefined
    },
  }
}

/** As it is copied, saved and shown. */
export function textOf(report: Report): string {
  return JSON.stringify(report, undefined, 2)
}

/** Says whether it could be started. Apps that show pages may ignore it. */
function save(text: string, browser: BrowserWindow): boolean {
  // A real window has both, and a simulated one need not.
  const own = browser as Partial<Pick<typeof globalThis, 'URL'>> & { readonly document: Partial<Document> }
  const { URL: urls = URL } = own
  const page = own.document.createElement ? (own.document as Document) : document
  try {
    const url = urls.createObjectURL(new Blob([text], { type: 'application/json' }))
    const link = page.createElement('a')
    link.href = url
    link.download = 'precall-report.json'
    link.click()
    setTimeout(() => urls.revokeObjectURL(url), 60_000)
    return true
  } catch {
    return false
  }
}
