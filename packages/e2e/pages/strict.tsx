import { StrictMode } from 'react'
import { render } from './visit/render'
import { Visit } from './visit/Visit'

render(
  <StrictMode>
    <Visit />
  </StrictMode>,
)
