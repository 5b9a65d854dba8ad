import type { ReactElement } from 'react'
import { useEffect, useState } from 'react'
import { useGate } from '../../root/GateContext'
import { loadCheck, loadedCheck } from './loadCheck'

/** The check itself, which is loaded while the browser asks; or room for it. Nothing, where it cannot be had. */
export function CheckBody(): ReactElement | null {
  const source = useGate().screens?.checkSource
  const [, setCome] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const check = loadedCheck(source)
  const isThere = check !== undefined
  useEffect(() => {
    if (isThere) return undefined
    let isOver = false
    void loadCheck(source).then((check) => {
      if (!isOver) (check ? setCome : setFailed)(true)
    })
    return () => {
      isOver = true
    }
  }, [source, isThere])
  if (check) return <check.Body />
  return hasFailed ? null : (
    <div className="precall-check" aria-busy>
      <div>
        <div className="precall-stack">
          <div className="precall-preview" />
        </div>
      </div>
    </div>
  )
}
