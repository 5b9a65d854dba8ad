import type { Report } from '@precall/core/report'
import { useEffect, useState } from 'react'
import { PatientReport } from '../clinic/PatientReport'
import { fetchReport } from './fetchReport'

/** What the patient has sent last with Send report, for those who open it. */
export function SentReport({ id, secret }: { readonly id: string; readonly secret: string }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="demo-visit-report" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>The patient has sent a report</summary>
      {isOpen && <Fetched id={id} secret={secret} />}
    </details>
  )
}

function Fetched({ id, secret }: { readonly id: string; readonly secret: string }) {
  const report = useReport(id, secret)
  if (report === 'failed') return <p>The report could not be fetched. Close this, and open it again.</p>
  return report ? <PatientReport report={report} /> : <p>One moment…</p>
}

function useReport(id: string, secret: string) {
  const [report, setReport] = useState<Report | 'failed'>()
  useEffect(() => {
    let isWanted = true
    fetchReport(id, secret).then(
      (found) => isWanted && setReport(found ?? 'failed'),
      () => isWanted && setReport('failed'),
    )
    return () => void (isWanted = false)
  }, [id, secret])
  return report
}
