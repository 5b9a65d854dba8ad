import type { GateOptions, PermissionGateState } from '@precall/react'
import type { TrackChange } from '@precall/react/check'
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useCall } from '../call/useCall'
import { useCheckChoice } from '../check/useCheckChoice'
import { useBrowserChoice } from '../developers/useBrowserChoice'
import { useGateRecord } from '../developers/useGateRecord'
import type { Side } from '../page/openPage'

/** What both pages do alike: hand the stream to the call, hang up, and choose a browser. */
export function useVisit({ call, client }: Side) {
  const state = useCall(call)
  const { simulated, key, choose, reload } = useBrowserChoice()
  const { record, add, clear } = useGateRecord()
  const checkChoice = useCheckChoice()
  const [speakerId, setSpeakerId] = useState<string>()
  const gate = useRef<PermissionGateState['gate']>(null)
  const trigger = useRef<HTMLButtonElement>(null)

  const onStateChange: NonNullable<GateOptions['onStateChange']> = (state, details) => {
    add(state, details.reason)
    call.tell(state)
    client?.handleStateChange(state, details)
  }

  // If there is no line, the gate says so, and stops the stream.
  const onGranted: NonNullable<GateOptions['onGranted']> = ({ stream, signal, speakerId }) => {
    // Without a check it is still the one of Check my devices.
    if (checkChoice.check) setSpeakerId(speakerId)
    return call.join(stream, signal)
  }

  const onDevicesAdded: NonNullable<GateOptions['onDevicesAdded']> = ({ stream }) => call.join(stream)

  // The server has ended the visit: the gate is told, as by Hang up.
  useEffect(() => {
    if (state.over) gate.current?.reset()
  }, [state.over])

  const leave = () => {
    call.leave()
    gate.current?.reset()
  }

  const forget = () => {
    clear()
    call.tell(undefined)
  }

  return {
    state,
    record,
    hangUp() {
      // Rendered at once, because a button that is still hidden takes no focus.
      flushSync(leave)
      trigger.current?.focus()
    },
    /** What stopped during the call, once the gate has been told to say no more of it. */
    stopped: record.state?.phase === 'open' && !record.state.adding ? state.stopped : [],
    turnOnAgain: () => gate.current?.turnOn(),
    checkChoice,
    setSpeakerId,
    /** Camera and sound, during the call. */
    settings: state.own && {
      stream: state.own,
      simulated,
      speakerId,
      onTrackChange(change: TrackChange) {
        gate.current?.tell({ name: 'deviceSwitched', device: change.device })
        void call.replace(change)
      },
      onSpeakerChange: setSpeakerId,
    },
    browser: {
      simulated,
      key,
      choose(kind: Parameters<typeof choose>[0]) {
        leave()
        forget()
        choose(kind)
      },
      reload(by: Parameters<typeof reload>[0]) {
        // The gate is told nothing: a page that is being reloaded has no time for it.
        call.leave()
        forget()
        reload(by)
      },
    },
    gate: {
      onReport: call.send,
      check: checkChoice.check,
      gateRef: gate,
      ref: trigger,
      onStateChange,
      onGranted,
      onDevicesAdded,
      ...(client && { onEvent: client.handleEvent, sharesProgress: true }),
    },
  }
}
