import { describe, expect, it } from 'vitest'
import { request } from '../../test/outcomeOf'
import { simulate } from '../../test/simulate'
import type { Profile } from '../profiles/profiles'
import type { SimulatedBrowser } from '../simulatedBrowser'
import { simulateBrowser } from '../simulateBrowser'

const granted = { camera: 'granted', microphone: 'granted' } as const
const devices = {
  cameras: ['Own camera', 'USB camera'],
  microphones: ['Own microphone', { label: 'Headset microphone', group: 'headset' }],
  speakers: ['Own speaker', { label: 'Headset speaker', group: 'headset' }],
}
const usb = { kind: 'camera', label: 'USB camera' } as const

async function listed({ navigator }: SimulatedBrowser) {
  return (navigator.mediaDevices as MediaDevices).enumerateDevices()
}

async function labels(browser: SimulatedBrowser, kind: MediaDeviceKind): Promise<string[]> {
  return (await listed(browser)).filter((one) => one.kind === kind).map(({ label }) => label)
}

async function labelOf(browser: SimulatedBrowser, asked: MediaStreamConstraints): Promise<string | undefined> {
  return (await request(browser, asked).stream()).getTracks()[0]?.label
}

describe('several devices of a kind', () => {
  it('are listed by their labels, with Chromium’s rows for the default', async () => {
    const browser = simulateBrowser('chrome-macos', { ...granted, devices })
    expect((await listed(browser)).map(({ label }) => label)).toEqual([
      'Default - Own microphone',
      'Own microphone',
      'Headset microphone',
      'Own camera',
      'USB camera',
      'Default - Own speaker',
      'Own speaker',
      'Headset speaker',
    ])
    const rows = await listed(browser)
    const groupOf = (wanted: string) => rows.find(({ label }) => label === wanted)?.groupId
    expect(groupOf('Headset microphone')).toBe(groupOf('Headset speaker'))
    expect(groupOf('Own microphone')).not.toBe(groupOf('Headset microphone'))
    expect(new Set(rows.map(({ kind, deviceId }) => kind + deviceId)).size).toBe(rows.length)
  })

  it('are one blank row before the permission', async () => {
    expect(await labels(simulateBrowser('chrome-macos', { devices }), 'videoinput')).toEqual([''])
  })

  it.each([
    ['does nothing', 'chrome-macos', 'Own camera'],
    ['counts', 'firefox-macos', 'USB camera'],
  ] as const)('that are only wished for, by id or by group: it %s in %s', async (_, profile, label) => {
    const browser = simulateBrowser(profile, { ...granted, devices })
    await request(browser, { video: true }).stream()
    const { deviceId, groupId } = (await listed(browser)).find(({ label }) => label === 'USB camera')!
    for (const video of [{ deviceId }, { deviceId: [deviceId] }, { deviceId: { ideal: deviceId } }, { groupId }]) {
      expect(await labelOf(browser, { video })).toBe(label)
    }
  })

  it('can each be asked for, and a track says which one it is from', async () => {
    for (const profile of ['chrome-macos', 'firefox-macos', 'safari-macos'] as const) {
      const browser = simulateBrowser(profile, { ...granted, devices })
      await request(browser, { video: true }).stream()
      const row = (await listed(browser)).find(({ label }) => label === 'USB camera')
      const stream = await request(browser, { video: { deviceId: { exact: row?.deviceId ?? '' } } }).stream()
      for (const track of [stream.getTracks()[0], stream.getTracks()[0]?.clone()]) {
        expect([track?.label, track?.getSettings().deviceId, track?.getSettings().groupId]).toEqual([
          'USB camera',
          row?.deviceId,
          row?.groupId,
        ])
      }
    }
  })

  it('end their own tracks when they are pulled, and no other', async () => {
    const browser = simulateBrowser('chrome-macos', { ...granted, devices })
    await request(browser, { video: true }).stream()
    const { deviceId = '' } = (await listed(browser)).find(({ label }) => label === 'USB camera') ?? {}
    const exact = { video: { deviceId: { exact: deviceId } } }
    await request(browser, exact).stream()
    browser.devices.unplug(usb)
    expect(browser.liveTracks.map(({ label }) => label)).toEqual(['Own camera'])
    expect(await labels(browser, 'videoinput')).toEqual(['Own camera'])
    expect(await request(browser, exact).outcome()).toEqual({ rejected: 'OverconstrainedError:  (deviceId)' })
    browser.devices.plug(usb)
    expect(await labelOf(browser, exact)).toBe('USB camera')
  })

  it('can come and go all together, and one that was never there can come', async () => {
    const browser = simulateBrowser('chrome-macos', { ...granted, devices })
    browser.devices.unplug('camera')
    expect([await labels(browser, 'videoinput'), browser.getState().plugged.camera]).toEqual([[], false])
    browser.devices.plug({ kind: 'camera', label: 'New camera' })
    expect(await labels(browser, 'videoinput')).toEqual(['New camera'])
    browser.devices.plug('camera')
    expect(browser.getState().devices.camera).toEqual(['Own camera', 'USB camera', 'New camera'])
  })

  it.each<{ readonly profile: Profile; readonly microphones: readonly string[] }>([
    {
      profile: 'chrome-macos',
      microphones: ['Default - Headset microphone', 'Own microphone', 'Headset microphone'],
    },
    // https://www.w3.org/TR/mediacapture-streams/#enumerating-devices
    { profile: 'firefox-macos', microphones: ['Headset microphone', 'Own microphone'] },
    { profile: 'safari-macos', microphones: ['Headset microphone', 'Own microphone'] },
  ])('have a default, which the system may change, in $profile', async ({ profile, microphones }) => {
    const browser = simulate(profile, { ...granted, devices })
    await request(browser, { audio: true }).stream()
    let changes = 0
    browser.navigator.mediaDevices?.addEventListener('devicechange', () => changes++)
    browser.devices.makeDefault({ kind: 'microphone', label: 'Headset microphone' })
    expect(changes).toBe(1)
    expect(await labels(browser, 'audioinput')).toEqual(microphones)
    expect(await labelOf(browser, { audio: true })).toBe(microphones[0])
  })

  it('are no others than were named', () => {
    const browser = simulateBrowser('chrome-macos', { devices })
    expect(() => browser.devices.unplug({ kind: 'camera', label: 'Web cam' })).toThrow(
      /no camera 'Web cam'.+'Own camera'/,
    )
    expect(() => browser.devices.makeDefault({ kind: 'speaker', label: 'Radio' })).toThrow(/no speaker 'Radio'/)
    expect(() => browser.devices.plug({ kind: 'toaster', label: 'x' } as never)).toThrow(/no 'toaster'/)
    expect(() => browser.devices.plug({ kind: 'camera' } as never)).toThrow(/has a label/)
    expect(() => simulate('chrome-macos', { devices: { webcams: ['x'] } as never })).toThrow(/devices\.webcams/)
    expect(() => simulate('chrome-macos', { devices: { cameras: 'x' } as never })).toThrow(/devices\.cameras/)
  })
})

