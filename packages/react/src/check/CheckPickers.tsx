'use client'
import type { DeviceKind, EmptyReason, ListedDevice } from '@precall/core/devices'
import { platformOf } from '@precall/core/platform'
import type { ReactElement } from 'react'
import { forwardRef, useId } from 'react'
import { Icon } from '../screens/layout/Icon'
import type { CheckScope } from './CheckContext'
import { useCheck } from './CheckContext'
import { deviceName, nameInText } from './deviceName'
import { Fault } from './Fault'
import { isLive, trackIn } from './streamTracks'
import { NotSwitched } from './NotSwitched'
import type { CheckPart } from './useCheckPart'
import { useCheckPart } from './useCheckPart'

/** The list of cameras, or why there is none; and what is wrong with the picture. */
export const CheckCameraPicker: CheckPart = picker('camera')

/** The list of microphones, or why there is none. */
export const CheckMicrophonePicker: CheckPart = picker('microphone')

/** The list of speakers, or why there is none. */
export const CheckSpeakerPicker: CheckPart = picker('speaker')

function picker(kind: DeviceKind): CheckPart {
  return forwardRef(function Picker(props, ref) {
    const scope = useCheck()
    const { asked, text, state } = scope
    const id = useId()
    const list = state.lists?.[kind]
    /** What was chosen in the browser's own window, which shows it no more. */
    const named =
      kind === 'speaker' && list?.why?.includes('chooserOnly') && deviceName(state.chosen.speaker?.label ?? '')
    const name = (
      <>
        <Icon name={kind} />
        {text.say(text.words.check.names[kind])}
      </>
    )
    const part = useCheckPart(`check-${kind}-picker`, 'div', props, ref, {
      className: 'precall precall-picker',
      children: (
        <>
          {list?.why ? (
            <>
              <p className="precall-label">{name}</p>
              <p className="precall-note" id={id} key={list.why[0]}>
                {named || text.say(whyEmpty(scope, kind, list.why[0]), kind === 'speaker' ? {} : { devices: [kind] })}
              </p>
              <Unlock {...{ kind, why: list.why, noteId: id }} />
            </>
          ) : (
            <>
              <label className="precall-label" htmlFor={id}>
                {name}
              </label>
              <Select {...{ id, kind }} devices={list?.devices ?? []} defaultId={list?.default} />
            </>
          )}
          {kind !== 'speaker' && <NotSwitched device={kind} />}
          {kind === 'camera' && <Fault device={kind} />}
        </>
      ),
    })
    return kind === 'speaker' || asked.includes(kind) ? part : null
  })
}

interface SelectProps {
  readonly id: string
  readonly kind: DeviceKind
  readonly devices: readonly ListedDevice[]
  readonly defaultId: string | undefined
}

/** By number: neither an id nor a label may be in an attribute. */
function Select({ id, kind, devices, defaultId }: SelectProps): ReactElement {
  const { state, stream, devices: own, text, pickers, dir } = useCheck()
  const { words, say } = text
  const wanted = (kind === 'speaker' ? undefined : own.switching[kind]) ?? state.chosen[kind]
  const track = kind === 'speaker' ? undefined : trackIn(stream, kind)
  const at = devices.findIndex((device) => device.id === wanted?.id)
  return (
    <div className="precall-pick">
      <select
        id={id}
        className="precall-select"
        ref={(select) => {
          pickers.keep(kind, select)
        }}
        value={at}
        aria-busy={(kind !== 'speaker' && state.switching.includes(kind)) || undefined}
        onChange={({ target }) => {
          const device = devices[Number(target.value)]
          if (device) void own.choose(kind, device)
        }}
      >
        {at < 0 && (
          <option value={-1} disabled hidden>
            {/* The system's own choice may be none of them. */}
            {(isLive(track) && deviceName(track.label)) || say(words.check.choose)}
          </option>
        )}
        {devices.map((device, at) => {
          const name = deviceName(device.label) || say(words.check.unnamed[kind], { number: String(at + 1) })
          return (
            <option key={device.id} value={at}>
              {device.id === defaultId ? say(words.check.isDefault, { name: nameInText(name, dir) }) : name}
            </option>
          )
        })}
      </select>
    </div>
  )
}

function whyEmpty({ text, browser, gate, ask }: CheckScope, kind: DeviceKind, why: EmptyReason) {
  // The call begins without it. Then the card of the call has the button, where the app can use one that comes later.
  if (kind !== 'speaker' && why.endsWith('Permission') && gate && !ask(kind)) {
    return gate.takesDevices() ? text.words.check.afterJoin : text.words.check.withoutIt
  }
  if (kind === 'speaker' && why === 'unlisted' && chooseByPlug.includes(platformOf(browser).os)) {
    return text.words.check.speaker.headphones
  }
  const said: Partial<Record<EmptyReason, Parameters<typeof text.say>[0]>> = text.words.check.why[kind]
  return said[why] ?? text.words.check.why[kind].none
}

/** Their settings have no list of speakers: the sound goes to what was connected last. */
const chooseByPlug: readonly string[] = ['ios', 'ipados', 'android']

interface UnlockProps {
  readonly kind: DeviceKind
  /** What is written above it. */
  readonly noteId: string
  readonly why: readonly [EmptyReason, ...EmptyReason[]]
}

/** The press that fills the list, where there is one. */
function Unlock({ kind, noteId, why }: UnlockProps): ReactElement | null {
  const { ask, devices, text, pickers } = useCheck()
  const { words, say } = text
  if (why.includes('chooserOnly')) {
    return (
      <button
        type="button"
        className="precall-button"
        aria-describedby={noteId}
        onClick={() => void devices.chooseSpeaker()}
      >
        {say(words.check.speaker.choose)}
      </button>
    )
  }
  const device = why[0] === 'cameraPermission' ? 'camera' : why[0] === 'microphonePermission' ? 'microphone' : undefined
  const press = device && ask(device)
  if (!press) return null
  const turnOn = () => {
    // What was pressed goes once there is a list.
    pickers.expect(kind)
    press(device)
  }
  return (
    <button type="button" className="precall-button" onClick={turnOn}>
      {/* The list of microphones has that button too. */}
      {kind === 'speaker' ? say(words.check.speaker.show) : say(words.notice.without.turnOn, { devices: [device] })}
    </button>
  )
}
