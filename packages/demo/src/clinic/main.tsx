import '../styles/demo.css'
import '@precall/react/styles.css'
import { openPage } from '../page/openPage'
import { ClinicPage } from './ClinicPage'

openPage('clinician', (call) => <ClinicPage call={call} />)
