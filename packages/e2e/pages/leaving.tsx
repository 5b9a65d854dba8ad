// A gate on a part of the page that the person can turn away from.
import { StrictMode, useState, type ReactElement } from 'react'
import { KeptVisit } from './visit/KeptVisit'
import { render } from './visit/render'

function Appointment(): ReactElement {
  const [here, setHere] = useState(true)
  return (
    <>
      <button type="button" onClick={() => setHere(false)}>
        Back to all appointments
      </button>
      {here ? <KeptVisit /> : <p>These are your appointments</p>}
    </>
  )
}

render(
  <StrictMode>
    <Appointment />
  </StrictMode>,
)
