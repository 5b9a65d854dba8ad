import type { Report } from '@precall/core/report'
import { Icon } from '../page/Icon'
import { describeCall, describeWays } from './describeCall'
import { describeDevice, describePlace, describeStep, timeOf } from './describeReport'

/**
 * What the patient has sent with Send report, for someone who has to help at once. It comes from a stranger's page, so it is shown as
 * text and nothing else.
 */
export function PatientReport({ report }: { readonly report: Report }) {
  const time = timeOf(report)
  const ways = describeWays(report.testCall)
  return (
    <section className="demo-sent" aria-labelledby="demo-sent">
      <h2 id="demo-sent">Report from your patient</h2>
      {time && (
        <p className="demo-sent-at">
          Written <time dateTime={report.at}>{time}</time>
        </p>
      )}
      <ul className="demo-tiles">
        {(['camera', 'microphone'] as const).map((device) => {
          const { name, text, note, mood } = describeDevice(device, report.devices[device])
          return (
            <li key={device} data-mood={mood}>
              <Icon name={mood === 'stuck' ? `${device}Off` : device} />
              <p>
                <b>{name}</b>
                <span>{text}</span>
                <small>{note}</small>
              </p>
            </li>
          )
        })}
      </ul>
      <h3>What your patient tried</h3>
      {report.tried.length === 0 && <p className="demo-lead">Nothing yet.</p>}
      <ol className="demo-steps-tried">
        {report.tried.map((tried, at) => {
          const { step, result, mood } = describeStep(tried)
          return (
            <li key={at} data-mood={mood}>
              <span>{step}</span> <b>{result}</b>
            </li>
          )
        })}
      </ol>
      <h3>Test call</h3>
      <p>{describeCall(report.testCall)}</p>
      {ways.length > 0 && (
        <ul className="demo-ways">
          {ways.map(({ name, text, figures, isFree }) => (
            <li key={name} data-mood={isFree ? 'well' : 'stuck'}>
              <p>
                <Icon name={isFree ? 'check' : 'alert'} />
                <b>{name}</b> <span>{text}</span>
              </p>
              {figures.length > 0 && (
                <dl>
                  {figures.map(([figure, amount]) => (
                    <div key={figure}>
                      <dt>{figure}</dt>
                      <dd>{amount}</dd>
                    </div>
                  ))}
                </dl>
              )}
            </li>
          ))}
        </ul>
      )}
      <h3>What your patient uses</h3>
      <dl className="demo-rows">
        {describePlace(report).map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <details className="demo-panel">
        <summary>All of it, as it was sent</summary>
        <pre className="demo-json">{JSON.stringify(report, undefined, 2)}</pre>
      </details>
    </section>
  )
}
