import { listenTo, lookAt } from '@precall/core/devices'
import { tell } from './tell'

// A preview on both sides. On the side of the gate its picture is looked at, and its sound listened to and drawn.
const video = document.createElement('video')
video.muted = true
video.playsInline = true
const level = document.createElement('div')
level.style.cssText = 'width: 200px; height: 8px; background: green; transform-origin: left; scale: var(--level, 0) 1'
document.querySelector('main')!.append(video, level)

let stream: MediaStream | undefined
let stops: readonly (() => void)[] = []

async function show(side: 'gate' | 'bare'): Promise<void> {
  for (const stop of stops) stop()
  stream ??= await navigator.mediaDevices.getUserMedia({ audio: true, video: true })
  video.srcObject = stream
  await video.play()
  stops =
    side === 'bare'
      ? []
      : [
          listenTo(stream, { onLevel: (value) => level.style.setProperty('--level', String(value)) }),
          lookAt(video, { onChange: (seen) => (document.title = seen) }),
        ]
  tell(0)
}

const button = document.createElement('button')
button.textContent = 'Check my devices'
button.onclick = () => void show('gate')
document.getElementById('gate')!.append(button)
document.querySelector<HTMLButtonElement>('#bare button')!.onclick = () => void show('bare')
