import type { Device, Permission, Unsupported } from '../vocabulary'
import type { DeviceKind, DeviceList, DeviceLists, EmptyReason, ListedDevice } from './deviceList'
import type { Row, Rows } from './readRows'

/** What else is true of the page when its devices are read. */
export interface Surroundings {
  readonly queried: { readonly [device in Device]?: Permission }
  /** The devices that the browser says this page may not use, and why. */
  readonly barred: Unsupported
  /** The page is in a frame, and the browser does not say what that frame may use. */
  readonly framedInSilence: boolean
  /** Elements have `setSinkId`. Undefined: it cannot be seen. */
  readonly hasSinks: boolean | undefined
  /** There is `selectAudioOutput`. */
  readonly hasChooser: boolean
  /** The order of the list says nothing about the default microphone: docs/facts/browsers.md#devicechange-on-ios-18 */
  readonly reordersMicrophones: boolean
}

const kinds: Readonly<Record<DeviceKind, MediaDeviceKind>> = {
  camera: 'videoinput',
  microphone: 'audioinput',
  speaker: 'audiooutput',
}

/** The devices that a page may know, and why it does not know the rest. Pure. */
export function listsFrom(rows: Rows, around: Surroundings): DeviceLists {
  const of = (kind: DeviceKind): DeviceList => {
    // It cannot be chosen: there, the control is absent.
    if (typeof rows === 'string' || (kind === 'speaker' && around.hasSinks === false)) return empty('unlisted')
    const own = rows.filter((row) => row.kind === kinds[kind])
    const named = own.filter(({ deviceId, label }) => deviceId !== '' && label !== '')
    const standIn = named.find(({ deviceId }) => deviceId === 'default')
    const stoodFor = standIn && stoodForBy(standIn, named)
    // A default that is none of the others is one by itself.
    const real = named.filter((row) => !standIns.includes(row.deviceId) || (row === standIn && !stoodFor))
    const [first, ...others] = devicesIn(real.length > 0 ? real : named.slice(0, 1))
    if (!first) return empty(...whyEmpty(kind, own.length > 0, rows, around))
    const usual = standIn ? (stoodFor ?? standIn).deviceId : firstByRule(kind, own, first, around)
    return { devices: [first, ...others], default: usual }
  }
  return { camera: of('camera'), microphone: of('microphone'), speaker: of('speaker') }
}

function empty(...why: readonly [EmptyReason, ...EmptyReason[]]): DeviceList {
  return { devices: [], why }
}

/** Rows of Chromium's that stand for another row; the second on Windows: media/audio/audio_device_description.cc in its source. */
const standIns = ['default', 'communications']

function devicesIn(rows: readonly Row[]): ListedDevice[] {
  const byId = new Map(rows.map(({ deviceId, label }) => [deviceId, { id: deviceId, label }]))
  return [...byId.values()]
}

/** The device behind Chromium's row `default`, which is called "Default - " and then as the device, in whichever language. */
function stoodForBy({ groupId, label }: Row, named: readonly Row[]): Row | undefined {
  const others = named.filter(({ deviceId }) => !standIns.includes(deviceId))
  const alike = others.filter((row) => label.endsWith(row.label))
  return alike.find((row) => row.groupId === groupId) ?? alike[0] ?? only(others, groupId)
}

/** https://www.w3.org/TR/mediacapture-streams/#enumerating-devices: the system's default comes first. */
function firstByRule(
  kind: DeviceKind,
  rows: readonly Row[],
  first: ListedDevice,
  { reordersMicrophones }: Surroundings,
): string | undefined {
  // Firefox has a row without an id for the default speaker, if it may not tell which one that is: MediaDevices.cpp
  if (rows.some(({ deviceId }) => deviceId === '')) return undefined
  return kind === 'microphone' && reordersMicrophones ? undefined : first.id
}

/** If it says no name that is listed, its group tells. */
function only(rows: readonly Row[], groupId: string): Row | undefined {
  const together = rows.filter((row) => row.groupId === groupId)
  return together.length === 1 ? together[0] : undefined
}

function whyEmpty(
  kind: DeviceKind,
  isListed: boolean,
  rows: readonly Row[],
  { queried, barred, framedInSilence, hasChooser }: Surroundings,
): readonly [EmptyReason, ...EmptyReason[]] {
  const device = kind === 'speaker' ? 'microphone' : kind
  const permission = device === 'camera' ? 'cameraPermission' : 'microphonePermission'
  if (barred[device] === 'framed') return ['framed']
  if (barred[device] === 'policy') return ['unlisted']
  if (isListed) return [permission]
  // Firefox and WebKit show a frame nothing of what it may not use, and their queries refuse it.
  const isBarred = framedInSilence && rows.every((row) => row.kind !== kinds[device])
  if (isBarred && queried[device] !== 'granted') {
    return queried[device] === 'prompt' ? ['none', 'framed'] : ['framed', 'none']
  }
  if (kind !== 'speaker' || !hasChooser) return ['none']
  // docs/facts/browsers.md#firefox-speakers: a capture of the microphone uncovers them.
  const isUncovered = rows.some((row) => row.kind === 'audioinput' && row.label !== '')
  return isUncovered ? ['chooserOnly', 'none'] : [permission, 'chooserOnly']
}
