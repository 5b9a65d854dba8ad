// Made by `npm run api` of what @precall/react/check offers.
import {
  Chosen,
  DeviceKind,
  DeviceList,
  DeviceLists,
  EmptyReason,
  ListedDevice,
  forgetDevices,
  readDevices,
  rememberDevices,
  rememberedDevices,
} from '@precall/core/devices'

import { Device, DeviceConstraints, GateState, Obstacle } from '@precall/core'

import { Heard, Played, Seen } from '@precall/core/media'

import {
  CSSProperties,
  ForwardRefExoticComponent,
  HTMLAttributes,
  ReactElement,
  ReactNode,
  RefAttributes,
  RefCallback,
} from 'react'

export {
  type CameraPreview,
  parts_d_exports as Check,
  type CheckNews,
  type CheckPartProps,
  type CheckRootProps,
  type CheckState,
  type Checked,
  type Chosen,
  DeviceCheck,
  type DeviceCheckProps,
  type DeviceKind,
  type DeviceList,
  type DeviceLists,
  type DevicesSource,
  type DevicesState,
  type EmptyReason,
  type Heard,
  type ListedDevice,
  type MicrophoneLevel,
  type Played,
  type Seen,
  type SpeakerTest,
  type SpeakerTestState,
  type StreamSource,
  type TrackChange,
  forgetDevices,
  readDevices,
  rememberDevices,
  rememberedDevices,
  useCameraPreview,
  useDevices,
  useMicrophoneLevel,
  useSpeakerTest,
}

/** A picture of the camera, and what is seen in it. */
interface CameraPreview {
  /** For the `<video>` that shows it. It gets the stream, without sound. */
  readonly ref: RefCallback<HTMLVideoElement>
  /** `off`: the stream has no camera. */
  readonly seen: Seen | 'off'
}

/** The list of cameras, or why there is none; and what is wrong with the picture. */
declare const CheckCameraPicker: CheckPart

/** What was chosen in a check. */
interface Checked {
  readonly stream: MediaStream | undefined
  /** For `setSinkId`. Undefined for the system's own speaker. */
  readonly speakerId: string | undefined
}

/** Join: with exactly what was checked. Shown while the gate around is `checking`, or where there is an `onJoin`. */
declare const CheckJoin: CheckPart

/**
 * How loud the microphone is, as a meter, and that the person is heard; or what is wrong with the sound, where they can watch the
 * meter while they try what may help. Nothing, for a gate without a microphone.
 */
declare const CheckLevel: CheckPart

/** The list of microphones, or why there is none. */
declare const CheckMicrophonePicker: CheckPart

/** The one thing to tell a person about what has changed. */
type CheckNews =
  | {
      readonly name: 'plugged' | 'pulled' | 'newDefault'
      /** One device may be of several kinds: a headset is a microphone and a speaker. */
      readonly kinds: readonly [DeviceKind, ...DeviceKind[]]
      readonly device: ListedDevice
    }
  | {
      readonly name: 'woke'
    }

/** One quiet line about what has changed: something was connected or pulled out, or the machine was asleep. */
declare const CheckNews$1: CheckPart

/** A part of a check. Its ref is the element that it renders. */
type CheckPart<Props extends object = CheckPartProps> = ForwardRefExoticComponent<Props & RefAttributes<HTMLElement>>

/** A part of a gate. Its ref is the element that it renders. */

/** The props of every part of a check: those of an element, and functions of the check's state for looks that depend on it. */
type CheckPartProps = PartProps<CheckState>

/**
 * The person's own picture, as in a mirror, and whether their camera works. What is sent is not mirrored. Nothing, for a gate
 * without a camera.
 */
declare const CheckPreview: CheckPart

/**
 * The check around its parts. Renders no element of its own.
 *
 * It takes the stream of the gate around it, while that is `checking` or a call is on, or one of yours. It never stops that
 * stream; a switch replaces a track in it.
 */
declare function CheckRoot(props: CheckRootProps): ReactElement