describe('device ids', () => {
  it.each<{ readonly profile: Profile; readonly same: boolean }>([
    { profile: 'chrome-macos', same: true },
    { profile: 'firefox-macos', same: true },
    { profile: 'safari-macos', same: false },
    { profile: 'safari-ios', same: false },
  ])('are the same after a load of $profile: $same (docs/facts/browsers.md#safari-new-device-ids)', async (row) => {
    const browser = simulate(row.profile, { ...granted, devices })
    const idIn = async (page: SimulatedBrowser) => {
      const [track] = (await request(page, { video: true }).stream()).getTracks()
      return track?.getSettings().deviceId
    }
    const before = await idIn(browser)
    expect((await idIn(browser.reload({ by: 'page' }))) === before).toBe(row.same)
  })
})

describe('a second capture of the same kind on iOS (docs/facts/browsers.md#ios-one-capture-of-a-kind)', () => {
  it('mutes the first, which stays live, and leaves the other kind alone', async () => {
    const browser = simulateBrowser('safari-ios', granted)
    const first = await request(browser, { audio: true, video: true }).stream()
    const heard: string[] = []
    for (const track of first.getTracks()) track.addEventListener('mute', () => heard.push(track.kind))
    await request(browser, { video: true }).stream()
    expect(heard).toEqual(['video'])
    expect(browser.liveTracks.map(({ kind, muted }) => `${kind} ${muted ? 'muted' : 'on'}`)).toEqual([
      'video muted',
      'audio on',
      'video on',
    ])
  })

  it('runs beside it elsewhere', async () => {
    const browser = simulateBrowser('safari-macos', granted)
    await request(browser, { video: true }).stream()
    await request(browser, { video: true }).stream()
    expect(browser.liveTracks.map(({ muted }) => muted)).toEqual([false, false])
  })
})

