import type { BrowserWindow } from '../browser'
import { browserFrom } from '../browser/browserFrom'
import { ownWindow } from '../browser/ownWindow'
import { operatingSystemOf } from '../platform/operatingSystems'
import { within } from '../browser/within'
import { query } from '../request/query'
import { allDevices } from '../vocabulary'
import type { DeviceLists } from './deviceList'
import type { Surroundings } from './listsFrom'
import { listsFrom } from './listsFrom'
import type { Rows } from './readRows'
import { readRows } from './readRows'

/** The devices that a page may know now; a list that takes longer than a second counts as none. Asks the person nothing. Never rejects. */
export async function readDevices(browser?: BrowserWindow): Promise<DeviceLists> {
  return (await readAgain(browser)).lists
}

/** What the browser has said about its list. `late`: its answer, if that takes more than a second. */
export type Reading =
  | { readonly told: 'all' | 'nothing'; readonly lists: DeviceLists; readonly late?: undefined }
  | { readonly told: 'not yet'; readonly lists: DeviceLists; readonly late: Promise<Reading> }

/** The same, and whether the browser has answered. */
export async function readAgain(window: BrowserWindow | undefined = ownWindow()): Promise<Reading> {
  if (!window) return { told: 'nothing', lists: listsFrom('absent', nowhere) }
  const asked = readRows(window)
  const [rows, around] = await Promise.all([
    within<Rows | 'unanswered'>(window, asked, 'unanswered'),
    lookAround(window).catch(() => nowhere),
  ])
  const inTime = (rows: Rows, around: Surroundings): Reading => ({
    told: rows === 'failed' ? 'nothing' : 'all',
    lists: listsFrom(rows, around),
  })
  if (rows !== 'unanswered') return inTime(rows, around)
  // A permission may have been given meanwhile.
  const late = asked.then(async (rows) => inTime(rows, await lookAround(window).catch(() => nowhere)))
  return { told: 'not yet', lists: listsFrom('failed', around), late }
}

const nowhere: Surroundings = {
  queried: {},
  barred: {},
  framedInSilence: false,
  hasSinks: undefined,
  hasChooser: false,
  reordersMicrophones: false,
}

async function lookAround(window: BrowserWindow): Promise<Surroundings> {
  const browser = browserFrom(window)
  const { prototype } = window.HTMLMediaElement ?? {}
  return {
    queried: await query(browser, allDevices),
    barred: browser.findUnsupported(),
    framedInSilence: browser.isFramedInSilence(),
    hasSinks: prototype && 'setSinkId' in prototype,
    hasChooser: 'selectAudioOutput' in (window.navigator.mediaDevices ?? {}),
    reordersMicrophones: isOnIOS(window),
  }
}

/** WebKit on a phone or tablet, in whichever browser. */
export function isOnIOS({ navigator }: BrowserWindow): boolean {
  const { userAgent = '', userAgentData, maxTouchPoints } = navigator
  const os = operatingSystemOf({ userAgent, userAgentData, maxTouchPoints })
  return os === 'ios' || os === 'ipados'
}
