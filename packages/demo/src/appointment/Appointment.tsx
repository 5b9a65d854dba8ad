import { Icon } from '../page/Icon'
import { doctor } from './doctor'
import { Portrait } from './Portrait'

/** Its time, clinician and reason. */
export function Appointment({ when, news }: { when: string; news: string }) {
  return (
    <>
      <p className="demo-when">
        <Icon name="check" />
        {when} {news}
      </p>
      <h1>Your video visit</h1>
      <div className="demo-who">
        <Portrait />
        <b>{doctor}</b>
        <span>Follow-up, about 20 minutes</span>
      </div>
    </>
  )
}
