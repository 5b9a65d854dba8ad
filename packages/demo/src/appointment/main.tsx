import '../styles/demo.css'
import '@precall/react/styles.layered.css'
import { openPage } from '../page/openPage'
import { AppointmentPage } from './AppointmentPage'

openPage('patient', (side) => <AppointmentPage side={side} />)
