import { StartButton } from '../StartButton'
import { EmbeddedCall } from './EmbeddedCall'

export default function Page() {
  return (
    <main>
      <EmbeddedCall>
        <StartButton>Start Video</StartButton>
      </EmbeddedCall>
    </main>
  )
}
