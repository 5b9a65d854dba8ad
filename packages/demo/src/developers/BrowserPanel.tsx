import type { SimulatedBrowser } from '@precall/testing'
import type { ReactNode } from 'react'
import { AboveDialogs } from './AboveDialogs'
import { BrowserLevers } from './BrowserLevers'
import { GateReport } from './GateReport'
import { SimulatedQuestion } from './SimulatedQuestion'
import type { GateRecord } from './useGateRecord'
import { usePull } from './usePull'

interface BrowserPanelProps {
  readonly title: string
  readonly open?: boolean
  /** Nothing where the gate uses the browser that shows this page: that one has no levers. */
  readonly browser: SimulatedBrowser | undefined
  readonly onReload: (by: 'person' | 'page') => void
  readonly record: GateRecord
  readonly children?: ReactNode
}

/** The simulated browser's levers and its question, and what the gate makes of both. */
export function BrowserPanel({ title, open = false, browser, onReload, record, children }: BrowserPanelProps) {
  const { pull, refusal } = usePull()
  return (
    <AboveDialogs enabled={browser !== undefined}>
      {browser && <SimulatedQuestion browser={browser} pull={pull} />}
      <details className="demo-panel" open={open}>
        <summary>{title}</summary>
        <div className="demo-panel-body">
          {children}
          {browser && <BrowserLevers {...{ browser, pull, refusal, onReload }} />}
          <GateReport record={record} />
        </div>
      </details>
    </AboveDialogs>
  )
}
