// An app that hides Start Video when it is pressed, and does not show it again.
import { PermissionGate } from '@precall/react'
import { useState, type ReactElement } from 'react'
import { render } from './visit/render'

function HidingVisit(): ReactElement {
  const [pressed, setPressed] = useState(false)
  return (
    <>
      <a href="#appointments">All appointments</a>
      <PermissionGate onGranted={() => {}} assistance={{ href: 'https://clinic.example/help' }}>
        <button type="button" hidden={pressed} onClick={() => setPressed(true)}>
          Start Video
        </button>
      </PermissionGate>
      <a href="#contact">Contact</a>
    </>
  )
}

render(<HidingVisit />)
