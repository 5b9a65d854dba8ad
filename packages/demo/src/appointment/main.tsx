import '@precall/react/styles.css'
import '../styles/demo.css'
import { openPage } from '../page/openPage'
import { AppointmentPage } from './AppointmentPage'

openPage('patient', (call) => <AppointmentPage call={call} />)
