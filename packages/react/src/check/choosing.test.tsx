// Over 200 lines: what can come in between a choice, a switch and Join.
import type { SimulatedBrowser } from '@precall/testing'
import { simulateBrowser } from '@precall/testing'
import { act, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { newUser, renderGate, renderPage, startVideo } from '../../test/renderGate'
import { Gate, PrecallConfig } from '..'
import type { Checked, DeviceCheckProps, TrackChange } from '../check'
import { Check, DeviceCheck, rememberDevices, rememberedDevices } from '../check'

beforeAll(() => import('./gateCheck'))
afterEach(() => localStorage.clear())

const devices = {
  cameras: ['Built-in camera', 'Desk camera'],
  microphones: ['Built-in microphone', 'Headset'],
  speakers: ['Built-in speaker', 'Headset'],
}
const inChrome = () => simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted', devices })
const list = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name })
const press = (name: string) => screen.getByRole('button', { name })
const isOn = (browser: SimulatedBrowser) => browser.liveTracks.map(({ label }) => label).sort()
const both = (browser: SimulatedBrowser) => browser.navigator.mediaDevices!.getUserMedia({ audio: true, video: true })
const later = () => act(() => new Promise((resolve) => setTimeout(resolve, 100)))

async function allowed(profile: 'safari-ios' | 'safari-macos') {
  const browser = simulateBrowser(profile, { devices })
  const asked = both(browser)
  await waitFor(() => expect(browser.prompt).toBeDefined())
  browser.prompt?.allow()
  return { browser, stream: await asked }
}

async function openSettings(props: Partial<DeviceCheckProps> = {}, browser = inChrome()) {
  const stream = props.stream ?? (await both(browser))
  const onTrackChange = vi.fn<(change: TrackChange) => void>()
  const onJoin = vi.fn<(checked: Checked) => void>()
  const page = renderPage(
    <PrecallConfig browser={browser}>
      <DeviceCheck {...{ stream, onTrackChange, onJoin }} {...props} />
    </PrecallConfig>,
  )
  await waitFor(() => expect(list('Camera').options.length).toBeGreaterThan(1))
  return { browser, stream, onTrackChange, onJoin, user: newUser(), ...page }
}

describe('two kinds that are chosen one right after the other', () => {
  it('are both told to the app', async () => {
    const { browser, onTrackChange, user } = await openSettings()
    browser.slow('camera')
    await user.selectOptions(list('Camera'), 'Desk camera')
    await user.selectOptions(list('Microphone'), 'Headset')
    expect([list('Camera'), list('Microphone')].map((one) => one.getAttribute('aria-busy'))).toEqual(['true', 'true'])
    browser.free('camera')
    await waitFor(() => expect(onTrackChange).toHaveBeenCalledTimes(2))
    expect(onTrackChange.mock.calls.map(([{ device, track }]) => [device, track.label])).toEqual([
      ['camera', 'Desk camera'],
      ['microphone', 'Headset'],
    ])
    expect(isOn(browser)).toEqual(['Desk camera', 'Headset'])
  })

  it('are both told to be what could not be used', async () => {
    const { browser, user } = await openSettings()
    browser.fail('camera', { times: 6 })
    browser.slow('camera')
    await user.selectOptions(list('Camera'), 'Desk camera')
    browser.devices.unplug({ kind: 'camera', label: 'Desk camera' })
    await user.selectOptions(list('Microphone'), 'Headset')
    browser.free('camera')
    await waitFor(() => expect(isOn(browser)).toContain('Headset'))
    expect(await screen.findByText(/We could not use that camera/)).toBeVisible()
  })

  it('are both watched by the gate from then on', async () => {
    const browser = inChrome()
    const { user } = renderGate({ browser, check: true })
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-microphone', 'granted'))
    await user.click(startVideo())
    await screen.findByRole('combobox', { name: 'Camera' })
    browser.slow('camera')
    await user.selectOptions(list('Camera'), 'Desk camera')
    await user.selectOptions(list('Microphone'), 'Headset')
    browser.free('camera')
    await waitFor(() => expect(isOn(browser)).toEqual(['Desk camera', 'Headset']))
    browser.devices.unplug({ kind: 'camera', label: 'Desk camera' })
    expect(await screen.findByRole('dialog', { name: /Your camera stopped/ })).toBeVisible()
  })
})

