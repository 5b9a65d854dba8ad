'use client'
import type { Device, DeviceConstraints } from '@precall/core'
import { callIn } from '@precall/core'
import type { ListedDevice } from '@precall/core/devices'
import type { Heard, Seen } from '@precall/core/media'
import type { ReactElement, ReactNode } from 'react'
import { useContext, useEffect, useRef, useState } from 'react'
import { askedDevices } from '../root/askedDevices'
import { reportThrown } from '../root/settings/reportThrown'
import type { GateScope } from '../root/GateContext'
import { GateContext } from '../root/GateContext'
import { offerJoin, offeredSpeaker, tellWaiting } from '../screens/check/joins'
import { textOf } from '../screens/layout/useText'
import { asker } from './asker'
import { chosenIn, pickedIn } from './chosenIn'
import type { CheckScope } from './CheckContext'
import { CheckContext } from './CheckContext'
import type { TrackChange } from './ownDevices'
import { useOwnDevices } from './ownDevices'
import { useOwnSpeakerTest } from './ownSpeakerTest'
import type { Memory } from './memory'
import { createPickers } from './pickers'
import { switchesOf } from './streamSwitches'
import { isLive, trackIn } from './streamTracks'
import { useRemembered } from './useRemembered'
import { useWarningOfNoWay } from './useWarningOfNoWay'

/** What was chosen in a check. */
export interface Checked {
  readonly stream: MediaStream | undefined
  /** For `setSinkId`. Undefined for the system's own speaker. */
  readonly speakerId: string | undefined
}

/** What a check is about: the stream of the gate around it, or one of yours. */
export interface CheckRootProps {
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

export type RootProps = CheckRootProps &
  Pick<CheckScope, 'loadGuides'> & {
    /** Those of the gate around it or, without one, the app's. */
    readonly settings: CheckScope['settings'] & Pick<GateScope, 'lang' | 'dir'>
    readonly mediaSource?: CheckScope['mediaSource']
    readonly memory?: Memory | undefined
  }

/** What `Check.Root` is, wherever the guides come from. With `memory` it can remember. */
export function Root({ children, settings, loadGuides, mediaSource, memory, ...props }: RootProps): ReactElement {
  const { stream: given, constraints, remember, onTrackChange, onSpeakerChange, onJoin, onAsk } = props
  const around = useContext(GateContext)
  const { browser, lang, dir } = settings
  const { gate, state } = (!given && around) || { gate: undefined, state: undefined }
  const stream = given ?? gate?.getGrant()?.stream
  const hasRequest = state && (callIn(state) || state.phase === 'checking' || state.phase === 'blocked')
  const asked = hasRequest ? askedDevices(state) : both
  const devices = useOwnDevices({
    stream,
    asked,
    constraints,
    browser,
    isKept: gate && (() => gate.getGrant()?.stream === stream),
    onSwitched: (device) => gate?.tell({ name: 'deviceSwitched', device }),
    // A gate that is blocked has no stream. It asks for the device.
    onChosen: (device, { id }) => gate?.useAnother(device, id),
    onTrackChange(change) {
      if (!hasJoin) keep(devices.speakerId === undefined ? undefined : devices.chosen.speaker)
      onTrackChange?.(change)
    },
    speakerId: props.speakerId ?? gate?.getGrant()?.speakerId,
    onSpeakerChange(id) {
      if (!hasJoin) keep({ id, label: '' })
      onSpeakerChange?.(id)
    },
  })
  const { lists, chosen, speakerId, switching } = devices
  const isChecking = state?.phase === 'checking'
  const hasJoin = isChecking || onJoin !== undefined
  const kept = remember ? memory : undefined
  const keep = (speaker: ListedDevice | undefined) => {
    // As the stream is now, which may be a moment ahead of what is drawn.
    const chosen = chosenIn(lists, stream, speaker)
    const picked = [...switchesOf(stream).picked, ...(speaker ? (['speaker'] as const) : [])]
    kept?.rememberDevices(pickedIn(lists, chosen, picked), browser)
  }
  const speakerTest = useOwnSpeakerTest({ speakerId, browser, mediaSource })
  const [seen, setSeen] = useState<Seen>()
  const [heard, setHeard] = useState<Heard>()
  const [worked, setWorked] = useState<readonly Device[]>([])
  if (seen === 'works' && !worked.includes('camera')) setWorked([...worked, 'camera'])
  if (heard === 'heard' && !worked.includes('microphone')) setWorked([...worked, 'microphone'])
  const [report] = useState(() => ({ camera: setSeen, microphone: setHeard }))
  useWarningOfNoWay(lists, given !== undefined || around !== undefined || onAsk !== undefined)
  useRemembered(kept, devices, stream, constraints, browser)

  const [joinWaits, setJoinWaits] = useState(false)
  const waiting = useRef<object | undefined>(undefined)
  const wait = (mine: object | undefined) => {
    waiting.current = mine
    setJoinWaits(mine !== undefined)
    if (gate) tellWaiting(gate, mine !== undefined)
  }
  const go = () => {
    // A second press.
    if (isChecking && gate?.getState().phase !== 'checking') return
    const own = speakerId ?? (gate && isChecking ? offeredSpeaker(gate) : undefined)
    keep(speakerId === undefined ? undefined : chosen.speaker)
    gate?.join(own === undefined ? {} : { speakerId: own })
    reportThrown(browser ?? window, () => onJoin?.({ stream, speakerId: own }))
  }
  const join = () => {
    if (waiting.current) return
    const mine = {}
    // What is joined is what is seen, and not the device before.
    const goOnceSettled = (): void => {
      const { settled, pending } = switchesOf(stream)
      if (Object.keys(pending).length > 0) {
        if (!waiting.current) wait(mine)
        void settled.then(() => waiting.current === mine && goOnceSettled())
      } else {
        if (waiting.current) wait(undefined)
        latest.current.go()
      }
    }
    goOnceSettled()
  }
  const latest = useRef({ go, join, wait, speakerId })
  useEffect(() => {
    latest.current = { go, join, wait, speakerId }
  })
  // The person has left, or has another stream: then nothing is joined.
  useEffect(() => {
    const { wait } = latest.current
    return () => {
      if (waiting.current) wait(undefined)
    }
  }, [gate, isChecking, stream])
  useEffect(() => {
    const offer = { join: () => latest.current.join(), speakerId: () => latest.current.speakerId }
    return gate && isChecking ? offerJoin(gate, offer) : undefined
  }, [gate, isChecking])

  const scope: CheckScope = {
    lang,
    dir,
    text: textOf({ ...settings, ...(state && { state }) }),
    browser,
    settings,
    gate,
    stream,
    state: {
      camera: isLive(trackIn(stream, 'camera')) ? (seen ?? 'starting') : 'off',
      microphone: isLive(trackIn(stream, 'microphone')) ? (heard ?? 'starting') : 'off',
      speaker: speakerTest.test,
      lists,
      chosen,
      switching: both.filter((device) => switching[device]),
    },
    devices,
    speakerTest,
    hadWorked: (device) => worked.includes(device),
    asked,
    report,
    pickers: useState(createPickers)[0],
    ask: asker(gate, state, onAsk),
    join: hasJoin ? join : undefined,
    joinWaits,
    mediaSource,
    loadGuides,
  }
  return <CheckContext.Provider value={scope}>{children}</CheckContext.Provider>
}

const both: readonly Device[] = ['camera', 'microphone']
