import type { GateScope } from '../root/GateContext'
import type { LayoutProps } from '../root/layoutProps'
import { textOf } from '../screens/layout/useText'

/** The end of the six steps on a page of the app's own: the devices were seen to be on. */
export function readyContent(scope: GateScope, restart: () => void): LayoutProps & { readonly lead: string } {
  const { words, say } = textOf(scope)
  const { ready } = words.troubleshooter
  const { phase } = scope.state
  const again = { label: say(ready.again), onPress: restart, kind: 'secondary' } as const
  const join = { label: say(words.check.join), onPress: () => scope.gate.join(), kind: 'primary' } as const
  return {
    title: say(ready.title),
    lead: say(phase === 'checking' ? ready.inCheck : phase === 'open' ? ready.lead : ready.afterwards),
    size: 'middle',
    actions: phase === 'checking' ? [again, join] : [again],
  }
}
