import type { ReactNode } from 'react'
import type { News } from '../call/news'
import { Icon, type IconName } from '../page/Icon'
import { PatientReport } from './PatientReport'
import { describePatient, type PatientStatus } from './describePatient'

const icons: Record<PatientStatus['mood'], IconName> = {
  away: 'clock',
  waiting: 'clock',
  stuck: 'alert',
  well: 'check',
}

export function PatientCard({ news, picture }: { news: News | undefined; picture: ReactNode }) {
  const { title, detail, mood } = describePatient(news)
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
      <div className="demo-stage">
        {picture}
        {news?.paused.includes('camera') ? (
          <p className="demo-up">
            <b>Your patient has turned off the camera</b>
          </p>
        ) : (
          !picture && <p className="demo-up">Your patient’s video will appear here.</p>
        )}
      </div>
      {news?.report && <PatientReport report={news.report} />}
    </section>
  )
}
