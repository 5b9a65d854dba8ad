import { DeviceSwitches } from './DeviceSwitches'
import { PageSwitches } from './PageSwitches'
import { PromptSwitches } from './PromptSwitches'
import { Snapshot } from './Snapshot'
import type { ControlsProps } from './useControls'

interface BrowserControlsProps extends ControlsProps {
  readonly refusal: string | undefined
  readonly onReload: (by: 'person' | 'page') => void
}

/** Everything that people, apps and systems can do to the simulated browser, and what is true of it now. */
export function BrowserControls({ refusal, onReload, ...controls }: BrowserControlsProps) {
  return (
    <>
      <p className="demo-refusal" role="status">
        {refusal}
      </p>
      <PromptSwitches {...controls} />
      <DeviceSwitches {...controls} />
      <PageSwitches {...controls} onReload={onReload} />
      <Snapshot browser={controls.browser} />
    </>
  )
}
