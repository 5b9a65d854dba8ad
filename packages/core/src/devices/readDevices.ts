import type { BrowserWindow } from '../browser'
import { browserFrom } from '../browser/browserFrom'
import { ownWindow } from '../browser/ownWindow'
import { operatingSystemOf } from '../platform/operatingSystems'
import { query } from '../request/query'
import { allDevices } from '../vocabulary'
import type { DeviceLists } from './deviceList'
import type { Surroundings } from './listsFrom'
import { listsFrom } from './listsFrom'
import { readRows } from './readRows'

/** The devices that a page may know now. Asks the person nothing. Never rejects. */
export async function readDevices(browser?: BrowserWindow): Promise<DeviceLists> {
  return (await readAgain(browser)).lists
}

/** The same, and whether the browser has answered. */
export async function readAgain(
  window: BrowserWindow | undefined = ownWindow(),
): Promise<{ readonly lists: DeviceLists; readonly answered: boolean }> {
  if (!window) return { lists: listsFrom('absent', nowhere), answered: false }
  const [rows, around] = await Promise.all([readRows(window), lookAround(window).catch(() => nowhere)])
  return { lists: listsFrom(rows, around), answered: rows !== 'unanswered' }
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
