import type { Device } from '@precall/core'
import type { ListedDevice } from '@precall/core/devices'
import { isVirtualCamera } from '@precall/core/devices'
import type { ReactElement } from 'react'
import { useEffect, useState } from 'react'
import { tellLoading } from '../root/loading'
import { Icon } from '../screens/layout/Icon'
import type { CheckGuides } from './CheckContext'
import { useCheck } from './CheckContext'
import { faultOf } from './faultOf'

/** What is wrong with what comes from a device, what may help, and another device. It keeps no one from joining. */
export function Fault({ device }: { readonly device: Device }): ReactElement {
  const scope = useCheck()
  const { text, devices, state, hadWorked, pickers } = scope
  const { words, say } = text
  const about = { devices: [device] }
  const fault = faultOf(scope, device)
  const others = othersThan(state.chosen[device], state.lists?.[device].devices ?? [])
  const current = state.chosen[device]
  const take = (other: ListedDevice | undefined) => () => {
    // What was pressed goes once it has helped.
    pickers.focus(device)
    if (other) void devices.choose(device, other)
    else pickers.open(device)
  }
  return (
    <div className="precall-fault" data-fault={fault}>
      <div role="status">
        {fault && (
          <p className="precall-wrong" key={fault}>
            <Icon name="alert" /> <span>{say(words.check.faults[fault], about)}</span>
          </p>
        )}
      </div>
      {(fault === 'black' || fault === 'silent') && <Help against={fault} />}
      {fault && (
        <div className="precall-actions">
          {current && (fault === 'muted' || (hadWorked(device) && fault !== 'virtual')) && (
            <button type="button" className="precall-button" onClick={take(current)}>
              {say(words.check.again, about)}
            </button>
          )}
          {others[0] && (
            <button type="button" className="precall-button" onClick={take(others[1] ? undefined : others[0])}>
              {say(words.recovery.useAnother, about)}
            </button>
          )}
        </div>
      )}
    </div>
  )
}

/** The steps against it, which are loaded for those who need them. */
function Help({ against }: { readonly against: 'black' | 'silent' }): ReactElement | null {
  const { loadGuides } = useCheck()
  const [loaded, setLoaded] = useState<CheckGuides>()
  const [load] = useState(() => loadGuides)
  useEffect(() => {
    let isOver = false
    tellLoading(
      load().then(
        (loaded) => isOver || setLoaded(loaded),
        // Without them there is still another device.
        () => {},
      ),
    )
    return () => {
      isOver = true
    }
  }, [load])
  return loaded ? <loaded.FaultGuide guides={loaded.guides} against={against} /> : null
}

function othersThan(chosen: ListedDevice | undefined, devices: readonly ListedDevice[]): readonly ListedDevice[] {
  const others = devices.filter(({ id }) => id !== chosen?.id)
  const real = others.filter(({ label }) => !isVirtualCamera(label))
  return real[0] ? real : others
}
