import type { Links } from '@precall/server'

type Samples = Links['appointments']

/** The links of the sample appointments. They are the demo's: a clinic would have sent each to its own participant. */
export async function fetchSamples(secret: string): Promise<Samples> {
  const response = await fetch('/demo/links', { headers: { Authorization: `Bearer ${secret}` } })
  if (!response.ok) return []
  return ((await response.json()) as { appointments: Samples }).appointments
}

export const patientsLink = ({ id, secrets }: Samples[number]) => `/?appointment=${id}#${secrets.patient}`

/** It has the clinic's secret as well, by which the page shows how far the patient is. */
export const cliniciansLink = ({ id, secrets }: Samples[number], clinic: string) =>
  `/clinic/?appointment=${id}#${secrets.clinician}&${clinic}`
