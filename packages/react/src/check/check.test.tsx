// Over 200 lines: one person after the other.
import type { SimulatedBrowser } from '@precall/testing'
import { readDevices, rememberedAmong } from '@precall/core/devices'
import { simulateBrowser } from '@precall/testing'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { takeSaid } from '../../test/console'
import type { OwnGateProps } from '../../test/renderGate'
import { newUser, renderGate, renderPage, startVideo } from '../../test/renderGate'
import type { Grant, PrecallEvent } from '..'
import { Gate, PrecallConfig } from '..'
import type { MediaSource } from '../root/GateContext'
import { Root } from '../root/Root'
import type { DeviceCheckProps, TrackChange } from '../check'
import { Check, DeviceCheck, rememberDevices, rememberedDevices } from '../check'

// As a page does it while the browser asks.
beforeAll(() => import('./gateCheck'))
afterEach(() => localStorage.clear())

const granted = { camera: 'granted', microphone: 'granted' } as const
const several = {
  ...granted,
  devices: {
    cameras: ['Built-in camera (046d:0825)', 'Desk camera'],
    microphones: ['Built-in microphone', 'Headset'],
    speakers: ['Built-in speaker', 'Headset'],
  },
} as const
const inChrome = (state: object = several) => simulateBrowser('chrome-linux', state)

async function openCheck(props: Partial<OwnGateProps> & { browser?: SimulatedBrowser } = {}) {
  const gate = renderGate({ browser: inChrome(), occasion: 'visit', check: true, ...props })
  await waitFor(() => expect(startVideo()).toHaveAttribute('data-microphone', 'granted'))
  await gate.user.click(startVideo())
  const dialog = await screen.findByRole('dialog', { name: 'See and hear yourself first' })
  await screen.findByRole('combobox', { name: 'Camera' })
  return { ...gate, dialog }
}

const list = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name })
const options = (name: string) => Array.from(list(name).options, ({ text }) => text)
const chosen = (name: string) => list(name).selectedOptions[0]?.text
const press = (name: string) => screen.getByRole('button', { name })
const isOn = (browser: SimulatedBrowser) => browser.liveTracks.map(({ label }) => label)

