import type { CheckChoice } from '../check/useCheckChoice'
import { BrowserPanel } from './BrowserPanel'
import { BrowserSwitch } from './BrowserSwitch'
import { CheckSwitch } from './CheckSwitch'
import type { ChosenBrowser } from './useBrowserChoice'
import type { GateRecord } from './useGateRecord'

interface DevelopersPanelProps {
  readonly browser: ChosenBrowser
  readonly check: CheckChoice
  readonly record: GateRecord
}

/** What the gate knows and does, for the people who build with it; the browser it is given, and whether it has a check. */
export function DevelopersPanel({ browser, check, record }: DevelopersPanelProps) {
  return (
    <BrowserPanel title="For developers" browser={browser.simulated} onReload={browser.reload} record={record}>
      <BrowserSwitch browser={browser} />
      <CheckSwitch {...check} />
    </BrowserPanel>
  )
}
