import type { ReactElement, ReactNode } from 'react'
import { Brand } from '../page/Brand'
import { Icon } from '../page/Icon'
import { Appointment } from './Appointment'
import { GoodToHave } from './GoodToHave'

interface AppointmentLayoutProps {
  /** The address that Help leads to. Without it, there is no Help. */
  readonly help?: string | undefined
  /** What the card says after the time of the appointment. */
  readonly news: string
  /** When it is. */
  readonly when?: string
  /** What takes the place of Start Video, if this page offers none. */
  readonly instead?: ReactNode
  /** The call, which takes the place of the card; `false` before and after it. */
  readonly call: false | ReactElement
  /** Start Video and its gate. They stay in the page during a call, and hide themselves. */
  readonly children: ReactNode
  /** The way to test camera and sound first, before a call. Without it there is none. */
  readonly check?: ReactNode
  /** What stands below the page. */
  readonly footer: ReactNode
}

/** How the page of an appointment looks, before, during and after the call. It has neither a gate nor a call of its own. */
export function AppointmentLayout({
  help,
  news,
  when = 'Today at 10:30.',
  instead,
  call,
  children,
  check,
  footer,
}: AppointmentLayoutProps) {
  const inCall = call !== false
  return (
    <div className="demo-page">
      <header className="demo-top">
        <Brand />
        {help && (
          <a className="demo-button" data-kind="quiet" href={help}>
            <Icon name="help" />
            Help
          </a>
        )}
      </header>
      <main className={inCall ? 'demo-call' : 'demo-main'}>
        {call}
        <section className={inCall ? 'demo-behind' : 'demo-card'}>
          {!inCall && <Appointment when={when} news={news} />}
          {instead && !inCall ? instead : children}
          {!inCall && !instead && (
            <p className="demo-under">
              {check
                ? 'You can test your camera and sound first.'
                : 'We will help you turn on your camera and microphone.'}
            </p>
          )}
          {!inCall && !instead && check}
        </section>
        {!inCall && <GoodToHave />}
      </main>
      {footer}
    </div>
  )
}