/** What a check is about: the stream of the gate around it, or one of yours. */
interface CheckRootProps {
  /** Your own stream, where there is no gate that has one: on a page of settings. You stop it. */
  readonly stream?: MediaStream | undefined
  /** What you want from each device, as the gate's `constraints`. Counts for what is chosen here. */
  readonly constraints?: DeviceConstraints | undefined
  /**
   * Keeps the choice for the next time, on Join or, where there is nothing to join, at once. Read it with
   * `constraints={rememberedDevices()}`.
   */
  readonly remember?: boolean | undefined
  /** Called after a switch, with the track to send instead of the one before. */
  readonly onTrackChange?: ((change: TrackChange) => void) | undefined
  /** The speaker that your call plays through already, chosen first here. @default that of the gate around it, or the system's own */
  readonly speakerId?: string | undefined
  /** Called when another speaker is chosen. In a call, give its id to `setSinkId` of the element that plays the sound. */
  readonly onSpeakerChange?: ((speakerId: string) => void) | undefined
  /** Called when Join is pressed. A gate that is `checking` is joined first; with your own stream this is what joins. */
  readonly onJoin?: ((checked: Checked) => void) | undefined
  /**
   * Asks for a device that has not been allowed yet, where no gate around it can: open a stream with it, and give that. Called in
   * the press. Without it nothing offers to.
   */
  readonly onAsk?: ((device: Device) => void) | undefined
  readonly children?: ReactNode
}

/**
 * A short sound, announced before it is played, and the question whether it was heard. No leads to what may help. Nothing, where
 * there is no speaker.
 */
declare const CheckSpeaker: CheckPart

/** The list of speakers, or why there is none. */
declare const CheckSpeakerPicker: CheckPart

/** All that a check shows, as plain data: what comes from each device, and what there is to choose from. */
interface CheckState {
  readonly camera: Seen | 'off'
  readonly microphone: Heard | 'off'
  readonly speaker: SpeakerTest
  /** Undefined until the browser has told. */
  readonly lists: DeviceLists | undefined
  /** The devices in use, where they are in the lists. */
  readonly chosen: { readonly [kind in DeviceKind]?: ListedDevice }
  /** The kinds of which another device is being asked for. */
  readonly switching: readonly Device[]
}

/**
 * The whole check: the person's own picture, how loud they are, a test of the speaker, and a list for each. In `Gate.Check`, in
 * `Gate.Open`, or alone on a page of settings.
 *
 * @example
 * ```tsx
 * <DeviceCheck stream={stream} onTrackChange={({ track }) => sender.replaceTrack(track)} />
 * ```
 */
declare const DeviceCheck: ForwardRefExoticComponent<DeviceCheckProps & RefAttributes<HTMLElement>>

/** The props of `<DeviceCheck>`: those of `Check.Root`, and of an element. */
type DeviceCheckProps = Omit<CheckRootProps, 'children'> & CheckPartProps

/** What the devices are shown and chosen for. */
interface DevicesSource extends StreamSource {
  /** What you want from each device, as the gate's `constraints`. */
  readonly constraints?: DeviceConstraints | undefined
  /** Sends the new track: `sender.replaceTrack(track)`. Called only by the check in which the device was chosen. */
  readonly onTrackChange?: ((change: TrackChange) => void) | undefined
}

/** The devices that a person can choose from, and what they have chosen. */
interface DevicesState {
  /** With whole labels. Never write one into an attribute, an event, a report or the console. Undefined until the browser has told. */
  readonly lists: DeviceLists | undefined
  /** The devices in use, where they are in the lists. */
  readonly chosen: Chosen
  /** The speaker that the person has chosen, for `setSinkId`. Undefined for the system's own. */
  readonly speakerId: string | undefined
  /** What is being asked for, of each kind. */
  readonly switching: { readonly [device in Device]?: ListedDevice }
  /** Why the last switch of a kind has failed. */
  readonly notSwitched: { readonly [device in Device]?: Obstacle }
  /** What has changed about the devices since, most important first. */
  readonly news: CheckNews | undefined
  /** Takes another device. Call it in a press: Firefox may ask. A failed switch goes back to the device that worked. */
  readonly choose: (kind: DeviceKind, device: ListedDevice) => Promise<void>
  /** Opens the browser's own list of speakers, where it has no other. Call it in a press. */
  readonly chooseSpeaker: () => Promise<void>
}

