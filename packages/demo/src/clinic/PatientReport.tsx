import type { Report } from '@precall/core/report'
import { describeReport } from './describeReport'

/** What the patient has sent with Send report. It comes from a stranger's page, so it is shown as text and nothing else. */
export function PatientReport({ report }: { readonly report: Report }) {
  return (
    <section className="demo-sent" aria-labelledby="demo-sent">
      <h2 id="demo-sent">Report from your patient</h2>
      <dl className="demo-rows">
        {describeReport(report).map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>All of it, as it was sent</summary>
        <pre className="demo-json">{JSON.stringify(report, undefined, 2)}</pre>
      </details>
    </section>
  )
}
