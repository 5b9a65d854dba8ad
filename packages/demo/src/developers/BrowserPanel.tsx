import type { SimulatedBrowser } from '@precall/testing'
import type { ReactNode } from 'react'
import { AboveDialogs } from './AboveDialogs'
import { BrowserControls } from './BrowserControls'
import { GateReport } from './GateReport'
import { SimulatedPicker } from './SimulatedPicker'
import { SimulatedQuestion } from './SimulatedQuestion'
import type { GateRecord } from './useGateRecord'
import { useControls } from './useControls'

interface BrowserPanelProps {
  readonly title: string
  readonly open?: boolean
  /** Nothing where the gate uses the browser that shows this page: that one has no controls. */
  readonly browser: SimulatedBrowser | undefined
  readonly onReload: (by: 'person' | 'page') => void
  readonly record: GateRecord
  readonly children?: ReactNode
}

/** The simulated browser's controls and its question, and what the gate makes of both. */
export function BrowserPanel({ title, open = false, browser, onReload, record, children }: BrowserPanelProps) {
  const { operate, refusal } = useControls()
  return (
    <AboveDialogs enabled={browser !== undefined}>
      {browser && <SimulatedQuestion browser={browser} operate={operate} />}
      {browser && <SimulatedPicker browser={browser} operate={operate} />}
      <details className="demo-panel" open={open}>
        <summary>{title}</summary>
        <div className="demo-panel-body">
          {children}
          {browser && <BrowserControls {...{ browser, operate, refusal, onReload }} />}
          <GateReport record={record} />
        </div>
      </details>
    </AboveDialogs>
  )
}
