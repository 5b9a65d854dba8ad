import type { BrowserWindow, Device, DeviceConstraints, Obstacle } from '@precall/core'
import type { Chosen, DeviceKind, DeviceLists, ListedDevice } from '@precall/core/devices'
import { switchDevice, watchDevices } from '@precall/core/devices'
import { useEffect, useRef, useState } from 'react'
import { reportThrown } from '../root/settings/reportThrown'
import { chosenIn, defaultOf } from './chosenIn'
import type { CheckNews } from './deviceNews'
import { newsOf } from './deviceNews'
import { showSwitch } from './streamSwitches'
import type { StreamSource } from './streamTracks'
import { isLive, trackIn, tracksIn } from './streamTracks'
import { useStream } from './useStream'
import { useWaking } from './useWaking'

/** A track of a stream was replaced by that of another device. */
export interface TrackChange {
  readonly device: Device
  readonly track: MediaStreamTrack
  /** The same object as before. It has the new track, and no longer the old one, which is stopped. */
  readonly stream: MediaStream
}

/** What the devices are shown and chosen for. */
export interface DevicesSource extends StreamSource {
  /** What you want from each device, as the gate's `constraints`. */
  readonly constraints?: DeviceConstraints | undefined
  /** Sends the new track: `sender.replaceTrack(track)`. Called only by the check in which the device was chosen. */
  readonly onTrackChange?: ((change: TrackChange) => void) | undefined
}

/** The devices that a person can choose from, and what they have chosen. */
export interface DevicesState {
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

interface Own extends DevicesSource {
  readonly browser: BrowserWindow | undefined
  /** News of others is none. @default both */
  readonly asked?: readonly Device[] | undefined
  /** The stream has another track of this device; or none, where the one before had to go for it. */
  readonly onSwitched?: ((device: Device) => void) | undefined
  /** Another device was chosen, and there is no stream in which it could take the place of the one before. */
  readonly onChosen?: ((device: Device, listed: ListedDevice) => void) | undefined
  /** Whether the gate still has this stream. Undefined if it is not a gate's. */
  readonly isKept?: (() => boolean) | undefined
  /** The speaker that is in use from the start. */
  readonly speakerId?: string | undefined
  readonly onSpeakerChange?: ((speakerId: string) => void) | undefined
}

/** Reads the devices and switches between them. Without `own` it does nothing. */
export function useOwnDevices(own: Own | undefined): DevicesState {
  const { stream, browser } = own ?? {}
  const isOn = own !== undefined
  const [lists, setLists] = useState<DeviceLists>()
  const [speaker, setSpeaker] = useState(() => (own?.speakerId === undefined ? undefined : listedById(own.speakerId)))
  const [news, setNews] = useState<CheckNews>()
  const [notSwitched, setNotSwitched] = useState<DevicesState['notSwitched']>({})
  const { pending } = useStream(stream)
  const chosen = chosenIn(lists, stream, speaker)
  const latest = useRef({ own, chosen })
  useEffect(() => {
    latest.current = { own, chosen }
  })
  useEffect(() => {
    if (!isOn) return undefined
    return watchDevices((lists, change) => {
      setLists(lists)
      if (!change) return
      const [camera, microphone, speaker] = (['camera', 'microphone', 'speaker'] as const).map((kind) =>
        defaultOf(lists, kind),
      )
      const defaults: Chosen = {
        ...(camera && { camera }),
        ...(microphone && { microphone }),
        ...(speaker && { speaker }),
      }
      const { own, chosen } = latest.current
      const told = newsOf(change, chosen, defaults, own?.asked)
      if (told) setNews(told)
    }, browser)
  }, [isOn, browser])
  useWaking(isOn, browser, () => setNews({ name: 'woke' }))
  const leaving = useLeaving(stream, own?.isKept)

  async function choose(kind: DeviceKind, listed: ListedDevice): Promise<void> {
    setNews(undefined)
    if (kind === 'speaker') return takeSpeaker(listed)
    if (!stream) return own?.onChosen?.(kind, listed)
    setNotSwitched((before) => ({ ...before, [kind]: undefined }))
    const before = trackIn(stream, kind)
    const constraints = own?.constraints?.[kind]
    const switching = switchDevice({ stream, device: kind, id: listed.id, constraints, signal: leaving(), browser })
    await showSwitch(stream, kind, listed, switching, ({ track, obstacle }) => {
      if (obstacle) setNotSwitched((failed) => ({ ...failed, [kind]: obstacle }))
      if (track === before && isLive(before)) return
      latest.current.own?.onSwitched?.(kind)
      if (track) callApp((own) => own.onTrackChange?.({ device: kind, track, stream }))
    })
  }

  function takeSpeaker(listed: ListedDevice): void {
    setSpeaker(listed)
    callApp((own) => own.onSpeakerChange?.(listed.id))
  }

  function callApp(call: (own: Own) => void): void {
    const { own } = latest.current
    if (own) reportThrown(browser ?? window, () => call(own))
  }

  async function chooseSpeaker(): Promise<void> {
    // docs/facts/browsers.md#select-audio-output
    const devices = (browser ?? window).navigator.mediaDevices as unknown as ChoosesSpeakers
    try {
      const { deviceId: id, label } = await devices.selectAudioOutput()
      takeSpeaker({ id, label })
    } catch {
      // The person has closed the list.
    }
  }

  return {
    lists,
    chosen,
    speakerId: speaker && chosen.speaker?.id === speaker.id ? speaker.id : undefined,
    switching: pending,
    notSwitched,
    news,
    choose,
    chooseSpeaker,
  }
}

/** Its label is not known before the list is. */
const listedById = (id: string): ListedDevice => ({ id, label: '' })

interface ChoosesSpeakers {
  selectAudioOutput(): Promise<Pick<MediaDeviceInfo, 'deviceId' | 'label'>>
}

/**
 * Returns the signal of what is begun now. It aborts if the check is taken away and no one goes on with its stream: then what
 * has joined that since is off as well.
 */
function useLeaving(stream: MediaStream | undefined, isKept: (() => boolean) | undefined): () => AbortSignal {
  const latest = useRef({ stream, isKept })
  useEffect(() => {
    latest.current = { stream, isKept }
  })
  const [ending] = useState(() => new AbortController())
  const isHere = useRef(false)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
      const { stream, isKept } = latest.current
      const tracks = tracksIn(stream)
      // After the clean-up of the app, and not if this was moved on the page, or by StrictMode.
      setTimeout(() => {
        if (isHere.current || (isKept?.() ?? tracks.some(isLive))) return
        ending.abort()
        for (const track of tracksIn(stream)) if (!tracks.includes(track)) track.stop()
      })
    }
  }, [ending])
  return () => ending.signal
}
