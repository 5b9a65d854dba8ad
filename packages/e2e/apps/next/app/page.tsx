import { Appointment } from './Appointment'
import { StartButton } from './StartButton'

/** Rendered on the server alone, with the button that the gate stands around. */
export default function Page() {
  return (
    <main>
      <Appointment>
        <StartButton>Start Video</StartButton>
      </Appointment>
    </main>
  )
}
