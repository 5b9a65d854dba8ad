import { once } from '../guides/once'
import type { GateScope } from '../root/GateContext'
import type { Action, LayoutProps } from '../root/layoutProps'
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
  const send = isThere &&
    onReport && { label: say(words.send.press), onPress: once(() => void desk.send(onReport, browser)) }
  const copy: Action | false = isThere && {
    label: say(words.copy.press),
    onPress: once(() => void desk.copy(browser)),
    kind: onReport ? 'secondary' : 'primary',
  }
  const download: Action | false = isThere && {
    label: say(words.download.press),
    onPress: once(() => desk.download(browser)),
    kind: 'secondary',
  }
  const again: Action = { label: say(words.startAgain), onPress: restart, kind: 'secondary' }
  return {
    title: say(words.title),
    lead: isThere && say(onReport ? words.lead : words.leadWithoutSending),
    size: 'middle',
    // Two in the foot: more would have no room next to Get Assistance.
    actions: onReport ? [send, copy] : [copy, download],
    progress: <ReportTold told={desk.told()} />,
    children: <ReportBody desk={desk} also={[onReport && download, again]} />,
  }
}
