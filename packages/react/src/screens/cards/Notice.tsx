import type { Device, GateState, Obstacles } from '@precall/core'
import { useEffect, useState } from 'react'
import { diagnose, isForNotice } from '../recovery/diagnose'
import { askedDevices } from '../../root/askedDevices'
import { screen } from '../screen'
import type { Part, PartProps } from '../../root/element/usePart'
import { Card } from './Card'
import { useInSight } from './useInSight'
import { useText } from '../layout/useText'

export const Notice: Part = screen<PartProps>('notice', Card, (scope) => {
  const { gate, state, trigger } = scope
  const { words, say } = useText()
  const { without } = words.notice
  /** What the person has closed the card of. */
  const [closed, setClosed] = useState<Obstacles | readonly Device[]>()
  /** What the person has tried to turn on. */
  const [tried, setTried] = useState<string>()
  if (tried && isWhole(state)) setTried(undefined)
  const inSight = useInSight(trigger)
  const byNotice = (press: () => void) => () => {
    gate.tell({ name: 'pressed', by: 'notice' })
    press()
  }
  const reloaded = state.phase === 'idle' && state.notice === 'reloaded'
  useEffect(() => {
    // The person was on their way to Start Video when the page was reloaded. Unless they are elsewhere already.
    if (reloaded && document.activeElement === document.body) trigger.current?.focus()
  }, [reloaded, trigger])

  if (state.phase === 'idle' && state.notice === 'dismissed') {
    const title = say(words.notice.dismissed.title)
    const lead = say(words.notice.dismissed.lead)
    // The next time that it is closed, Chrome stops asking.
    const warning = state.dismissals > 1 && say(words.explainer.closedTwice)
    return {
      title,
      lead,
      said: [title, lead, warning].filter(Boolean).join(' '),
      actions: [{ label: say(words.buttons.tryAgain), onPress: byNotice(gate.retry), kind: 'secondary' }],
      children: warning && (
        <p className="precall-note">
          <strong>{warning}</strong>
        </p>
      ),
    }
  }
  if (state.phase === 'idle' && state.notice === 'joinFailed') {
    return {
      title: say(words.notice.joinFailed.title),
      lead: [state.why && say(words.joining.why[state.why]), say(words.notice.joinFailed.lead)]
        .filter(Boolean)
        .join(' '),
      failed: true,
      actions: [{ label: say(words.buttons.tryAgain), onPress: byNotice(gate.retry), kind: 'secondary' }],
    }
  }
  if (state.phase === 'idle' && state.notice) {
    return {
      title: say(words.notice.reloaded.title),
      lead: say(words.notice.reloaded.lead),
      // Second to the app's own Start Video, which does the same, and enough where that is in sight.
      actions: [
        !inSight && { label: say(words.notice.reloaded.carryOn), onPress: byNotice(gate.start), kind: 'secondary' },
      ],
    }
  }
  const adding = state.phase === 'open' ? state.adding : undefined
  // Before it drags on there is nothing to say, and the focus goes back to where it was before the press.
  if (adding && adding.wait.kind !== 'quiet') {
    const { asked } = adding
    const { slow, stalled, answered } = words.waiting
    const leads = { answer: answered.lead, device: slow.lead, stalled: stalled.lead }
    return (
      asked !== closed && {
        title: say(slow.title, { devices: asked }),
        lead: say(leads[adding.wait.kind], { devices: asked }),
        onClose: () => setClosed(asked),
      }
    )
  }
  const advice = diagnose(scope)
  if (advice && isForNotice(state, advice.cause)) {
    return {
      title: advice.title,
      // There is no room for steps next to a call.
      lead: advice.cause === 'ended' ? advice.lead : say(without.lead, { devices: advice.devices }),
      failed: true,
      actions: [{ label: say(words.buttons.tryAgain), onPress: gate.retry }],
      // The call continues. What is off was said just now, and is not said once more.
      onClose() {
        gate.cancel()
        setClosed(doneWithout(gate.getState())[0])
      },
    }
  }
  const [missed, devices] = doneWithout(state)
  const those = devices.join(' ')
  // Only if the app is told about them.
  const canTurnOn = devices.every((device) => gate.canTurnOn().includes(device))
  return (
    devices[0] !== undefined &&
    missed !== closed && {
      title: say(without.title, { devices }),
      // Without a word, a press that changed nothing looks as if it had not been taken.
      lead: say(tried === those ? words.recovery.triedAgain : without.lead, { devices }),
      actions: [
        canTurnOn && {
          label: say(without.turnOn, { devices }),
          onPress() {
            setTried(those)
            gate.turnOn(...devices)
          },
        },
      ],
      onClose: () => setClosed(missed),
    }
  )
})

/** A call that lacks nothing. */
function isWhole(state: GateState): boolean {
  return state.phase === 'open' && !state.adding && !state.without.camera && !state.without.microphone
}

/** What the running call does without, and which of it a press could still turn on. */
function doneWithout(state: GateState): [Obstacles | undefined, ReturnType<typeof askedDevices>] {
  if (state.phase !== 'open' || state.owner === 'joining' || state.adding) return [undefined, []]
  const { without } = state
  return [without, askedDevices(state).filter((device) => without[device] && without[device].kind !== 'unsupported')]
}
