import type { BrowserWindow, GateController } from '@precall/core'
import type { Report, ReportOptions } from '@precall/core/report'
import { createReport } from '@precall/core/report'
import { report as reportError } from '../root/settings/reportThrown'
import { copyText } from '../screens/layout/copyText'

/** What was done with a report last, and how that ended. */
export type Told = {
  readonly [way in 'copy' | 'download' | 'send']: { readonly way: way; readonly result: Result<way> }
}['copy' | 'download' | 'send']
type Result<Way> = 'done' | 'failed' | (Way extends 'send' ? 'pending' | 'slow' : never)

/** The report of one person, and what they do with it. Each by a press. */
export interface ReportDesk {
  /** Undefined until it is written. */
  report(): Report | undefined
  told(): Told | undefined
  isSending(): boolean
  write(gate: GateController, options: ReportOptions): Promise<void>
  copy(browser: BrowserWindow | undefined): Promise<void>
  download(): void
  send(onReport: (report: Report) => unknown, browser: BrowserWindow | undefined): Promise<void>
  clear(): void
}

/** How long sending may take before a person reads that something is wrong, in milliseconds. */
const patience = 10_000

export function createReportDesk(changed: () => void): ReportDesk {
  let report: Report | undefined
  let told: Told | undefined
  let isSending = false
  /** That of the report: what is done with one before it says nothing any more. */
  let age = {}

  const text = () => (report ? textOf(report) : '')
  const teller = () => {
    const own = age
    return (now: Told) => {
      if (age !== own) return
      told = now
      changed()
    }
  }

  return {
    report: () => report,
    told: () => told,
    isSending: () => isSending,
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
    download: () => teller()({ way: 'download', result: save(text()) ? 'done' : 'failed' }),
    async send(onReport, browser) {
      // The same report would be sent twice.
      if (!report || isSending) return
      const tell = teller()
      isSending = true
      tell({ way: 'send', result: 'pending' })
      const timer = setTimeout(() => {
        isSending = false
        tell({ way: 'send', result: 'slow' })
      }, patience)
      try {
        await onReport(report)
        isSending = false
        tell({ way: 'send', result: 'done' })
      } catch (error) {
        isSending = false
        tell({ way: 'send', result: 'failed' })
        reportError(browser ?? window, error)
      } finally {
        clearTimeout(timer)
      }
    },
    clear() {
      age = {}
      isSending = false
      report = told = undefined
    },
  }
}

/** As it is copied, saved and shown. */
export function textOf(report: Report): string {
  return JSON.stringify(report, undefined, 2)
}

/** Says whether the browser took it. Apps that show pages may not. */
function save(text: string): boolean {
  try {
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
    const link = document.createElement('a')
    link.href = url
    link.download = 'precall-report.json'
    link.click()
    setTimeout(() => URL.revokeObjectURL(url), 60_000)
    return true
  } catch {
    return false
  }
}
