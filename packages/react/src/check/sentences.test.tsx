import type { SimulatedBrowser } from '@precall/testing'
import { simulateBrowser } from '@precall/testing'
import { act, screen, waitFor, within } from '@testing-library/react'
import type { ReactElement } from 'react'
import { useState } from 'react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { takeSaid } from '../../test/console'
import { newUser, renderGate, renderPage, startVideo } from '../../test/renderGate'
import { PermissionGate, PrecallConfig, usePermissionState } from '..'
import { Root } from '../root/Root'
import type { DeviceCheckProps } from '../check'
import { Check, DeviceCheck } from '../check'
import { deviceName, nameInText } from './deviceName'

// What a check says, and where its focus goes: for a person who sees it, and for one who hears it.

beforeAll(() => import('./gateCheck'))
afterEach(() => vi.useRealTimers())

const granted = { camera: 'granted', microphone: 'granted' } as const
const devices = {
  cameras: ['Built-in camera', 'Desk camera'],
  microphones: ['Built-in microphone', 'Headset'],
  speakers: ['Built-in speaker', 'Headset'],
}
const inChrome = (state: object = { ...granted, devices }) => simulateBrowser('chrome-linux', state)
const both = (browser: SimulatedBrowser) => browser.navigator.mediaDevices!.getUserMedia({ audio: true, video: true })
const list = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name })
const press = (name: string) => screen.getByRole('button', { name })
const part = (name: string) => document.querySelector<HTMLElement>(`[data-precall-part=check-${name}]`)!
const announced = (within: HTMLElement = document.body) =>
  Array.from(within.querySelectorAll('[role=status], [role=alert]'))
    .filter((element) => element.getAttribute('aria-live') !== 'off')
    .map(({ textContent }) => textContent.trim())

async function openSettings(browser = inChrome(), props: Partial<DeviceCheckProps> = {}) {
  const stream = await both(browser)
  renderPage(
    <PrecallConfig browser={browser}>
      <DeviceCheck stream={stream} {...props} />
    </PrecallConfig>,
  )
  await waitFor(() => expect(list('Camera').options.length).toBeGreaterThan(1))
  return { stream, user: newUser() }
}

describe('a name in a sentence', () => {
  it('does not turn it around', () => {
    expect(deviceName('\u202Eevil\u202D (046d:0825)')).toBe('evil')
    expect(nameInText('Desk camera', 'ltr')).toBe('Desk camera')
    expect(nameInText('Desk camera', 'rtl')).toBe('\u2068Desk camera\u2069')
    expect(nameInText('מצלמה', 'ltr')).toBe('\u2068מצלמה\u2069')
  })

  it.each([
    ['\u202Eevil\u202D', 'evil is not connected any more.'],
    ['מצלמה', '\u2068מצלמה\u2069 is not connected any more.'],
  ])('is kept apart in the news: %j', async (label, said) => {
    const browser = inChrome({ ...granted, devices: { cameras: ['Built-in camera', label] } })
    await openSettings(browser)
    browser.devices.unplug({ kind: 'camera', label })
    await waitFor(() => expect(part('news').textContent).toBe(said))
  })
})

describe('a camera that was pulled out', () => {
  it('is no longer what the closed list shows', async () => {
    const browser = inChrome()
    const { user } = renderGate({ browser, check: true, devices: { microphone: 'required', camera: 'optional' } })
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-microphone', 'granted'))
    await user.click(startVideo())
    await screen.findByRole('combobox', { name: 'Camera' })
    await waitFor(() => expect(list('Camera').options).toHaveLength(2))
    browser.devices.unplug({ kind: 'camera', label: 'Built-in camera' })
    await screen.findByText('Built-in camera is not connected any more.')
    expect(list('Camera')).toHaveDisplayValue('Choose one')
  })
})

describe('where there is no list of speakers', () => {
  it.each([
    ['safari-ios', /Connect headphones, and the sound comes from them\./],
    ['safari-macos', /in the settings of your Mac\./],
  ] as const)('%s: the way that there is', async (profile, said) => {
    renderPage(
      <PrecallConfig browser={simulateBrowser(profile)}>
        <DeviceCheck onAsk={() => {}} />
      </PrecallConfig>,
    )
    await waitFor(() => expect(part('speaker-picker')).toHaveTextContent(said))
  })

  it('but one that the browser shows: what was chosen there', async () => {
    const browser = simulateBrowser('firefox-linux')
    const mediaDevices = Object.assign(Object.create(browser.navigator.mediaDevices!) as object, {
      enumerateDevices: async () => [],
      addEventListener() {},
      removeEventListener() {},
      selectAudioOutput: async () => ({ deviceId: 'headset', label: 'Headset' }),
    })
    const half = {
      ...browser,
      HTMLMediaElement: { prototype: { setSinkId() {} } },
      navigator: { ...browser.navigator, mediaDevices: mediaDevices as unknown as MediaDevices },
    }
    renderPage(
      <PrecallConfig browser={half}>
        <DeviceCheck onAsk={() => {}} />
      </PrecallConfig>,
    )
    await newUser().click(await screen.findByRole('button', { name: 'Choose a speaker' }))
    await waitFor(() => expect(press('Choose a speaker')).toHaveAccessibleDescription('Headset'))
  })
})

