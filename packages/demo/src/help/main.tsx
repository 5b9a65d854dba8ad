import '../styles/demo.css'
import '@precall/react/styles.layered.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { HelpPage } from './HelpPage'

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <HelpPage />
  </StrictMode>,
)
