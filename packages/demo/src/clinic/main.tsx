import '../styles/demo.css'
import '@precall/react/styles.layered.css'
import { followClinic } from '../day/followClinic'
import { appointment } from '../page/address'
import { openPage } from '../page/openPage'
import { ClinicPage } from './ClinicPage'

// The list led here: its secret shows how far the patient is before there is a line.
const clinic = appointment?.clinic ? followClinic({ secret: appointment.clinic }) : undefined
openPage('clinician', (side) => <ClinicPage side={side} clinic={clinic} />)
