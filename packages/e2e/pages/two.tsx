// Two visits on one page, each with a gate and a call of its own.
import { render } from './visit/render'
import { Visit } from './visit/Visit'

render(
  <>
    <Visit />
    <Visit />
  </>,
)
