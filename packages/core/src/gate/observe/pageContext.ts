import type { PageContext } from '../../machine'
import type { Device } from '../../vocabulary'
import { allDevices } from '../../vocabulary'
import type { Runner } from '../runner'
import { unsupportedNow } from '../support/supportPolicy'

/** What is known about the page at a press. Read each time, because pages change. */
export function pageContext(runner: Runner): PageContext {
  const { listed } = runner
  const browser = runner.browser()
  const unsupported = unsupportedNow(runner, browser.findUnsupported())
  const absent = allDevices.filter((device) => listed[device]?.length === 0)
  const needsTracks = browser.makeEmptyStream() ? undefined : true
  if (!browser.isFramedInSilence()) return { unsupported, absent, needsTracks }
  // Firefox and WebKit refuse a frame what its `allow` attribute does not name, and list none of that kind to it.
  const isRefused = (device: Device) => runner.getState().permissions[device].queried === 'denied'
  const framedOut = allDevices.filter((device) => isRefused(device) && (listed.nothing || absent.includes(device)))
  const framed = Object.fromEntries(framedOut.map((device) => [device, 'framed']))
  return { unsupported: { ...framed, ...unsupported }, absent, needsTracks }
}
