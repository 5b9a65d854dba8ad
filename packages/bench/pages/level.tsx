import { Check } from '@precall/react/check'
import '@precall/react/styles.css'
import { useEffect, useRef, type ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import { tell } from './tell'

// A preview on both sides. On the side of the gate it is that of a check, which looks at the picture, listens, and draws how loud it is.
const place = document.createElement('div')
// All of it is in sight.
place.style.width = '320px'
document.querySelector('main')!.append(place)
const root = createRoot(place)
let stream: MediaStream | undefined

async function show(side: 'gate' | 'bare'): Promise<void> {
  stream ??= await navigator.mediaDevices.getUserMedia({ audio: true, video: true })
  root.render(side === 'gate' ? <Level stream={stream} /> : <Bare stream={stream} />)
  const settled = side === 'gate' ? '[data-camera="works"][data-microphone="heard"]' : 'video'
  while (!place.querySelector(settled)) await pause(100)
  // What is said once has been said then.
  await pause(2000)
  tell(0)
}

function Level({ stream }: { readonly stream: MediaStream }): ReactElement {
  return (
    <Check.Root stream={stream}>
      <Check.Preview />
      <Check.Level />
    </Check.Root>
  )
}

function Bare({ stream }: { readonly stream: MediaStream }): ReactElement {
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    video.current!.srcObject = stream
  }, [stream])
  return (
    <figure className="precall precall-preview">
      <video ref={video} autoPlay muted playsInline />
    </figure>
  )
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const button = document.createElement('button')
button.textContent = 'Check my devices'
button.onclick = () => void show('gate')
document.getElementById('gate')!.append(button)
document.querySelector<HTMLButtonElement>('#bare button')!.onclick = () => void show('bare')
