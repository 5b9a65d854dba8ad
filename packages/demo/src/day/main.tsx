import '../styles/demo.css'
import '@precall/react/styles.layered.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { DayPage } from './DayPage'
import { followClinic } from './followClinic'

const secret = location.hash.slice(1)
const clinic = followClinic({ secret })
addEventListener('pagehide', () => clinic.close())
addEventListener('pageshow', ({ persisted }) => persisted && location.reload())
// Another link in the same tab changes nothing but the fragment, which loads no page.
addEventListener('hashchange', () => location.reload())
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <DayPage clinic={clinic} secret={secret} />
  </StrictMode>,
)
