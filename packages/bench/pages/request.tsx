import '@precall/react/styles.css'
import { createGate, Gate } from '@precall/react'
import { createRoot } from 'react-dom/client'
import { tell } from './tell'

let pressedAt = 0
window.addEventListener('click', () => (pressedAt = performance.now()), true)

function take(stream: MediaStream): void {
  tell(performance.now() - pressedAt)
  stream.getTracks().forEach((track) => track.stop())
}

// The parts of <PermissionGate>, around a gate that can be reset from here: each press is then like the first one.
const gate = createGate({
  onGranted: ({ stream }) => {
    take(stream)
    setTimeout(gate.reset)
  },
})

// What the gate asks for by default.
const asked = { audio: true, video: true }
document
  .querySelector('#bare button')
  ?.addEventListener('click', () => void navigator.mediaDevices.getUserMedia(asked).then(take))

createRoot(document.getElementById('gate')!).render(
  <Gate.Root gate={gate}>
    <Gate.Trigger>
      <button type="button">Start Video</button>
    </Gate.Trigger>
    <Gate.Screens />
  </Gate.Root>,
)
