/** A report for the person who helps. By itself, because only a person whose call does not work needs one. */
export { createReport } from './report/createReport'
export type { ReportOptions } from './report/createReport'
export type { Report, ReportedDevice, ReportedEvent, Tried, TriedStep } from './report/report'
export { reportSchema } from './report/reportSchema'
