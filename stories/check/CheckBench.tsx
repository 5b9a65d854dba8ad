import { PermissionGate } from '@precall/react'
import { DeviceCheck, type DeviceCheckProps } from '@precall/react/check'
import { type ReactElement, useEffect, useState } from 'react'
import { useStage } from '../workshop/overBrowser'

/** A page with only Start Video, whose visit has a check before it. */
export function WithCheck(): ReactElement {
  return (
    <main className="workshop-bench">
      <PermissionGate check onGranted={() => {}}>
        <button type="button">Start Video</button>
      </PermissionGate>
    </main>
  )
}

/** A page of settings, which has a stream of its own and no gate. */
export function Settings(props: Omit<DeviceCheckProps, 'stream'>): ReactElement {
  const { browser } = useStage()
  const [stream, setStream] = useState<MediaStream>()
  useEffect(() => {
    let isOver = false
    let opened: MediaStream | undefined
    void browser.navigator.mediaDevices?.getUserMedia({ audio: true, video: true }).then((stream) => {
      opened = stream
      if (isOver) stop(stream)
      else setStream(stream)
    })
    return () => {
      isOver = true
      if (opened) stop(opened)
    }
  }, [browser])
  return (
    <main className="workshop-bench">
      <h1>Camera and sound</h1>
      <DeviceCheck {...props} stream={stream} />
    </main>
  )
}

function stop(stream: MediaStream): void {
  stream.getTracks().forEach((track) => track.stop())
}
