import type { BrowserWindow } from '../browser'
import { browserFrom } from '../browser/browserFrom'
import { ownWindow } from '../browser/ownWindow'
import { slotOf } from '../request/requestSlot'
import type { DeviceLists } from './deviceList'
import type { DevicesNews } from './newsIn'
import { newsIn } from './newsIn'
import type { Reading } from './readDevices'
import { readAgain } from './readDevices'

/**
 * A headset that changes its profile takes the list there and back, with an event for each step; after so long without one it
 * has settled, or after so long it is told as it is.
 */
const [quiet, longest] = [300, 2000]

/**
 * Reads the lists now, after each change, and after each request of the page, until the returned function is called. `news` is
 * undefined the first time, which waits for a list that is slow. While no one sees the page nothing is read; what happened meanwhile is told once, at the return.
 */
export function watchDevices(
  listener: (lists: DeviceLists, news: DevicesNews | undefined) => void,
  window: BrowserWindow | undefined = ownWindow(),
): () => void {
  if (!window) return () => undefined
  const browser = browserFrom(window)
  let [watching, reading, again, missed] = [true, false, false, false]
  let [begun, answered] = [0, 0]
  let told: DeviceLists | undefined
  let wait: (() => void) | undefined
  let settledBy: number | undefined

  async function read(): Promise<void> {
    wait = settledBy = undefined
    missed = !browser.isVisible() && told !== undefined
    if (missed) return
    // The list may change while it is read: then it is read once more.
    again = reading
    if (reading) return
    reading = true
    const turn = ++begun
    const take = ({ told: how, lists }: Reading): void => {
      // A later reading may have overtaken this one.
      if (!watching || turn < answered) return
      if (how === 'all') answered = turn
      // A list that fails has lost no device.
      if (how === 'all' || (how === 'nothing' && !told)) tell(lists)
    }
    const what = await readAgain(window)
    reading = false
    if (!watching) return
    if (again) void read()
    else take(what)
    // A page that no one sees may be told nothing until it is seen, and a list may be slow.
    void what.late?.then(take)
  }

  function tell(lists: DeviceLists): void {
    if (told && JSON.stringify(lists) === JSON.stringify(told)) return
    const news = told && newsIn(told, lists)
    told = lists
    try {
      listener(lists, news)
    } catch (error) {
      browser.reportError(error)
    }
  }

  function readSoon(): void {
    settledBy ??= Date.now() + longest
    wait?.()
    wait = browser.after(Math.max(0, Math.min(quiet, settledBy - Date.now())), () => void read())
  }

  const ignore = (): void => {}
  const stops = [
    browser.watch({
      onSignal: readSoon,
      onVisibilityChange: () => missed && readSoon(),
      onReturn: ignore,
      onRefocus: ignore,
      onDevicesChange: readSoon,
    }),
    // Firefox uncovers the labels with a capture, and tells no one.
    slotOf(browser).listen(readSoon),
  ]
  void read()
  return () => {
    watching = false
    wait?.()
    for (const stop of stops) stop()
  }
}
