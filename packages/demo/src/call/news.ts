import { type Report, reportSchema } from '@precall/core/report'
import type { Device, GateState } from '@precall/react'
import { Ajv2020 } from 'ajv/dist/2020'
import { newsSchema } from './newsSchema'

/** What one side tells the other: always all of it, so that a message lost or heard twice does no harm. */
export interface News {
  /** One load of a page: distinguishes a reloaded page from the one before. */
  readonly load: string
  /** Counts the news of one load, for two lines may overtake each other. */
  readonly count: number
  /** How far the other side's gate is. */
  readonly gate?: GateState | undefined
  /** A stream is on its way, or about to be. */
  readonly sending: boolean
  /** What the person has turned off for a moment. */
  readonly paused: readonly Device[]
  /** The picture is that of a screen, which is shown whole. */
  readonly screen?: boolean | undefined
  /** What the person sent with Send report, last. */
  readonly report?: Report | undefined
}

// It comes from a page that is not ours to trust.
const ajv = new Ajv2020()
const isTold = ajv.compile(newsSchema)
const isReport = ajv.compile(reportSchema)

/** What another page has sent; undefined if it is no news. */
export function readNews(message: unknown): News | undefined {
  try {
    const news: unknown = JSON.parse(String(message))
    return isNews(news) ? news : undefined
  } catch {
    return undefined
  }
}

function isNews(message: unknown): message is News {
  if (!isTold(message)) return false
  const { report } = message as Partial<Record<keyof News, unknown>>
  return report === undefined || isReport(report)
}
