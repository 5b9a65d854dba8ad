// What the gallery of screens borrows: the page of an appointment, without a call.
import './styles/demo.css'

export { Appointment } from './appointment/Appointment'
export { GoodToHave } from './appointment/GoodToHave'
export { Brand } from './page/Brand'
export { Icon } from './page/Icon'