describe('a person who has allowed both', () => {
  it('sees and hears themselves first, and joins with exactly what was checked', async () => {
    const { browser, dialog, user, onGranted } = await openCheck()
    expect(within(dialog).getByRole('heading', { level: 2 })).toHaveFocus()
    expect(dialog).toHaveTextContent('No one else sees or hears you yet. Your visit has not started.')
    expect(await screen.findByText('Your camera works', {}, { timeout: 4000 })).toHaveRole('status')
    expect(await screen.findByText('We hear you')).toHaveRole('status')
    expect(onGranted).not.toHaveBeenCalled()
    await user.click(press('Join the visit'))
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
    const { stream } = onGranted.mock.calls[0]![0]
    expect(stream.getTracks().map(({ label }) => label)).toEqual(isOn(browser))
    expect(browser.getUserMediaCalls).toHaveLength(1)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it.each(['Close', 'Escape'])('changes their mind by %s, and nothing stays on', async (how) => {
    const { browser, dialog, user, onGranted } = await openCheck()
    if (how === 'Close') await user.click(press(how))
    // As the browser does at the key.
    else fireEvent(dialog, new Event('cancel', { cancelable: true }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(isOn(browser)).toEqual([])
    expect(onGranted).not.toHaveBeenCalled()
    expect(startVideo()).toHaveFocus()
  })

  it('reads that a call, and not a visit, has not started', async () => {
    const { dialog } = await openCheck({ occasion: 'call' })
    expect(dialog).toHaveTextContent('Your call has not started.')
    expect(press('Join the call')).toBeVisible()
  })
})

describe('the lists of devices', () => {
  it('name each as people know it, mark the default, and give away nothing of it but its text', async () => {
    const { browser, dialog } = await openCheck()
    expect(options('Camera')).toEqual(['Built-in camera (default)', 'Desk camera'])
    expect(options('Microphone')).toEqual(['Built-in microphone (default)', 'Headset'])
    expect(options('Speaker')).toEqual(['Built-in speaker (default)', 'Headset'])
    const attributes = Array.from(dialog.querySelectorAll('*')).flatMap((element) =>
      Array.from(element.attributes, ({ value }) => value),
    )
    const listed = await browser.navigator.mediaDevices!.enumerateDevices()
    const secrets = listed.flatMap(({ deviceId, label }) => [deviceId, label, label.replace(/ \(.*/, '')])
    for (const secret of secrets) expect(attributes.join()).not.toContain(secret)
    expect(Array.from(list('Camera').options, ({ value }) => value)).toEqual(['0', '1'])
  })

  it('switch to another one with one request, keep one camera on, and tell the gate', async () => {
    const onEvent = vi.fn<(event: PrecallEvent) => void>()
    const { browser, user, onGranted } = await openCheck({ onEvent })
    await user.selectOptions(list('Camera'), 'Desk camera')
    await waitFor(() => expect(isOn(browser)).toContain('Desk camera'))
    expect(isOn(browser)).toEqual(expect.arrayContaining(['Desk camera', 'Default - Built-in microphone']))
    expect(isOn(browser)).toHaveLength(2)
    expect(browser.getUserMediaCalls).toHaveLength(2)
    expect(browser.getUserMediaCalls[1]).not.toHaveProperty('audio')
    expect(chosen('Camera')).toBe('Desk camera')
    expect(list('Camera')).toHaveFocus()
    await user.click(press('Join the visit'))
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
    expect(onGranted.mock.calls[0]![0].stream.getVideoTracks().map(({ label }) => label)).toEqual(['Desk camera'])
    expect(JSON.stringify(onEvent.mock.calls)).not.toMatch(/Desk|Built-in/)
    expect(onEvent).toHaveBeenCalledWith(expect.objectContaining({ name: 'deviceSwitched', device: 'camera' }))
  })

  it('switch to one that the gate watches from then on', async () => {
    const { browser, user } = await openCheck()
    await user.selectOptions(list('Camera'), 'Desk camera')
    await waitFor(() => expect(isOn(browser)).toContain('Desk camera'))
    browser.devices.unplug({ kind: 'camera', label: 'Desk camera' })
    expect(await screen.findByRole('dialog', { name: /Your camera stopped/ })).toBeVisible()
    expect(isOn(browser)).toEqual([])
  })

  it('go back to the one that worked if the other does not start, and say so', async () => {
    const { browser, user } = await openCheck()
    // Three tries each for the other one, with the first on and off; then the first is there again.
    browser.fail('camera', { times: 6 })
    await user.selectOptions(list('Camera'), 'Desk camera')
    const words = 'We could not use that camera. Another app may be using it. You still have the camera from before.'
    expect(await screen.findByText(words)).toBeVisible()
    expect(chosen('Camera')).toBe('Built-in camera (default)')
    expect(isOn(browser)).toContain('Built-in camera (046d:0825)')
    expect(press('Join the visit')).toBeEnabled()
  })

  it('give the speaker that was chosen to the app, and none that was not', async () => {
    const first = await openCheck()
    await first.user.click(press('Join the visit'))
    await waitFor(() => expect(first.onGranted).toHaveBeenCalledOnce())
    expect(first.onGranted.mock.calls[0]![0].speakerId).toBeUndefined()
    first.unmount()
    const { browser, user, onGranted } = await openCheck()
    await user.selectOptions(list('Speaker'), 'Headset')
    await user.click(press('Join the visit'))
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
    const outputs = await browser.navigator.mediaDevices!.enumerateDevices()
    const headset = outputs.find(({ kind, label }) => kind === 'audiooutput' && label === 'Headset')
    expect(onGranted.mock.calls[0]![0].speakerId).toBe(headset!.deviceId)
  })

  it('say why they are empty, and where a browser chooses no speaker there is no list', async () => {
    await openCheck({ browser: inChrome({ ...granted, speaker: 'missing' }) })
    expect(await screen.findByText('We can’t find a speaker. Connect a speaker or headphones.')).toBeVisible()
    expect(screen.queryByRole('combobox', { name: 'Speaker' })).toBeNull()
    // There is nothing that could play it.
    expect(screen.queryByRole('button', { name: 'Play a sound' })).toBeNull()
  })
})

it('a person in Safari plays the sound, though Safari has no speakers to choose from', async () => {
  const browser = simulateBrowser('safari-macos')
  const { user } = renderGate({ browser, occasion: 'visit', check: true })
  await user.click(startVideo())
  await user.click(await screen.findByRole('button', { name: 'OK' }))
  await waitFor(() => expect(browser.prompt).toBeDefined())
  browser.prompt?.allow()
  expect(await screen.findByText(/does not let this page choose a speaker/)).toBeVisible()
  expect(screen.queryByRole('combobox', { name: 'Speaker' })).toBeNull()
  expect(press('Play a sound')).toBeVisible()
})

describe('a switch that takes its time', () => {
  const slowly = async () => {
    const gate = await openCheck()
    gate.browser.slow('camera')
    await gate.user.selectOptions(list('Camera'), 'Desk camera')
    expect(chosen('Camera')).toBe('Desk camera')
    expect(list('Camera')).toHaveAttribute('aria-busy', 'true')
    return gate
  }

  it('is joined with once it has ended', async () => {
    const { browser, user, onGranted } = await slowly()
    await user.click(press('Join the visit'))
    expect(onGranted).not.toHaveBeenCalled()
    browser.free('camera')
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
    expect(onGranted.mock.calls[0]![0].stream.getVideoTracks().map(({ label }) => label)).toEqual(['Desk camera'])
  })

  it('leaves nothing on if the person changes their mind meanwhile', async () => {
    const { browser, user } = await slowly()
    await user.click(press('Close'))
    browser.free('camera')
    await vi.waitFor(() => new Promise((resolve) => setTimeout(resolve, 50)))
    expect(isOn(browser)).toEqual([])
  })

  it('leaves nothing on if the page goes meanwhile', async () => {
    const { browser, unmount } = await slowly()
    unmount()
    browser.free('camera')
    await vi.waitFor(() => new Promise((resolve) => setTimeout(resolve, 50)))
    expect(isOn(browser)).toEqual([])
  })
})

describe('what is wrong with a device', () => {
  it.each([
    ['black', 'Your camera is on, but its picture is black.', 'camera', 4],
    ['still', 'Your picture does not move. It may come from a program, not from a camera.', 'camera', 11],
  ] as const)(
    'a picture that is %s is told, and keeps no one from joining',
    async (picture, words, device, seconds) => {
      vi.useFakeTimers({ shouldAdvanceTime: true })
      const browser = inChrome()
      browser.devices.see(picture)
      const { user, onGranted } = await openCheck({ browser })
      await act(() => vi.advanceTimersByTimeAsync(seconds * 1000))
      expect(await screen.findByText(words)).toBeVisible()
      await user.click(press(`Use another ${device}`))
      await waitFor(() => expect(isOn(browser)).toContain('Desk camera'))
      expect(list('Camera')).toHaveFocus()
      await user.click(press('Join the visit'))
      await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
    },
  )

  it('a silent microphone is told, with the guide against it', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const browser = inChrome()
    browser.devices.hear('silence')
    const { dialog } = await openCheck({ browser })
    await act(() => vi.advanceTimersByTimeAsync(4000))
    expect(await screen.findByText('Your microphone is on, but no sound comes from it.')).toBeVisible()
    await waitFor(() => expect(dialog.querySelector('.precall-fault ol')).not.toBeNull())
    expect(press('Join the visit')).toBeEnabled()
  })

  it('a quiet room is none, only an invitation', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const browser = inChrome()
    browser.devices.hear('room')
    await openCheck({ browser })
    await act(() => vi.advanceTimersByTimeAsync(6000))
    expect(screen.getByText('Say a few words.')).toBeVisible()
    expect(screen.getByRole('meter', { name: 'Microphone level' })).toHaveAttribute(
      'aria-valuetext',
      'Say a few words.',
    )
    expect(screen.queryByText(/no sound comes/)).toBeNull()
  })

  it('a camera that is a program is one at once', async () => {
    const devices = { cameras: ['OBS Virtual Camera', 'Desk camera'] }
    const { browser, user } = await openCheck({ browser: inChrome({ ...granted, devices }) })
    expect(await screen.findByText('This picture comes from a program, not from a real camera.')).toBeVisible()
    await user.click(press('Use another camera'))
    await waitFor(() => expect(isOn(browser)).toContain('Desk camera'))
    expect(screen.queryByText(/comes from a program/)).toBeNull()
  })

  it('a phone call pauses both, and is told', async () => {
    const browser = simulateBrowser('safari-ios')
    const gate = renderGate({ browser, occasion: 'visit', check: true })
    await gate.user.click(startVideo())
    await gate.user.click(await screen.findByRole('button', { name: 'OK' }))
    await waitFor(() => expect(browser.prompt).toBeDefined())
    browser.prompt?.allow()
    await screen.findByRole('combobox', { name: 'Camera' })
    browser.interruption.begin()
    expect(await screen.findByText(/^Your microphone is paused\. Another app/)).toBeVisible()
    expect(press('Start microphone again')).toBeVisible()
  })
})

describe('the level', () => {
  it('moves without React, through a custom property, and is said in words', async () => {
    await openCheck()
    const meter = screen.getByRole('meter', { name: 'Microphone level' })
    await waitFor(() => expect(Number(meter.style.getPropertyValue('--precall-level'))).toBeGreaterThan(0.3))
    expect(Number(meter.getAttribute('aria-valuenow'))).toBeGreaterThan(0)
    await waitFor(() => expect(meter).toHaveAttribute('aria-valuetext', 'We hear you'))
    expect(meter).not.toHaveAttribute('aria-live')
  })

  it('is told to a screen reader four times a second at most', async () => {
    const { browser } = await openCheck()
    const meter = screen.getByRole('meter', { name: 'Microphone level' })
    await waitFor(() => expect(Number(meter.style.getPropertyValue('--precall-level'))).toBeGreaterThan(0.3))
    const changes: string[] = []
    const watch = new MutationObserver((list) => changes.push(...list.map(({ attributeName }) => attributeName!)))
    watch.observe(meter, { attributes: true })
    const begin = performance.now()
    browser.devices.hear('silence')
    await waitFor(() => expect(Number(meter.style.getPropertyValue('--precall-level'))).toBe(0))
    const seconds = (performance.now() - begin) / 1000
    watch.disconnect()
    const told = changes.filter((name) => name === 'aria-valuenow').length
    expect(changes.filter((name) => name === 'style').length).toBeGreaterThan(told)
    // And once more where it ends.
    expect(told).toBeLessThanOrEqual(seconds * 4 + 2)
  })

  it('says “We hear you” once, whatever is heard later', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const { browser } = await openCheck()
    const said = await screen.findByText('We hear you')
    await act(() => vi.advanceTimersByTimeAsync(2000))
    expect(said).toHaveAttribute('aria-live', 'off')
    browser.devices.hear('silence')
    await act(() => vi.advanceTimersByTimeAsync(11_000))
    expect(said).toBeEmptyDOMElement()
    expect(said).not.toHaveAttribute('aria-live')
    const fault = screen.getByText('Your microphone is on, but no sound comes from it.')
    // They watch it while they try what may help.
    expect(screen.getByRole('meter').compareDocumentPosition(fault)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    browser.devices.hear('voice')
    await act(() => vi.advanceTimersByTimeAsync(1000))
    expect(said).toHaveTextContent('We hear you')
    expect(said).toHaveAttribute('aria-live', 'off')
  })

  it('rests while it is out of sight, and a silent microphone is told all the same', async () => {
    let tell: ((seen: boolean) => void) | undefined
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(callback: (entries: object[]) => void) {
          this.#callback = callback
        }
        readonly #callback: (entries: object[]) => void
        observe(element: Element) {
          if (element.matches('[role="meter"]')) {
            tell = (isIntersecting) => this.#callback([{ isIntersecting, intersectionRatio: Number(isIntersecting) }])
          }
        }
        disconnect() {}
      },
    )
    const { browser } = await openCheck()
    const meter = screen.getByRole('meter')
    const level = () => Number(meter.style.getPropertyValue('--precall-level'))
    await waitFor(() => expect(level()).toBeGreaterThan(0.3))
    act(() => tell!(false))
    expect(level()).toBe(0)
    act(() => tell!(true))
    await waitFor(() => expect(level()).toBeGreaterThan(0.3))
    act(() => tell!(false))
    vi.useFakeTimers({ shouldAdvanceTime: true })
    browser.devices.hear('silence')
    browser.page.hide()
    browser.page.show()
    await act(() => vi.advanceTimersByTimeAsync(11_000))
    expect(level()).toBe(0)
    expect(screen.getByText('Your microphone is on, but no sound comes from it.')).toBeVisible()
    vi.unstubAllGlobals()
  })
})

describe('the test of the speaker', () => {
  it('says that a sound comes, plays it, and asks whether it was heard', async () => {
    const { user } = await openCheck()
    expect(screen.getByText('You will hear a short sound.')).toBeVisible()
    await user.click(press('Play a sound'))
    expect(await screen.findByText('Did you hear it?')).toBeVisible()
    await user.click(press('Yes'))
    expect(screen.getByText('Your speaker works')).toBeVisible()
    expect(press('Play a sound')).toHaveFocus()
  })

  it('leads to what may help after No', async () => {
    const { user, dialog } = await openCheck()
    await user.click(press('Play a sound'))
    await screen.findByText('Did you hear it?')
    await user.click(press('No'))
    expect(within(dialog).getByText('Turn up the volume of your computer.')).toBeVisible()
    expect(within(dialog).getByText('Choose another speaker in the list.')).toBeVisible()
    expect(within(dialog).queryByText(/silent mode/)).toBeNull()
  })
})

describe('what changes while the check is open', () => {
  it('is offered if it was plugged in, and pressed once it is used', async () => {
    const { browser, user } = await openCheck()
    browser.devices.plug({ kind: 'camera', label: 'New camera' })
    expect(await screen.findByText('New camera is connected.')).toHaveRole('status')
    await user.click(press('Use it'))
    await waitFor(() => expect(isOn(browser)).toContain('New camera'))
    expect(screen.queryByText('New camera is connected.')).toBeNull()
    expect(list('Camera')).toHaveFocus()
  })

  it('is told if it was pulled out, and moves no focus', async () => {
    const { browser } = await openCheck()
    list('Camera').focus()
    browser.devices.unplug({ kind: 'camera', label: 'Desk camera' })
    expect(await screen.findByText('Desk camera is not connected any more.')).toBeVisible()
    expect(options('Camera')).toEqual(['Built-in camera (default)'])
    expect(list('Camera')).toHaveFocus()
  })

  it('is told about what the call uses, and about nothing else', async () => {
    const browser = inChrome()
    const gate = renderGate({ browser, occasion: 'visit', check: true, devices: { microphone: 'required' } })
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-microphone', 'granted'))
    await gate.user.click(startVideo())
    await screen.findByRole('combobox', { name: 'Microphone' })
    browser.devices.plug({ kind: 'camera', label: 'New camera' })
    browser.devices.plug({ kind: 'microphone', label: 'New microphone' })
    expect(await screen.findByText('New microphone is connected.')).toBeVisible()
    expect(screen.queryByText(/New camera/)).toBeNull()
  })

  it('a sleep is told, and no minute in which a hidden tab was kept waiting', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    await openCheck()
    vi.setSystemTime(Date.now() + 60_000)
    await act(() => vi.advanceTimersByTimeAsync(6000))
    expect(screen.queryByText(/^You were away for a while/)).toBeNull()
    vi.setSystemTime(Date.now() + 3_600_000)
    await act(() => vi.advanceTimersByTimeAsync(6000))
    expect(screen.getByText(/^You were away for a while/)).toBeVisible()
  })
})

