import type { ReactElement } from 'react'
import { useAnnouncement } from '../screens/layout/Announcements'
import type { Text } from '../screens/layout/useText'
import { useText } from '../screens/layout/useText'
import type { Told } from './reportDesk'

/** How the last press on the report has ended, shown and said. */
export function ReportTold({ told }: { readonly told: Told | undefined }): ReactElement | null {
  const text = useText()
  const words = told && wordsOf(told, text)
  useAnnouncement(words, told?.result === 'failed' ? 'alert' : 'status', told?.time)
  return words ? <p className="precall-tried">{words}</p> : null
}

function wordsOf(told: Told, { words: { report: words }, say }: Text): string {
  switch (told.way) {
    case 'copy':
      return say(words.copy[told.result])
    case 'download':
      return say(words.download[told.result])
    case 'send':
      return say(words.send[told.result])
  }
}
