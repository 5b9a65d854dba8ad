import { StartButton } from '../StartButton'
import { MuiVisit } from './MuiVisit'

export default function Page() {
  return (
    <main>
      <MuiVisit>
        <StartButton>Start Video</StartButton>
      </MuiVisit>
    </main>
  )
}