describe('a person who has not allowed the devices yet', () => {
  function Page({ browser }: { readonly browser: SimulatedBrowser }): ReactElement {
    const [stream, setStream] = useState<MediaStream>()
    return (
      <PrecallConfig browser={browser}>
        <DeviceCheck stream={stream} onAsk={() => void both(browser).then(setStream)} />
      </PrecallConfig>
    )
  }
  const unasked = () => simulateBrowser('chrome-linux', { devices })

  it.each(['camera', 'microphone'] as const)(
    'has the focus on the list of the %s that they turn on',
    async (device) => {
      const browser = unasked()
      renderPage(<Page browser={browser} />)
      await newUser().click(await screen.findByRole('button', { name: `Turn on ${device}` }))
      browser.prompt!.allow()
      const name = device === 'camera' ? 'Camera' : 'Microphone'
      await screen.findByRole('combobox', { name })
      expect(list(name)).toHaveFocus()
    },
  )

  it('has no two buttons with the same name', async () => {
    renderPage(<Page browser={unasked()} />)
    await screen.findByRole('button', { name: 'Show my speakers' })
    expect(screen.getAllByRole('button', { name: 'Turn on microphone' })).toHaveLength(1)
  })

  it('has no button where nothing can ask, and the developer is told', async () => {
    renderPage(
      <PrecallConfig browser={unasked()}>
        <DeviceCheck />
      </PrecallConfig>,
    )
    await screen.findByText('The names of your cameras show once you allow your camera here.')
    expect(screen.queryByRole('button', { name: /Turn on/ })).toBeNull()
    expect(takeSaid().join()).toMatch(/no `stream` and no `onAsk`/)
  })
})

describe('a blocked camera that the call can do without', () => {
  async function openCheck(props: object) {
    const browser = inChrome({ camera: 'denied', microphone: 'granted', browserButtons: false, devices })
    const gate = renderGate({ browser, check: true, devices: { microphone: 'required', camera: 'optional' }, ...props })
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-microphone', 'granted'))
    await gate.user.click(startVideo())
    await screen.findByRole('combobox', { name: 'Microphone' })
    return gate
  }

  it('can be turned on once the call has begun, and the check says so', async () => {
    const { user } = await openCheck({ onDevicesAdded: () => {} })
    expect(await screen.findByText('You can turn on your camera after you join.')).toBeVisible()
    await user.click(press('Join the call'))
    expect(await screen.findByRole('button', { name: 'Turn on camera' })).toBeVisible()
  })

  it('is promised by no app that would not be told', async () => {
    await openCheck({ onDevicesAdded: undefined })
    expect(
      await screen.findByText(/join without your camera\. To use it, allow it in your browser first/),
    ).toBeVisible()
    expect(screen.queryByText(/after you join/)).toBeNull()
  })
})

describe('what a screen reader hears', () => {
  it('each fault once', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const browser = inChrome()
    browser.devices.see('black')
    await openSettings(browser)
    await act(() => vi.advanceTimersByTimeAsync(6000))
    expect(await screen.findByText('Your picture is black')).toBeVisible()
    expect(announced().filter((said) => /picture/.test(said))).toEqual(['Your camera is on, but its picture is black.'])
  })

  it('a fault also where there is a picture, and no list', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const browser = inChrome()
    browser.devices.see('black')
    const stream = await both(browser)
    renderPage(
      <PrecallConfig browser={browser}>
        <Check.Root stream={stream}>
          <Check.Preview />
        </Check.Root>
      </PrecallConfig>,
    )
    await act(() => vi.advanceTimersByTimeAsync(6000))
    await waitFor(() => expect(announced()).toEqual(['Your picture is black']))
  })

  it('what may help against no sound, in what is there to be heard', async () => {
    const { user } = await openSettings()
    await user.click(press('Play a sound'))
    await screen.findByText('Did you hear it?')
    const status = within(part('speaker')).getByRole('status')
    await user.click(press('No'))
    expect(status).toHaveTextContent('Turn up the volume')
    expect(within(part('speaker')).getByRole('status')).toBe(status)
  })
})

it('the check of a gate that was made elsewhere is fetched while the browser asks', async () => {
  const checkSource = vi.fn<() => Promise<typeof import('./gateCheck')>>(async () => import('./gateCheck'))
  const source = async () => ({ ...(await import('../screens')), checkSource })
  const browser = simulateBrowser('chrome-linux', { devices })
  function Page(): ReactElement {
    const { gate } = usePermissionState({ check: true, browser, onGranted: () => {} })
    return (
      <>
        <Root {...{ gate, source }} />
        <PermissionGate gate={gate} assistance={{ href: '/help' }}>
          <button type="button">Start Video</button>
        </PermissionGate>
      </>
    )
  }
  renderPage(<Page />)
  await newUser().click(startVideo())
  await screen.findByRole('dialog', { name: 'Allow Camera and Mic Access' })
  await waitFor(() => expect(checkSource).toHaveBeenCalled())
})
