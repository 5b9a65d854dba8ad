import { StartButton } from '../StartButton'
import { CameraTest } from './CameraTest'

/** Another gate, whose button comes from the server too. */
export default function Page() {
  return (
    <main>
      <CameraTest button={<StartButton>Test your camera</StartButton>} />
    </main>
  )
}
