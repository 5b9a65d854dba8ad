import { DeviceSwitches } from './DeviceSwitches'
import { PageSwitches } from './PageSwitches'
import { PromptSwitches } from './PromptSwitches'
import { Snapshot } from './Snapshot'
import type { LeversProps } from './usePull'

interface BrowserLeversProps extends LeversProps {
  readonly refusal: string | undefined
  readonly onReload: (by: 'person' | 'page') => void
}

/** Everything that people, apps and systems can do to the simulated browser, and what is true of it now. */
export function BrowserLevers({ refusal, onReload, ...levers }: BrowserLeversProps) {
  return (
    <>
      <p className="demo-refusal" role="status">
        {refusal}
      </p>
      <PromptSwitches {...levers} />
      <DeviceSwitches {...levers} />
      <PageSwitches {...levers} onReload={onReload} />
      <Snapshot browser={levers.browser} />
    </>
  )
}