describe('a page whose connection is gone', () => {
  it.each([
    ['the check', async () => ({ ...(await import('../screens')), checkSource: removed })],
    ['every screen', removed],
  ] as const)('and that cannot load %s still lets the person join', async (what, source) => {
    const onGranted = vi.fn<() => void>()
    const browser = inChrome()
    renderPage(
      <Root {...{ browser, onGranted, source }} occasion="visit" check assistance={{ href: '/help' }}>
        <Gate.Trigger>
          <button type="button">Start Video</button>
        </Gate.Trigger>
        <Gate.Screens />
      </Root>,
    )
    const user = newUser()
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-microphone', 'granted'))
    await user.click(startVideo())
    const dialog = await screen.findByRole('dialog', { name: 'See and hear yourself first' })
    await waitFor(() => expect(dialog.querySelector('[aria-busy]')).toBeNull())
    await user.click(press('Join the visit'))
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
    expect(takeSaid().join()).toMatch(what === 'the check' ? /The device check could not be loaded/ : /^$/)
  })
})

describe('a page that has lost what judges the picture and the sound', () => {
  const openUnjudged = async (mediaSource: MediaSource) => {
    const onGranted = vi.fn<(grant: Grant) => void>()
    const browser = inChrome()
    const source = async () => ({ ...(await import('../screens')), mediaSource })
    renderPage(
      <Root {...{ browser, onGranted, source }} occasion="visit" check>
        <Gate.Trigger>
          <button type="button">Start Video</button>
        </Gate.Trigger>
        <Gate.Screens />
      </Root>,
    )
    const user = newUser()
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-microphone', 'granted'))
    await user.click(startVideo())
    await screen.findByRole('combobox', { name: 'Camera' })
    return { browser, user, onGranted }
  }

  it('asks the person to look, and lets them choose and join', async () => {
    const { browser, user, onGranted } = await openUnjudged(removed)
    expect(await screen.findByText('Can you see yourself here?')).toHaveRole('status')
    expect(screen.getByLabelText<HTMLVideoElement>('What your camera sees').srcObject).not.toBeNull()
    await user.selectOptions(list('Camera'), 'Desk camera')
    await waitFor(() => expect(isOn(browser)).toContain('Desk camera'))
    await user.click(press('Join the visit'))
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
    expect(onGranted.mock.calls[0]![0].live).toEqual({ camera: true, microphone: true })
    expect(takeSaid().join()).toMatch(/A part of the device check could not be loaded/)
  })

  it('fetches it once more for the sound, and says so where it is still lost', async () => {
    let isBack = false
    const { user } = await openUnjudged(() => (isBack ? import('@precall/core/media') : removed()))
    await screen.findByText('Can you see yourself here?')
    await user.click(press('Play a sound'))
    expect(await screen.findByText(/Press Play a sound again/)).toBeVisible()
    isBack = true
    await user.click(press('Play a sound'))
    expect(await screen.findByText('Did you hear it?', {}, { timeout: 4000 })).toBeVisible()
    takeSaid()
  })
})

