import type { GateScope } from '../root/GateContext'
import type { LayoutProps } from '../root/layoutProps'
import { textOf } from '../screens/layout/useText'
import { ReportBody } from './ReportBody'
import type { ReportDesk } from './reportDesk'
import { ReportTold } from './ReportTold'

/** What we found, and what can be done with it. */
export function reportContent(scope: GateScope, desk: ReportDesk, restart: () => void): LayoutProps {
  const { assistance, browser } = scope
  const text = textOf(scope)
  const { say } = text
  const words = text.words.report
  const report = desk.report()
  const onReport = assistance?.onReport
  const isThere = report !== undefined
  return {
    title: say(words.title),
    lead: isThere && say(onReport ? words.lead : words.leadWithoutSending),
    size: 'middle',
    actions: [
      isThere && onReport && { label: say(words.send.press), onPress: () => void desk.send(onReport, browser) },
      isThere && {
        label: say(words.copy.press),
        onPress: () => void desk.copy(browser),
        kind: onReport ? 'secondary' : 'primary',
      },
      isThere && { label: say(words.download.press), onPress: desk.download, kind: 'secondary' },
      { label: say(words.startAgain), onPress: restart, kind: 'secondary' },
    ],
    progress: <ReportTold told={desk.told()} />,
    children: <ReportBody desk={desk} />,
  }
}
