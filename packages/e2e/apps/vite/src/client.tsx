import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { Appointment } from './Appointment'
// After ours, which Appointment.tsx imports: it makes no difference.
import './index.css'

hydrateRoot(
  document.getElementById('root')!,
  <StrictMode>
    <Appointment />
  </StrictMode>,
)