const removed = () => Promise.reject<never>(new Error('404'))

describe('a page of settings, without a gate', () => {
  async function openSettings(props: Partial<DeviceCheckProps> = {}, browser = inChrome()) {
    const stream = props.stream ?? (await browser.navigator.mediaDevices!.getUserMedia({ audio: true, video: true }))
    const onTrackChange = vi.fn<(change: TrackChange) => void>()
    const page = (
      <PrecallConfig browser={browser}>
        <DeviceCheck {...{ stream, onTrackChange }} {...props} />
      </PrecallConfig>
    )
    const { unmount, rerender } = renderPage(page)
    await screen.findByRole('combobox', { name: 'Camera' })
    await waitFor(() => expect(options('Camera').length).toBeGreaterThan(0))
    return { browser, stream, onTrackChange, unmount, rerender, user: newUser() }
  }

  it('gives the app each new track of its own stream, and has no Join', async () => {
    const { stream, onTrackChange, user } = await openSettings()
    await user.selectOptions(list('Microphone'), 'Headset')
    await waitFor(() => expect(onTrackChange).toHaveBeenCalledOnce())
    const { track } = onTrackChange.mock.calls[0]![0]
    expect(onTrackChange).toHaveBeenCalledWith({ device: 'microphone', track: stream.getAudioTracks()[0], stream })
    expect(track.label).toBe('Headset')
    expect(screen.queryByRole('button', { name: /^Join/ })).toBeNull()
  })

  it('remembers a choice at once, because nothing is joined', async () => {
    const { browser, onTrackChange, user } = await openSettings({ remember: true })
    await user.selectOptions(list('Camera'), 'Desk camera')
    await waitFor(() => expect(onTrackChange).toHaveBeenCalledOnce())
    await user.selectOptions(list('Speaker'), 'Headset')
    const kept = rememberedAmong(await readDevices(browser), browser)
    expect(kept).toMatchObject({ camera: { label: 'Desk camera' }, speaker: { label: 'Headset' } })
  })

  it('leaves nothing on if it is closed, and its stream stopped, in the middle of a switch', async () => {
    const { browser, stream, user, unmount } = await openSettings()
    browser.slow('camera')
    await user.selectOptions(list('Camera'), 'Desk camera')
    unmount()
    for (const track of stream.getTracks()) track.stop()
    browser.free('camera')
    await vi.waitFor(() => new Promise((resolve) => setTimeout(resolve, 50)))
    expect(isOn(browser)).toEqual([])
  })

  it('leaves nothing on if that is in the middle of a switch on an iPhone, which stops the old track first', async () => {
    const browser = simulateBrowser('safari-ios', { devices: { cameras: ['Front camera', 'Back camera'] } })
    const asked = browser.navigator.mediaDevices!.getUserMedia({ video: true })
    await waitFor(() => expect(browser.prompt).toBeDefined())
    browser.prompt?.allow()
    const stream = await asked
    const { user, unmount } = await openSettings({ stream }, browser)
    browser.slow('camera')
    await user.selectOptions(list('Camera'), 'Back camera')
    unmount()
    for (const track of stream.getTracks()) track.stop()
    browser.free('camera')
    await vi.waitFor(() => new Promise((resolve) => setTimeout(resolve, 50)))
    expect(isOn(browser)).toEqual([])
  })

  it('shows in each of two checks what was chosen in the other', async () => {
    const browser = inChrome()
    const stream = await browser.navigator.mediaDevices!.getUserMedia({ audio: true, video: true })
    renderPage(
      <PrecallConfig browser={browser}>
        <Check.Root stream={stream}>
          <Check.CameraPicker />
        </Check.Root>
        <Check.Root stream={stream}>
          <Check.CameraPicker />
        </Check.Root>
      </PrecallConfig>,
    )
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(4))
    const [one, other] = screen.getAllByRole<HTMLSelectElement>('combobox', { name: 'Camera' })
    await newUser().selectOptions(one!, 'Desk camera')
    await waitFor(() => expect(other!.selectedOptions[0]!.text).toBe('Desk camera'))
    expect(isOn(browser)).toHaveLength(2)
  })

  it('shows a stream without video or audio, and one that is none at all, as it is', async () => {
    const browser = inChrome()
    const nothing = {} as MediaStream
    renderPage(
      <PrecallConfig browser={browser}>
        <DeviceCheck stream={nothing} />
      </PrecallConfig>,
    )
    expect(await screen.findByText('Your camera is off')).toBeVisible()
    expect(screen.getByText('Your microphone is off')).toBeVisible()
  })
})

