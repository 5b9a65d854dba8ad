import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { Appointment } from './Appointment'

export function render(): string {
  return renderToString(
    <StrictMode>
      <Appointment />
    </StrictMode>,
  )
}
