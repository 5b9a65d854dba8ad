// Gates that come and go at the word of the test, one at a time. One that is pressed goes in the same breath.
import { PermissionGate } from '@precall/react'
import { createRoot } from 'react-dom/client'
import '@precall/react/styles.css'

async function mountAndUnmount(times: number, press = false): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const root = createRoot(document.getElementById('root')!)
    root.render(
      <PermissionGate onGranted={() => {}} assistance={{ href: 'https://clinic.example/help' }}>
        <button type="button">Start Video</button>
      </PermissionGate>,
    )
    const ready = press ? '[data-camera="granted"][data-microphone="granted"]' : 'button'
    while (!document.querySelector(ready)) await nextTask()
    if (press) document.querySelector<HTMLElement>(ready)!.click()
    root.unmount()
    await nextTask()
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

Object.assign(window, { mountAndUnmount })