describe('a choice that is remembered', () => {
  it('is kept on Join, for the next request', async () => {
    const first = inChrome()
    const { stream, user } = await openIn(first)
    await user.selectOptions(list('Camera'), 'Desk camera')
    await waitFor(() => expect(stream.getVideoTracks()[0]!.label).toBe('Desk camera'))
    await user.click(press('Join the call'))
    const [id] = stream.getVideoTracks().map((track) => track.getSettings().deviceId)
    expect(rememberedDevices(first).camera).toEqual({ deviceId: { exact: id } })
    expect(first.localStorage!.getItem(first.localStorage!.key(0)!)).not.toMatch(/Desk camera/)
  })

  async function openIn(browser: SimulatedBrowser) {
    const stream = await browser.navigator.mediaDevices!.getUserMedia({ audio: true, video: true })
    const onJoin = vi.fn<() => void>()
    renderPage(
      <PrecallConfig browser={browser}>
        <DeviceCheck remember {...{ stream, onJoin }} />
      </PrecallConfig>,
    )
    await waitFor(() => expect(options('Camera')).toHaveLength(2))
    return { stream, onJoin, user: newUser() }
  }

  it('is taken by its name in a browser that has given it another id', async () => {
    const safari = simulateBrowser('safari-macos', { devices: several.devices })
    const asked = safari.navigator.mediaDevices!.getUserMedia({ audio: true, video: true })
    await waitFor(() => expect(safari.prompt).toBeDefined())
    safari.prompt?.allow()
    const stream = await asked
    rememberDevices({ camera: { id: 'of the last load', label: 'Desk camera' } }, safari)
    renderPage(
      <PrecallConfig browser={safari}>
        <DeviceCheck remember stream={stream} />
      </PrecallConfig>,
    )
    await waitFor(() => expect(stream.getVideoTracks().map(({ label }) => label)).toEqual(['Desk camera']))
  })
})
