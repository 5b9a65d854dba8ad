import type { ReactElement } from 'react'
import { Root } from '../check/CheckRoot'
import { CheckCameraPicker, CheckMicrophonePicker } from '../check/CheckPickers'
import { loadGuides } from '../check/gateCheck'
import { useGate } from '../root/GateContext'
import { useText } from '../screens/layout/useText'
import { askedDevices } from '../root/askedDevices'

/** The lists of what could be taken instead: a choice asks for it at once. Or that there is none. */
export function OtherDevices(): ReactElement {
  const scope = useGate()
  const { gate, state, screens } = scope
  const { words, say } = useText()
  const others = state.phase === 'blocked' ? gate.canUseAnother() : askedDevices(state)
  if (!others[0]) return <p>{say(words.troubleshooter.noOther)}</p>
  return (
    <Root settings={scope} loadGuides={() => loadGuides(screens)}>
      {others.includes('camera') && <CheckCameraPicker />}
      {others.includes('microphone') && <CheckMicrophonePicker />}
    </Root>
  )
}
