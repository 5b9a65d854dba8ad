// What the screens and the workshop borrow: the page of an appointment, without a call, and the levers next to it.
import './styles/demo.css'

export { Appointment } from './appointment/Appointment'
export { GoodToHave } from './appointment/GoodToHave'
export { OwnPicture } from './call/OwnPicture'
export { BrowserPanel } from './developers/BrowserPanel'
export { useGateRecord } from './developers/useGateRecord'
export { Brand } from './page/Brand'
export { Icon } from './page/Icon'
