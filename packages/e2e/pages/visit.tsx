import { render } from './visit/render'
import { Visit } from './visit/Visit'

render(<Visit />)