describe('where sound comes out', () => {
  it.each<{ readonly profile: Profile; readonly sink: boolean; readonly chooser: boolean; readonly listed: number }>([
    { profile: 'chrome-linux', sink: true, chooser: false, listed: 3 },
    { profile: 'chrome-android', sink: false, chooser: false, listed: 3 },
    { profile: 'electron-windows', sink: true, chooser: false, listed: 3 },
    { profile: 'firefox-linux', sink: true, chooser: true, listed: 2 },
    { profile: 'firefox-115-windows', sink: false, chooser: false, listed: 0 },
    { profile: 'firefox-android', sink: false, chooser: false, listed: 0 },
    { profile: 'safari-macos', sink: false, chooser: false, listed: 0 },
    { profile: 'safari-ios', sink: false, chooser: false, listed: 0 },
  ])(
    'in $profile: setSinkId $sink, selectAudioOutput $chooser, $listed rows (docs/facts/browsers.md#devices-labels-and-outputs)',
    async ({ profile, ...row }) => {
      const browser = simulate(profile, { devices })
      const asked = request(browser, { audio: true })
      browser.prompt?.allow()
      await asked.stream()
      expect({
        sink: 'setSinkId' in (browser.HTMLMediaElement?.prototype ?? {}),
        chooser: 'selectAudioOutput' in (browser.navigator.mediaDevices ?? {}),
        listed: (await labels(browser, 'audiooutput')).length,
      }).toEqual(row)
    },
  )

  it('is listed by no Firefox that has fake devices alone', async () => {
    const browser = simulateBrowser('firefox-linux', granted)
    await request(browser, { audio: true }).stream()
    expect(await labels(browser, 'audiooutput')).toEqual([])
  })

  it.each<{
    readonly profile: Profile
    readonly microphone: 'granted' | 'denied'
    readonly answers: readonly string[]
  }>([
    { profile: 'chrome-linux', microphone: 'granted', answers: ['ok', 'ok', 'NotFoundError'] },
    { profile: 'chrome-linux', microphone: 'denied', answers: ['ok', 'SecurityError', 'SecurityError'] },
    // Only '' works.
    { profile: 'firefox-linux', microphone: 'granted', answers: ['ok', 'NotFoundError', 'NotFoundError'] },
  ])(
    'answers to "", "default" and an unknown id, in $profile with the microphone $microphone: $answers (docs/facts/browsers.md#set-sink-id)',
    async ({ profile, microphone, answers }) => {
      const { prototype } = simulate(profile, { microphone }).HTMLMediaElement as unknown as {
        prototype: { setSinkId(id: string): Promise<void> }
      }
      const outcomes = ['', 'default', 'gone'].map((id) =>
        prototype.setSinkId(id).then(
          () => 'ok',
          ({ name }: Error) => name,
        ),
      )
      expect(await Promise.all(outcomes)).toEqual(answers)
    },
  )

  it('is not chosen in Firefox’s window without a press (docs/facts/browsers.md#select-audio-output)', async () => {
    const { mediaDevices } = simulateBrowser('firefox-linux').navigator
    const choose = (mediaDevices as unknown as { selectAudioOutput(): Promise<unknown> }).selectAudioOutput()
    await expect(choose).rejects.toThrow('selectAudioOutput requires transient user activation.')
  })
})
