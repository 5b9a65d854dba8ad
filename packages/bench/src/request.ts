import { inPairs } from './inPairs'
import { openVisits } from './openVisits'
import type { Report } from './report'

const SITE = 'allowed'

/** Times a request where both devices are allowed: from the press to the stream in the hands of the app. */
export async function request(report: Report, pairs: (wanted: number) => number): Promise<void> {
  const visits = await openVisits('request', SITE)
  try {
    const { press } = await visits.open(SITE)
    // Chromium starts what captures, and keeps it running.
    await inPairs(pairs(5), press)
    report({
      title: 'allowed before',
      pairs: await inPairs(pairs(100), press),
      compare: 'difference',
      goal: { of: 'difference', most: 1 },
    })
  } finally {
    await visits.close()
  }
}
