import type { BrowserWindow, Device, GateController } from '@precall/core'
import type { DeviceKind, DeviceLists, ListedDevice } from '@precall/core/devices'
import type { Heard, Seen } from '@precall/core/media'
import type { Guides } from '@precall/guides'
import type { ComponentType, Context } from 'react'
import { createContext, useContext } from 'react'
import type { GateScope, MediaSource } from '../root/GateContext'
import type { Text } from '../screens/layout/useText'
import type { DevicesState } from './ownDevices'
import type { SpeakerTest, SpeakerTestState } from './ownSpeakerTest'
import type { Pickers } from './pickers'

/** All that a check shows, as plain data: what comes from each device, and what there is to choose from. */
export interface CheckState {
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

/** What `Check.Root` gives to the parts inside it. */
export interface CheckScope extends Pick<GateScope, 'lang' | 'dir'> {
  readonly text: Text
  readonly browser: BrowserWindow | undefined
  /** The gate around it, if there is one. */
  readonly gate: GateController | undefined
  readonly settings: Pick<GateScope, 'messages' | 'occasion' | 'browser'>
  readonly stream: MediaStream | undefined
  readonly state: CheckState
  readonly devices: DevicesState
  readonly speakerTest: SpeakerTestState
  /** Whether a device has been seen or heard here before. */
  readonly hadWorked: (device: Device) => boolean
  /** Which devices it is about: those that the gate around it asks for, or both. */
  readonly asked: readonly Device[]
  readonly report: {
    readonly camera: (seen: Seen | undefined) => void
    readonly microphone: (heard: Heard | undefined) => void
  }
  readonly pickers: Pickers
  /** What a press does that asks for this device. Undefined where nothing can. */
  readonly ask: (device: Device) => ((device: Device) => void) | undefined
  /** Undefined where there is nothing to join. */
  readonly join: (() => void) | undefined
  /** Join was pressed, and waits for a switch to end. */
  readonly joinWaits: boolean
  /** What judges the picture and the sound, or what loads that. */
  readonly mediaSource: MediaSource | undefined
  /** Loads what shows a guide, and the guides. */
  readonly loadGuides: () => Promise<CheckGuides>
}

/** What comes late, and only to those who need it. */
export interface CheckGuides {
  readonly guides: Guides
  readonly FaultGuide: ComponentType<FaultGuideProps>
}

export interface FaultGuideProps {
  readonly guides: Guides
  readonly against: 'black' | 'silent'
}

export const CheckContext: Context<CheckScope | undefined> = createContext<CheckScope | undefined>(undefined)

/** What the check around a part gives it. */
export function useCheck(): CheckScope {
  return checked(useContext(CheckContext))
}

/** The check around, which there must be. */
export function checked(scope: CheckScope | undefined): CheckScope {
  if (scope) return scope
  throw new Error(
    process.env.NODE_ENV === 'production'
      ? '[precall] outside Check.Root'
      : '[precall] A part of the check, or one of its hooks without a stream, is used outside Check.Root, so there is no ' +
          'stream that it could show. Put it inside <Check.Root> or <DeviceCheck>, or give the hook a stream.',
  )
}
