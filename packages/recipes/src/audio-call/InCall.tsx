import type { Device, Live } from '@precall/react'
import { useEffect, useRef, useState } from 'react'

interface InCallProps {
  readonly stream: MediaStream
  readonly live: Live
  /** The camera has been asked for, and has not answered yet. */
  readonly turningOn: boolean
  readonly blocked: boolean
  readonly onTurnOnCamera: () => void
  readonly onLeave: () => void
}

export function InCall({ stream, live, turningOn, blocked, onTurnOnCamera, onLeave }: InCallProps) {
  const [paused, setPaused] = useState<readonly Device[]>([])
  const isOn = (device: Device) => live[device] && !paused.includes(device)

  // A microphone that replaces one that stopped stays muted if that one was.
  useEffect(() => {
    for (const track of stream.getVideoTracks()) track.enabled = !paused.includes('camera')
    for (const track of stream.getAudioTracks()) track.enabled = !paused.includes('microphone')
  }, [stream, live, paused])

  function turn(device: Device, on: boolean) {
    setPaused((before) => (on ? before.filter((other) => other !== device) : [...before, device]))
  }

  return (
    <section ref={takeFocus} tabIndex={-1} className="audio-call" aria-label="Your call">
      {isOn('camera') && <Picture stream={stream} />}
      <ul>
        <DeviceCard device="microphone" on={isOn('microphone')} />
        <DeviceCard device="camera" on={isOn('camera')} blocked={blocked && !live.camera} />
      </ul>
      <div className="audio-call-controls">
        <button type="button" className="audio-call-button" onClick={() => turn('microphone', !isOn('microphone'))}>
          {isOn('microphone') ? 'Mute' : 'Unmute'}
        </button>
        <button
          type="button"
          className="audio-call-button"
          aria-busy={turningOn}
          onClick={() => {
            turn('camera', !isOn('camera'))
            if (!live.camera) onTurnOnCamera()
          }}
        >
          {isOn('camera') ? 'Turn off camera' : 'Turn on camera'}
        </button>
        <button type="button" className="audio-call-button" data-kind="stop" onClick={onLeave}>
          Leave
        </button>
      </div>
    </section>
  )
}

/** One device: a picture, a word and a border that say the same. */
function DeviceCard({ device, on, blocked = false }: { device: Device; on: boolean; blocked?: boolean }) {
  return (
    <li data-on={on}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={paths[device]} />
        {!on && <path d="m3.25 3.25 17.5 17.5" />}
      </svg>
      <b>{device === 'camera' ? 'Camera' : 'Microphone'}</b>
      <span>{on ? 'Working' : blocked ? 'Blocked' : 'Off'}</span>
    </li>
  )
}

const paths: Readonly<Record<Device, string>> = {
  camera:
    'M5.5 6.25h7a2.75 2.75 0 0 1 2.75 2.75v6a2.75 2.75 0 0 1-2.75 2.75h-7a2.75 2.75 0 0 1-2.75-2.75v-6a2.75 2.75 0 0 1 2.75-2.75z' +
    'm9.75 4.35 4.55-2.7a.95.95 0 0 1 1.45.8v6.6a.95.95 0 0 1-1.45.8l-4.55-2.7',
  microphone: 'M9 5.75a3 3 0 0 1 6 0v5.5a3 3 0 0 1-6 0zM5.25 11.25a6.75 6.75 0 0 0 13.5 0M12 18v3.25M8.75 21.25h6.5',
}

function Picture({ stream }: { stream: MediaStream }) {
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    if (video.current) video.current.srcObject = stream
  }, [stream])

  return <video ref={video} aria-label="You" autoPlay muted playsInline />
}

/** The pressed button is hidden now, so people who use a keyboard or a screen reader continue here. */
function takeFocus(section: HTMLElement | null) {
  section?.focus()
}
