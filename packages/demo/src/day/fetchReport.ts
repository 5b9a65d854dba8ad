import type { Report } from '@precall/core/report'

/** The last report of an appointment's patient. The server has held it against its schema. */
export async function fetchReport(id: string, secret: string): Promise<Report | undefined> {
  const response = await fetch(`/api/clinic/appointments/${id}/reports`, {
    headers: { Authorization: `Bearer ${secret}` },
    referrerPolicy: 'no-referrer',
  })
  if (!response.ok) return undefined
  const { reports } = (await response.json()) as { reports: readonly { role: string; report: Report }[] }
  return reports.find(({ role }) => role === 'patient')?.report
}
