import type { Device } from '@precall/core'
import { checkScene } from '../media/scene'
import type { Captures } from '../media/captures'
import { checkDevice, checkNamed } from '../world/checkState'
import { allDevices } from '../media/devices'
import type { StartFault } from '../engines/engine'
import type { Readiness } from '../media/hardware'
import type { NamedDevice } from '../media/inventory'
import type { SimulatedMediaDevices } from '../media/mediaDevices'
import { notEstablished } from '../world/notEstablished'
import type { Page } from './page'
import type { Screens } from '../screen/screens'
import type { Prompts } from '../prompts/prompts'
import type { Controls } from '../simulatedBrowser'
import type { SitePermissions } from '../prompts/sitePermissions'
import type { SystemSetting } from '../world/state'
import { noSiteSettings, noSystem, type World } from '../world/world'

interface Parts {
  readonly world: World
  readonly page: Page
  readonly site: SitePermissions
  readonly prompts: Prompts
  readonly captures: Captures
  readonly screens: Screens | undefined
  readonly mediaDevices: SimulatedMediaDevices
  readonly changed: () => void
}

/** All that people, apps and systems can do to the page. */
export function makeControls(parts: Parts): Omit<Controls, 'pressButton'> {
  const { world, page, site, prompts, captures, screens, mediaDevices, changed } = parts
  const { profile, row, hardware, decisions } = world
  const { revoking, words } = row.engine

  function setSite(device: Device, setting: PermissionState): void {
    checkDevice(device)
    if (!row.hasSiteSettings) throw noSiteSettings(profile)
    if (setting !== 'granted' && captures.live[device] && !revoking.bySiteSettings) {
      throw notEstablished(`What becomes of a running ${device} when ${profile} takes its permission back`)
    }
    // What was closed before no longer counts (seen in Chromium 156).
    decisions.closings.delete(device)
    site.set([device], setting)
    changed()
  }

  function setSystem(device: Device, setting: SystemSetting): void {
    checkDevice(device)
    if (!row.system) throw noSystem(profile)
    hardware.system[device] = setting
    changed()
  }

  function plug(which: Device | NamedDevice): void {
    if (!hardware.inventory.plug(checkNamed(which))) return
    mediaDevices.changes.tell()
    changed()
  }

  function unplug(which: Device | NamedDevice): void {
    const gone = hardware.inventory.unplug(checkNamed(which))
    if (gone.length === 0) return
    for (const device of allDevices) {
      // A track that does not say which one it is from is from any.
      captures.endTracksFrom(device, (from) => gone.some((one) => one.kind === device && (from ?? one) === one))
    }
    mediaDevices.changes.tell()
    changed()
  }

  function makeDefault(which: NamedDevice): void {
    checkNamed(which)
    hardware.inventory.makeDefault(which)
    mediaDevices.changes.tell()
    changed()
  }

  function setReadiness(device: Device, readiness: Readiness): void {
    checkDevice(device)
    if (readiness === 'busy' && !words.stuck.busy?.[device]) {
      throw notEstablished(`What ${profile} says of a ${device} that another app holds`)
    }
    hardware.setReadiness(device, readiness)
    changed()
  }

  function fail(device: Device, fault: StartFault, times: number): void {
    checkDevice(device)
    if (!words.stuck[fault]?.[device]) throw notEstablished(`What ${profile} says of a ${device} that is '${fault}'`)
    hardware.fail(device, fault, times)
    changed()
  }

  function setHeadset(connected: boolean): void {
    if ((hardware.headset !== 'none') === connected) return
    hardware.headset = connected ? (captures.live.microphone ? 'for calls' : 'for music') : 'none'
    if (!connected) captures.endTracksFrom('microphone', (from) => from === 'headset')
    mediaDevices.changes.tell()
    changed()
  }

  function turn(act: 'hide' | 'show' | 'blur' | 'focus'): void {
    page[act]()
    mediaDevices.changes.catchUp()
    if (act === 'show') prompts.review()
    if (act === 'hide') prompts.leave()
    changed()
  }

  function interrupt(muted: boolean): void {
    if (!row.hasInterruptions) throw notEstablished(`What a call on the same machine does to the tracks of ${profile}`)
    captures.setMuted(muted)
    changed()
  }

  function setMuted(device: Device, muted: boolean): void {
    if (!row.engine.mutes.includes(checkDevice(device)))
      throw notEstablished(`What a page in ${profile} sees of a ${device} that is muted outside of it`)
    captures.setMuted(muted, [device])
    changed()
  }

  return {
    siteSettings: {
      allow: (device) => setSite(device, 'granted'),
      block: (device) => setSite(device, 'denied'),
      reset: (device) => setSite(device, 'prompt'),
    },
    devices: {
      plug,
      unplug,
      makeDefault,
      stir: () => mediaDevices.changes.tell(),
      connectHeadset: () => setHeadset(true),
      disconnectHeadset: () => setHeadset(false),
      mute: (device) => setMuted(device, true),
      unmute: (device) => setMuted(device, false),
      see: (picture) => void (hardware.scene.picture = checkScene('picture', picture)),
      hear: (sound) => void (hardware.scene.sound = checkScene('sound', sound)),
    },
    system: {
      allow: (device) => setSystem(device, 'allowed'),
      block: (device) => setSystem(device, 'blocked'),
    },
    page: {
      hide: () => turn('hide'),
      show: () => turn('show'),
      blur: () => turn('blur'),
      focus: () => turn('focus'),
      press: (act) => page.press(act),
    },
    busy: (device) => setReadiness(device, 'busy'),
    slow: (device) => setReadiness(device, 'slow'),
    free: (device) => setReadiness(device, 'ready'),
    fail: (device, { as = 'busy', times = Infinity } = {}) => fail(device, as, times),
    stopSharing() {
      if (!revoking.byStopSharing) throw notEstablished(`A button of ${profile} that stops sharing, and what it does,`)
      const used = allDevices.filter((device) => captures.live[device])
      for (const device of used) captures.endTracksFrom(device)
      site.set(used, 'prompt')
      changed()
    },
    stopSharingScreen() {
      if (!screens) throw notEstablished(`A screen that ${profile} shares, and how it ends,`)
      screens.end()
    },
    interruption: {
      begin: () => interrupt(true),
      end: ({ leaves = 'sound' } = {}) => {
        if (leaves === 'silence') captures.silence()
        interrupt(false)
      },
    },
  }
}
