import { StrictMode } from 'react'
import { KeptVisit } from './visit/KeptVisit'
import { render } from './visit/render'

render(
  <StrictMode>
    <KeptVisit />
  </StrictMode>,
)
