import { askedDevices } from '../../root/askedDevices'
import type { Screens } from '../../root/GateContext'
import { textOf } from '../layout/useText'
import { CheckBody } from './CheckBody'
import { JoinProgress } from './JoinProgress'
import { join } from './joins'

/** What the screen of a gate that is `checking` says. A person can join before all of it is there. */
export const check: Screens['check'] = (scope) => {
  const { gate, state } = scope
  const { words, say } = textOf(scope)
  return (
    state.phase === 'checking' && {
      title: say(words.check.title),
      lead: say(words.check.lead),
      // Without a picture there is one column.
      size: askedDevices(state).includes('camera') ? 'wide' : 'middle',
      actions: [{ label: say(words.check.join), onPress: () => join(gate) }],
      progress: <JoinProgress />,
      children: <CheckBody />,
    }
  )
}
