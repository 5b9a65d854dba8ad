import { useEffect, useState, useSyncExternalStore } from 'react'
import { Brand } from '../page/Brand'
import { Icon } from '../page/Icon'
import { DayBar } from './DayBar'
import { describeDay, isOver, lost } from './describeVisit'
import type { Clinic } from './followClinic'
import { cliniciansLink, fetchSamples } from './sampleLinks'
import { useMinutes } from './useMinutes'
import { VisitRow } from './VisitRow'

/** What the clinic sees: who has an appointment today, who waits and who is stuck, as it changes. */
export function DayPage({ clinic, secret }: { readonly clinic: Clinic; readonly secret: string }) {
  const { line, appointments } = useSyncExternalStore(clinic.subscribe, clinic.getState, clinic.getState)
  const now = useMinutes()
  const ended = appointments.filter((appointment) => isOver(appointment, now)).length
  const samples = useSamples(secret, line === 'live', ended)

  return (
    <div className="demo-page">
      <header className="demo-top">
        <Brand />
        <span className="demo-role">Clinic</span>
      </header>
      <main className="demo-day">
        <section className="demo-card">
          <p className="demo-when">
            <Icon name="clock" />
            {new Date(now).toLocaleDateString('en', { weekday: 'long', day: 'numeric', month: 'long' })}
          </p>
          <h1>Today’s visits</h1>
          {line === 'shut' ? (
            <div className="demo-notice" role="alert">
              <Icon name="alert" />
              <p>
                <b>This link does not open the list.</b> Take the one that <code>npm start</code> prints as the clinic’s
                list.
              </p>
            </div>
          ) : (
            <>
              <p className="demo-sum" role="status">
                {line === 'connecting' ? 'One moment…' : describeDay(appointments, now)}
              </p>
              <div role="status">
                {line === 'lost' && (
                  <div className="demo-notice">
                    <Icon name="alert" />
                    <p>
                      <b>{lost}</b> The list will be up to date again once it does.
                    </p>
                  </div>
                )}
              </div>
              <ul className="demo-visits">
                {appointments.map((appointment) => {
                  const sample = samples.find(({ id }) => id === appointment.id)
                  return (
                    <VisitRow
                      key={appointment.id}
                      appointment={appointment}
                      now={now}
                      secret={secret}
                      href={sample && cliniciansLink(sample, secret)}
                    />
                  )
                })}
              </ul>
            </>
          )}
        </section>
      </main>
      <DayBar samples={appointments.flatMap((appointment) => withSample(appointment, samples))} />
    </div>
  )
}

/** Asked for once the line is there, and again when an appointment has ended: the demo then makes another. */
function useSamples(secret: string, isLive: boolean, ended: number) {
  const [samples, setSamples] = useState<Awaited<ReturnType<typeof fetchSamples>>>([])
  useEffect(() => {
    if (!isLive) return
    let isWanted = true
    fetchSamples(secret).then(
      (found) => isWanted && setSamples(found),
      () => {}, // The list is there without them.
    )
    return () => void (isWanted = false)
  }, [secret, isLive, ended])
  return samples
}

function withSample<Known extends { readonly id: string }, Sample extends { readonly id: string }>(
  appointment: Known,
  samples: readonly Sample[],
) {
  return samples.filter(({ id }) => id === appointment.id).map((sample) => ({ ...appointment, sample }))
}
