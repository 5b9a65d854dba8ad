import { OwnPicture } from '@precall/demo'
import type { ReactElement } from 'react'

/** Stands for the app's own call, in recipes that do not bring one. */
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
