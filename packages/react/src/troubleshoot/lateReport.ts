/** The report and its screen: a file of its own, which is fetched as soon as there are six steps, so that it needs no network later. */
export { createReportDesk } from './reportDesk'
export { reportContent } from './reportContent'
// Bundlers cut files by which of them reach a module. The report reaches all that the steps do, and the steps the log, so that both
// make the same cut: otherwise the first load was cut into more files, which weighed up to 1.5 kB.
export { opensWalk } from './walkOpener'
