import { BrowserPanel } from './BrowserPanel'
import { BrowserSwitch } from './BrowserSwitch'
import type { ChosenBrowser } from './useBrowserChoice'
import type { GateRecord } from './useGateRecord'

/** What the gate knows and does, for the people who build with it; and the browser it is given. */
export function DevelopersPanel({ browser, record }: { browser: ChosenBrowser; record: GateRecord }) {
  return (
    <BrowserPanel title="For developers" browser={browser.simulated} onReload={browser.reload} record={record}>
      <BrowserSwitch browser={browser} />
    </BrowserPanel>
  )
}
