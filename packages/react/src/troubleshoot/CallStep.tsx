import type { ReactElement } from 'react'
import { once } from '../guides/once'
import { useAnnouncement } from '../screens/layout/Announcements'
import { useText } from '../screens/layout/useText'
import type { Troubleshooting } from './createTroubleshooting'
import { TestCall } from './TestCall'

/** The test call, once it is loaded; or that it could not be, with a way to try again. */
export function CallStep({ own: { call, bench } }: { readonly own: Troubleshooting }): ReactElement {
  const { words, say } = useText()
  const isThere = call.get() !== undefined
  const failures = call.failures()
  const failed = !isThere && failures > 0 && say(words.troubleshooter.call.notLoaded)
  useAnnouncement(failed, 'status', failures)
  if (isThere) return <TestCall bench={bench} replacesPressed={failures > 0} />
  if (!failed) return <p aria-busy>{say(words.report.loading)}</p>
  return (
    <div className="precall-call">
      <p className="precall-note">{failed}</p>
      <button
        type="button"
        className="precall-button"
        data-kind="primary"
        aria-busy={call.isLoading() || undefined}
        onClick={once(() => void call.load())}
      >
        {say(words.buttons.tryAgain)}
      </button>
    </div>
  )
}
