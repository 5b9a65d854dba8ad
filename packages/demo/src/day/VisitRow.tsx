import type { Appointment } from '@precall/server'
import type { PatientStatus } from '../clinic/describePatient'
import { Icon, type IconName } from '../page/Icon'
import { describeSince, describeVisit, isOver } from './describeVisit'
import { SentReport } from './SentReport'

const icons: Record<PatientStatus['mood'], IconName> = {
  away: 'clock',
  waiting: 'clock',
  stuck: 'alert',
  well: 'check',
}

interface VisitRowProps {
  readonly appointment: Appointment
  readonly now: number
  readonly secret: string
  /** The clinician's link, if this page has it. */
  readonly href: string | undefined
}

/** One appointment: when it is, and how far its patient has come. */
export function VisitRow({ appointment, now, secret, href }: VisitRowProps) {
  const { id, startsAt, participants } = appointment
  const { patient, clinician } = participants
  const { title, detail, mood } = describeVisit(appointment, now)
  const hasEnded = isOver(appointment, now)
  const isAwaited = patient.progress === 'joined' && clinician.progress !== 'joined'
  const isOn = !hasEnded && patient.progress !== 'expected'
  return (
    <li className="demo-visit" data-mood={mood}>
      <time dateTime={startsAt}>{timeOf(startsAt)}</time>
      <div>
        <p className="demo-visit-title">
          <Icon name={icons[mood]} />
          <span>
            <b>{title}</b>
            {isOn && (
              <>
                {' '}
                <span className="demo-since">{describeSince(patient.since, now)}</span>
              </>
            )}
          </span>
        </p>
        {detail && <p className="demo-visit-detail">{detail}</p>}
      </div>
      {href && !hasEnded && (
        <a
          className="demo-button"
          data-kind={isAwaited ? 'primary' : 'secondary'}
          href={href}
          target="_blank"
          rel="noreferrer"
        >
          Open the visit
          <span className="demo-hidden"> at {timeOf(startsAt)} (opens a new tab)</span>
        </a>
      )}
      {patient.reports > 0 && <SentReport key={patient.reports} id={id} secret={secret} />}
    </li>
  )
}

export const timeOf = (moment: string) =>
  new Date(moment).toLocaleTimeString('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
