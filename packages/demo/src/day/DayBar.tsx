import type { Appointment, Links } from '@precall/server'
import { Icon } from '../page/Icon'
import { patientsLink } from './sampleLinks'
import { timeOf } from './VisitRow'

interface DayBarProps {
  readonly samples: readonly (Appointment & { readonly sample: Links['appointments'][number] })[]
}

/** The one part of the list that a clinic would not have: each patient has their own link, and no one else has it. */
export function DayBar({ samples }: DayBarProps) {
  return (
    <footer className="demo-bar">
      <p>
        A demo of Precall.{samples.length > 0 && ' Be a patient: '}
        {samples.map(({ id, startsAt, sample }) => (
          <a key={id} href={patientsLink(sample)} target="_blank" rel="noreferrer">
            the visit at {timeOf(startsAt)}
            <Icon name="away" />
            <span className="demo-hidden">(opens a new tab)</span>
          </a>
        ))}
      </p>
    </footer>
  )
}
