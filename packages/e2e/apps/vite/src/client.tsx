import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { Appointment } from './Appointment'

hydrateRoot(
  document.getElementById('root')!,
  <StrictMode>
    <Appointment />
  </StrictMode>,
)
