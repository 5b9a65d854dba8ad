import type { ReactNode } from 'react'
import { Icon, type IconName } from '../page/Icon'
import type { PatientStatus } from './describePatient'

const icons: Record<PatientStatus['mood'], IconName> = {
  away: 'clock',
  waiting: 'clock',
  stuck: 'alert',
  well: 'check',
}

interface PatientCardProps {
  readonly status: PatientStatus
  readonly picture: ReactNode
  /** The patient has turned the camera off for a moment. */
  readonly cameraPaused: boolean
  /** There is no video to come. */
  readonly isOver: boolean
  /** What the patient has sent with Send report. */
  readonly report: ReactNode
}

export function PatientCard({ status, picture, cameraPaused, isOver, report }: PatientCardProps) {
  const { title, detail, mood } = status
  return (
    <section className="demo-card" aria-labelledby="demo-patient">
      <h1 id="demo-patient">Your patient</h1>
      <div className="demo-report" data-mood={mood} role="status">
        <Icon name={icons[mood]} />
        <p>
          <b>{title}</b>
          {detail && <span> {detail}</span>}
        </p>
      </div>
      {!isOver && (
        <div className="demo-stage">
          {picture}
          {cameraPaused ? (
            <p className="demo-up">
              <b>Your patient has turned off the camera</b>
            </p>
          ) : (
            !picture && <p className="demo-up">Your patient’s video will appear here.</p>
          )}
        </div>
      )}
      {report}
    </section>
  )
}