it('an app’s callback that throws stops nothing, and is reported', async () => {
  const fail = () => {
    throw new Error('the app’s')
  }
  const { browser, user } = await openSettings({ onTrackChange: fail, onSpeakerChange: fail, onJoin: fail })
  await user.selectOptions(list('Microphone'), 'Headset')
  await waitFor(() => expect(browser.reportedErrors).toHaveLength(1))
  await user.selectOptions(list('Speaker'), 'Headset')
  expect(browser.reportedErrors).toHaveLength(2)
  browser.slow('camera')
  await user.selectOptions(list('Camera'), 'Desk camera')
  await user.click(press('Join the call'))
  browser.free('camera')
  await waitFor(() => expect(browser.reportedErrors).toHaveLength(4))
})

describe('Join that waits for a switch', () => {
  async function waiting() {
    const page = await openSettings({ remember: true })
    page.browser.slow('camera')
    await page.user.selectOptions(list('Camera'), 'Desk camera')
    await page.user.click(press('Join the call'))
    return page
  }

  it('shows that it waits, and joins once however often it is pressed', async () => {
    const { browser, user, onJoin } = await waiting()
    const button = press('Joining your call…')
    expect(button).toHaveAttribute('aria-busy', 'true')
    await user.click(button)
    browser.free('camera')
    await waitFor(() => expect(onJoin).toHaveBeenCalled())
    await later()
    expect(onJoin).toHaveBeenCalledOnce()
    expect(press('Join the call')).not.toHaveAttribute('aria-busy')
  })

  it('joins and remembers nothing once the page has gone', async () => {
    const { browser, stream, onJoin, unmount } = await waiting()
    unmount()
    for (const track of stream.getTracks()) track.stop()
    browser.free('camera')
    await later()
    expect(onJoin).not.toHaveBeenCalled()
    expect(rememberedDevices(browser)).toEqual({})
  })

  it('says so in the dialog of a gate, and joins nothing once that was closed, and opened again', async () => {
    const browser = inChrome()
    const { user, onGranted } = renderGate({ browser, check: true, occasion: 'visit' })
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-microphone', 'granted'))
    await user.click(startVideo())
    await screen.findByRole('combobox', { name: 'Camera' })
    await waitFor(() => expect(list('Camera').options).toHaveLength(2))
    browser.slow('camera')
    await user.selectOptions(list('Camera'), 'Desk camera')
    await user.click(press('Join the visit'))
    expect(screen.getByText('Joining your visit…')).toHaveRole('status')
    await user.click(press('Close'))
    await user.click(startVideo())
    browser.free('camera')
    await screen.findByRole('combobox', { name: 'Camera' })
    await later()
    expect(onGranted).not.toHaveBeenCalled()
    expect(screen.queryByText('Joining your visit…')).toBeNull()
  })
})

it('two checks in one dialog join with the speaker that was chosen in either, also once one of them has gone', async () => {
  for (const goes of ['no check', 'the last check', 'the first check'] as const) {
    const onGranted = vi.fn<(grant: { readonly speakerId?: string | undefined }) => void>()
    let hide = () => {}
    const Two = () => {
      const [shown, setShown] = useState(true)
      hide = () => setShown(false)
      return (
        <>
          {goes !== 'the first check' && <DeviceCheck />}
          {(shown || goes === 'no check') && <Check.Root />}
          {goes === 'the first check' && <DeviceCheck />}
        </>
      )
    }
    const { unmount } = renderPage(
      <Gate.Root browser={inChrome()} check onGranted={onGranted} assistance={{ href: '/help' }}>
        <Gate.Trigger>
          <button type="button">Start Video</button>
        </Gate.Trigger>
        <Gate.Check>
          <Two />
        </Gate.Check>
      </Gate.Root>,
    )
    const user = newUser()
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-microphone', 'granted'))
    await user.click(startVideo())
    await screen.findByRole('combobox', { name: 'Camera' })
    await waitFor(() => expect(list('Speaker').options).toHaveLength(2))
    await user.selectOptions(list('Speaker'), 'Headset')
    act(() => hide())
    await user.click(press('Join the call'))
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
    expect(onGranted.mock.calls[0]![0].speakerId).toEqual(expect.any(String))
    unmount()
  }
})

