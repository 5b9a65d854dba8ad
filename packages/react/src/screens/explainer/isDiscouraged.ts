import { featuresOf, platformOf, supportOf } from '@precall/core/platform'
import type { GateScope } from '../../root/GateContext'

/** The app discourages the browser, or says nothing of it and we doubt that it works well. */
export function isDiscouraged({ gate, browser }: GateScope): boolean {
  return (gate.getSupport() ?? supportOf(platformOf(browser), featuresOf(browser))) === 'discouraged'
}