/** How loud the microphone is, and what is heard. */
interface MicrophoneLevel {
  /**
   * For the element that shows it. At the display's rate it gets the custom property `--precall-level`, from 0 to 1, and more
   * rarely `aria-valuenow`, from 0 to 100; React renders nothing meanwhile. While it is out of sight it rests at 0, and the
   * microphone is listened to more slowly.
   */
  readonly ref: RefCallback<HTMLElement>
  /** `off`: the stream has no microphone. */
  readonly heard: Heard | 'off'
}

/** The props of every part: those of an element, and functions of the gate's state for looks that depend on it. */
interface PartProps<State = GateState> extends Omit<HTMLAttributes<HTMLElement>, 'className' | 'style' | 'title'> {
  readonly children?: ReactNode
  /** Your own class, in addition to ours. A function gets the state. */
  readonly className?: string | ((state: State) => string | undefined) | undefined
  /** A function gets the state. */
  readonly style?: CSSProperties | ((state: State) => CSSProperties | undefined) | undefined
  /** The element to render instead of the part's own, or a function that makes it. */
  readonly render?: ReactElement | ((props: RenderProps, state: State) => ReactElement) | undefined
}

declare namespace parts_d_exports {
  export {
    CheckCameraPicker as CameraPicker,
    CheckJoin as Join,
    CheckLevel as Level,
    CheckMicrophonePicker as MicrophonePicker,
    CheckNews$1 as News,
    CheckPreview as Preview,
    CheckRoot as Root,
    CheckSpeaker as Speaker,
    CheckSpeakerPicker as SpeakerPicker,
  }
}

/** What a `render` function is given: spread it on the element. */
type RenderProps = HTMLAttributes<HTMLElement> & {
  readonly ref: RefCallback<HTMLElement>
}

/** How far the test of a speaker is: `heard` and `notHeard` are the person's own answers. */
type SpeakerTest = 'untested' | 'playing' | 'asking' | 'heard' | 'notHeard' | Exclude<Played, 'played'>

/** The test of a speaker, and what moves it on. */
interface SpeakerTestState {
  readonly test: SpeakerTest
  /** Plays the sound. Call it in a press. */
  readonly play: () => Promise<void>
  /** The person says whether they heard it. */
  readonly answer: (heard: boolean) => void
}

/** A stream of the app's own, once there is one. */
interface StreamSource {
  readonly stream: MediaStream | undefined
}

/** A track of a stream was replaced by that of another device. */
interface TrackChange {
  readonly device: Device
  readonly track: MediaStreamTrack
  /** The same object as before. It has the new track, and no longer the old one, which is stopped. */
  readonly stream: MediaStream
}

/** Shows the camera of the `Check.Root` around it, or of a stream of yours, in a `<video>`, and says whether there is a picture. Which of the two must not change. */
declare function useCameraPreview(source?: StreamSource): CameraPreview

/**
 * The devices that a person can choose from, and the switch to another one: of the `Check.Root` around it, or of a stream of
 * yours. Which of the two it is must not change.
 *
 * @example
 * ```tsx
 * const { lists, chosen, choose } = useDevices({ stream, onTrackChange: ({ track }) => sender.replaceTrack(track) })
 * ```
 */
declare function useDevices(source?: DevicesSource): DevicesState

/** Measures the microphone of the `Check.Root` around it, or of a stream of yours, for an element that shows how loud it is. */
declare function useMicrophoneLevel(source?: StreamSource): MicrophoneLevel

/**
 * A short sound, and whether the person has heard it: on the speaker that is chosen in the `Check.Root` around it, or on one of
 * yours. Which of the two it is must not change. Say that a sound comes before you play it.
 */
declare function useSpeakerTest(options?: { readonly speakerId?: string | undefined }): SpeakerTestState