describe('a speaker', () => {
  it('that was remembered is chosen, and joined with', async () => {
    const browser = inChrome()
    const rows = await browser.navigator.mediaDevices!.enumerateDevices()
    const { deviceId } = rows.find(({ kind, label }) => kind === 'audiooutput' && label === 'Headset')!
    rememberDevices({ speaker: { id: deviceId, label: 'Headset' } }, browser)
    const { user, onJoin } = await openSettings({ remember: true }, browser)
    await waitFor(() => expect(list('Speaker')).toHaveDisplayValue('Headset'))
    await user.click(press('Join the call'))
    expect(onJoin.mock.calls[0]![0].speakerId).toBe(deviceId)
  })

  it('that was chosen and then pulled out is not joined with', async () => {
    const { browser, user, onJoin } = await openSettings()
    await user.selectOptions(list('Speaker'), 'Headset')
    browser.devices.unplug({ kind: 'speaker', label: 'Headset' })
    await screen.findByText('Headset is not connected any more.')
    await user.click(press('Join the call'))
    expect(onJoin.mock.calls[0]![0].speakerId).toBeUndefined()
  })
})

it('another camera is a real one, where there is a real one', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const browser = simulateBrowser('chrome-linux', {
    camera: 'granted',
    microphone: 'granted',
    devices: { cameras: ['Built-in camera', 'OBS Virtual Camera', 'Desk camera'] },
  })
  browser.devices.see('black')
  const { user } = await openSettings({}, browser)
  await act(() => vi.advanceTimersByTimeAsync(4000))
  await user.click(await screen.findByRole('button', { name: 'Use another camera' }))
  await waitFor(() => expect(isOn(browser)).toContain('Desk camera'))
})

it.each([
  ['on the back of a phone is no mirror', 'environment', false],
  ['that faces the person is a mirror', 'user', true],
])('a camera %s', async (_, facingMode, isMirror) => {
  const browser = inChrome()
  const stream = await both(browser)
  const [camera] = stream.getVideoTracks()
  const settings = camera!.getSettings()
  Object.defineProperty(camera, 'getSettings', { value: () => ({ ...settings, facingMode }) })
  await openSettings({ stream }, browser)
  expect(screen.getByLabelText('What your camera sees').hasAttribute('data-mirrored')).toBe(isMirror)
})

describe('what is remembered', () => {
  it('is only what was chosen, and not what the system gives to anyone', async () => {
    const { browser, user } = await openSettings({ remember: true })
    await user.selectOptions(list('Microphone'), 'Headset')
    await waitFor(() => expect(isOn(browser)).toContain('Headset'))
    await user.click(press('Join the call'))
    const { devices } = JSON.parse(browser.localStorage!.getItem('precall:devices')!) as { devices: object }
    expect(Object.keys(devices)).toEqual(['microphone'])
  })

  it('is taken where the page’s own request did not ask for it, and not where it did', async () => {
    for (const isAsked of [false, true]) {
      const browser = inChrome()
      const rows = await browser.navigator.mediaDevices!.enumerateDevices()
      const id = (label: string) => rows.find((row) => row.label === label)!.deviceId
      rememberDevices({ camera: { id: id('Desk camera'), label: 'Desk camera' } }, browser)
      const video = isAsked ? { deviceId: { exact: id('Built-in camera') } } : true
      const stream = await browser.navigator.mediaDevices!.getUserMedia({ audio: true, video })
      const { unmount } = await openSettings({ remember: true, stream }, browser)
      await later()
      await later()
      expect(isOn(browser)).toContain(isAsked ? 'Built-in camera' : 'Desk camera')
      unmount()
    }
  })

  it.each(['safari-ios', 'safari-macos'] as const)('is both on and told, of two kinds, in %s', async (profile) => {
    const { browser, stream } = await allowed(profile)
    const gone = { camera: { id: 'old', label: 'Desk camera' }, microphone: { id: 'older', label: 'Headset' } }
    rememberDevices(gone, browser)
    const { onTrackChange } = await openSettings({ remember: true, stream }, browser)
    await waitFor(() => expect(onTrackChange).toHaveBeenCalledTimes(2), { timeout: 3000 })
    expect(isOn(browser)).toEqual(['Desk camera', 'Headset'])
  })
})
