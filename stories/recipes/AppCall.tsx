import { OwnPicture } from '@precall/demo'
import type { ReactElement } from 'react'

/** What an app puts into a recipe that has no call of its own. */
export function AppCall({ stream, onLeave }: { stream: MediaStream; onLeave: () => void }): ReactElement {
  return (
    <div className="workshop-app">
      <div className="demo-stage workshop-call">
        <OwnPicture stream={stream} cameraPaused={false} />
      </div>
      <button type="button" onClick={onLeave}>
        Leave
      </button>
    </div>
  )
}
