import type { ChosenBrowser } from './useBrowserChoice'
import { AboveDialogs } from './AboveDialogs'
import { BrowserSwitch } from './BrowserSwitch'
import { DeviceSwitches } from './DeviceSwitches'
import { GateReport } from './GateReport'
import { SimulatedQuestion } from './SimulatedQuestion'
import type { GateRecord } from './useGateRecord'

/** What the gate knows and does, for the people who build with it; and the browser it is given. */
export function DevelopersPanel({ browser, record }: { browser: ChosenBrowser; record: GateRecord }) {
  const { simulated } = browser
  return (
    <AboveDialogs enabled={simulated !== undefined}>
      {simulated && <SimulatedQuestion browser={simulated} />}
      <details className="demo-panel">
        <summary>For developers</summary>
        <div className="demo-panel-body">
          <BrowserSwitch browser={browser} />
          {simulated && <DeviceSwitches browser={simulated} />}
          <GateReport record={record} />
        </div>
      </details>
    </AboveDialogs>
  )
}
