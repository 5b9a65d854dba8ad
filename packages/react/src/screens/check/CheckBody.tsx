import type { ReactElement } from 'react'
import { useGate } from '../../root/GateContext'
import { useLateFile } from '../lateFile'
import { checkFile } from './checkFiles'

/** The check itself, which is loaded while the browser asks; or room for it. Nothing, where it cannot be had. */
export function CheckBody(): ReactElement | null {
  const check = useLateFile(checkFile, useGate().screens?.checkSource)
  if (check === 'lost') return null
  return check ? (
    <check.Body />
  ) : (
    <div className="precall-check" aria-busy>
      <div>
        <div className="precall-stack">
          <div className="precall-preview" />
        </div>
      </div>
    </div>
  )
}
