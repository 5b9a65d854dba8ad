import type { MediaElementTag } from '@precall/core'
import { mediaElementFor } from '@precall/core/platform'
import { askedDevices } from '../../root/askedDevices'
import type { GateScope } from '../../root/GateContext'

/** The browser's own button next to OK, where the app wants it there and the browser has it. */
export function tagInExplainer({ state, browser, browserButton }: GateScope): MediaElementTag | undefined {
  const isWanted = browserButton === 'always' && state.phase === 'explaining'
  return isWanted ? mediaElementFor(askedDevices(state), browser) : undefined
}
