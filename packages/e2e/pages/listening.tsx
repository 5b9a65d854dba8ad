// Listens to a microphone and looks at a camera, without a screen of ours, and says what comes from them.
import { listenTo, lookAt, playSound } from '@precall/core/media'

const root = document.getElementById('root')!
root.innerHTML = `
<video muted playsinline width="320" height="180"></video>
<p>Microphone: <output id="heard">starting</output> <output id="level">0</output></p>
<p>Camera: <output id="seen">starting</output></p>
<p>Speaker: <output id="played"></output></p>`

function say(id: 'heard' | 'level' | 'seen' | 'played', text: unknown): void {
  document.getElementById(id)!.textContent = String(text)
}

function button(name: string, press: () => Promise<void>): void {
  const made = document.createElement('button')
  made.textContent = name
  made.addEventListener('click', () => void press())
  root.append(made)
}

let stops: readonly (() => void)[] = []

button('Listen', async () => {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true, video: true })
  const video = document.querySelector('video')!
  video.srcObject = stream
  await video.play()
  let most = 0
  stops = [
    listenTo(stream, {
      onLevel: (level) => {
        most = Math.max(most, level)
        say('level', most)
      },
      onChange: (heard) => say('heard', heard),
    }),
    lookAt(video, { onChange: (seen) => say('seen', seen) }),
  ]
})
button('Stop', async () => {
  for (const stop of stops) stop()
})
button('Play', async () => say('played', await playSound({})))
button('Play elsewhere', async () => say('played', await playSound({ speakerId: 'unplugged' })))
button('Play on each', async () => {
  const speakers = (await navigator.mediaDevices.enumerateDevices()).filter(({ kind }) => kind === 'audiooutput')
  const played = await Promise.all(speakers.map(({ deviceId }) => playSound({ speakerId: deviceId })))
  say('played', played.join())
})
