import { Appointment } from './Appointment'
import { ClinicVisit } from './ClinicVisit'
import { JoiningVisit } from './JoiningVisit'
import { RadixVisit } from './RadixVisit'
import { VoiceCall } from './VoiceCall'

const pages = { '/clinic': ClinicVisit, '/joining': JoiningVisit, '/radix': RadixVisit, '/voice': VoiceCall }

export function App({ path }: { path: string }) {
  const Page = path in pages ? pages[path as keyof typeof pages] : Appointment
  return (
    <main>
      <Page />
    </main>
  )
}
