import type { GateState, Obstacles } from '@precall/core'
import { useEffect, useState } from 'react'
import { advise } from '../advise'
import { askedDevices } from '../askedDevices'
import { screen } from '../screen'
import type { Part } from '../usePart'
import { Card } from './Card'
import { useText } from './useText'

export const Notice: Part = screen('notice', Card, (scope) => {
  const { gate, state, trigger } = scope
  const text = useText()
  const [closed, setClosed] = useState<Obstacles>()
  const reloaded = state.phase === 'idle' && state.notice === 'reloaded'
  useEffect(() => {
    // The person was on their way to Start Video when the page was loaded again. Unless they are elsewhere already.
    if (reloaded && document.activeElement === document.body) trigger.current?.focus()
  }, [reloaded, trigger])

  if (state.phase === 'idle' && state.notice) {
    return {
      title: text[state.notice].title,
      lead: text[state.notice].text,
      // Second to the app's own Start Video, which does the same.
      actions: [
        { label: state.notice === 'dismissed' ? text.tryAgain : text.carryOn, onPress: gate.start, kind: 'secondary' },
      ],
    }
  }
  const advice = advise(scope)
  if (advice?.cause === 'ended') {
    return {
      title: advice.title,
      lead: advice.lead,
      failed: true,
      actions: [{ label: text.tryAgain, onPress: gate.retry }],
      // The call goes on. What is off was said just now, and is not said once more.
      onClose() {
        gate.cancel()
        setClosed(doneWithout(gate.getState())[0])
      },
    }
  }
  const [missed, devices] = doneWithout(state)
  return (
    devices[0] !== undefined &&
    missed !== closed && {
      title: text.without.title(devices),
      lead: text.without.text(devices),
      actions: [{ label: text.turnOn(devices), onPress: gate.retry }],
      onClose: () => setClosed(missed),
    }
  )
})

/** What the running call does without, and which of it a press could still turn on. */
function doneWithout(state: GateState): [Obstacles | undefined, ReturnType<typeof askedDevices>] {
  if (state.phase !== 'open' || state.joining || state.adding) return [undefined, []]
  const { without } = state
  return [without, askedDevices(state).filter((device) => without[device] && without[device].kind !== 'unsupported')]
}
