import '../styles/demo.css'
import '@precall/react/styles.layered.css'
import { openPage } from '../page/openPage'
import { ClinicPage } from './ClinicPage'

openPage('clinician', (call) => <ClinicPage call={call} />)
