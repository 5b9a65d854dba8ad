// What the screens and the workshop borrow: the page of an appointment, without a call, and the controls next to it.
import './styles/demo.css'

export { AppointmentLayout } from './appointment/AppointmentLayout'
export { CallLayout } from './appointment/CallLayout'
export { HangUpButton } from './call/HangUpButton'
export { ShareScreen } from './call/ShareScreen'
export { OwnPicture } from './call/OwnPicture'
export { BrowserPanel } from './developers/BrowserPanel'
export { useGateRecord } from './developers/useGateRecord'
export { StartButton } from './gate/StartButton'
