import { warn } from '@precall/core'
import type { DeviceLists } from '@precall/core/devices'
import { useEffect } from 'react'

const noWay =
  'A device check has no gate around it, no `stream` and no `onAsk`, and the browser has not allowed the devices yet: its lists stay ' +
  'empty, and no button of it asks. Pass `onAsk`, which opens a stream, and then that stream.'

/** Tells the developer of lists that stay empty, because nothing here can ask for the devices. */
export function useWarningOfNoWay(lists: DeviceLists | undefined, canAsk: boolean): void {
  const isLocked = Object.values(lists ?? {}).some(({ why }) => why?.[0].endsWith('Permission'))
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production' && isLocked && !canAsk) warn(noWay)
  }, [isLocked, canAsk])
}
