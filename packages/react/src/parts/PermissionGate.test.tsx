import { type Added, createGate } from '@precall/core'
import { simulateBrowser } from '@precall/testing'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { takeSaid } from '../../test/console'
import { asking, newUser, renderGate, renderPage, startVideo } from '../../test/renderGate'
import * as Gate from '.'

const explainer = 'Allow Camera and Mic Access'

describe('a person who was never asked', () => {
  it('is told first, asked once by the browser, and let in', async () => {
    const { browser, user, onGranted } = renderGate()

    await user.click(startVideo())
    const dialog = await screen.findByRole('dialog', { name: explainer })
    expect(within(dialog).getByRole('link', { name: 'Get Assistance' })).toBeVisible()
    expect(within(dialog).getByRole('button', { name: 'Close' })).toBeVisible()
    expect(browser.prompt).toBeUndefined()

    await user.click(within(dialog).getByRole('button', { name: 'OK' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(browser.prompt?.devices).toEqual(['camera', 'microphone'])

    browser.prompt?.allow()
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
    expect(onGranted).toHaveBeenCalledWith(expect.objectContaining({ live: { camera: true, microphone: true } }))
    expect(browser.getUserMediaCalls).toHaveLength(1)
  })

  it('sees next to the prompt what to choose, and keeps the focus on the trigger', async () => {
    const { browser, user } = renderGate()
    await user.click(startVideo())
    await user.click(await screen.findByRole('button', { name: 'OK' }))

    const card = await screen.findByRole('region', { name: asking })
    expect(card).toHaveTextContent('to use your camera and microphone')
    expect(startVideo()).toHaveFocus()
    expect(startVideo()).toHaveAttribute('aria-busy', 'true')

    browser.prompt?.allow()
    await waitFor(() => expect(card).not.toBeInTheDocument())
    expect(startVideo()).not.toHaveAttribute('aria-busy')
  })

  it.each([
    ['×', (user: ReturnType<typeof newUser>) => user.click(screen.getByRole('button', { name: 'Close' }))],
    ['Escape', async () => escape(screen.getByRole('dialog'))],
  ])('changes nothing with %s', async (_, close) => {
    const { browser, user, onGranted } = renderGate()
    await user.click(startVideo())
    await screen.findByRole('dialog', { name: explainer })

    await close(user)
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(startVideo()).toHaveFocus()
    expect(browser.getUserMediaCalls).toHaveLength(0)
    expect(onGranted).not.toHaveBeenCalled()
  })

  it('can think better of it while the browser asks', async () => {
    const { browser, user, onGranted } = renderGate()
    await user.click(startVideo())
    await user.click(await screen.findByRole('button', { name: 'OK' }))
    await user.click(await screen.findByRole('button', { name: 'Cancel' }))
    expect(screen.queryByRole('region')).toBeNull()
    expect(startVideo()).toHaveFocus()

    browser.prompt?.allow()
    await waitFor(() => expect(browser.prompt).toBeUndefined())
    await waitFor(() => expect(browser.liveTracks).toHaveLength(0))
    expect(onGranted).not.toHaveBeenCalled()
  })

  it('is asked once, however often each button is pressed', async () => {
    const { browser, user } = renderGate()
    await user.dblClick(startVideo())
    await user.dblClick(await screen.findByRole('button', { name: 'OK' }))
    browser.prompt?.allow()
    await waitFor(() => expect(browser.liveTracks).toHaveLength(2))
    expect(browser.getUserMediaCalls).toHaveLength(1)
  })

  it('is told to look for a prompt that was overlooked', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const { user } = renderGate()
    await user.click(startVideo())
    await user.click(await screen.findByRole('button', { name: 'OK' }))
    await screen.findByRole('region', { name: asking })
    expect(screen.queryByRole('heading', { name: 'Can’t see the question?' })).toBeNull()

    await vi.advanceTimersByTimeAsync(2500)
    expect(await screen.findByRole('heading', { name: 'Can’t see the question?' })).toBeVisible()
  })
})

describe('a person who allowed both before', () => {
  it('goes straight in, with no dialog', async () => {
    const { browser, user, onGranted } = renderGate({
      browser: simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted' }),
    })
    await permissionsAreKnown()
    await user.click(startVideo())
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(browser.getUserMediaCalls).toHaveLength(1)
  })

  it('sees that the camera is slow, rather than a fault', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const browser = simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted' })
    const { user } = renderGate({ browser })
    await permissionsAreKnown()
    await user.click(startVideo())
    await waitFor(() => expect(browser.liveTracks).toHaveLength(2))
    for (const track of browser.liveTracks) track.stop()

    browser.slow('camera')
    await user.click(startVideo())
    await vi.advanceTimersByTimeAsync(700)
    expect(await screen.findByRole('region', { name: 'Just a moment…' })).toBeVisible()
    await vi.advanceTimersByTimeAsync(2500)
    expect(await screen.findByRole('region', { name: 'Your camera is starting…' })).toBeVisible()
  })

  it('is asked nothing by Chrome, so is never sent to look for a question, and has a way out after 30 seconds', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => {})
    const browser = simulateBrowser('chrome-windows', { camera: 'granted', microphone: 'granted' })
    browser.slow('camera')
    const { user } = renderGate({ browser })
    await permissionsAreKnown()
    await user.click(startVideo())
    await vi.advanceTimersByTimeAsync(2500)
    expect(await screen.findByRole('region', { name: 'Your camera is starting…' })).toBeVisible()
    expect(screen.queryByText(/question/)).toBeNull()

    await vi.advanceTimersByTimeAsync(30_000)
    const card = await screen.findByRole('region', { name: /Still starting/ })
    expect(card).toHaveTextContent('Close other video apps')
    await user.click(within(card).getByRole('button', { name: 'Reload this page' }))
    expect(reload).toHaveBeenCalledOnce()
  })
})

describe('a person who blocks the prompt', () => {
  it('is told what is blocked, allows it in the site settings, and is let in with nothing more to press', async () => {
    const { browser, user, onGranted } = renderGate()
    await user.click(startVideo())
    await user.click(await screen.findByRole('button', { name: 'OK' }))
    browser.prompt?.block()

    const dialog = await screen.findByRole('dialog', { name: 'Your camera and microphone are blocked' })
    expect(within(dialog).getByRole('button', { name: 'Try again' })).toBeVisible()
    expect(dialog).toHaveTextContent('Keep this page open.')
    expect(
      within(dialog)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toContain('CameraBlocked')

    browser.siteSettings.allow('camera')
    expect(
      await screen.findByRole('dialog', { name: /^Your camera works\.\s+Your microphone is blocked\.$/ }),
    ).toBeVisible()
    browser.siteSettings.allow('microphone')
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
})

describe('a person who once blocked the camera for this site', () => {
  const browserWithoutCamera = () => simulateBrowser('chrome-macos', { camera: 'denied', microphone: 'granted' })

  it('is told which of the two works, and how each one stands', async () => {
    const { browser, user } = renderGate({ browser: browserWithoutCamera() })
    await permissionsAreKnown()
    await user.click(startVideo())
    const dialog = await screen.findByRole('dialog', { name: /^Your microphone works\.\s+Your camera is blocked\.$/ })
    const states = await within(dialog).findAllByRole('listitem')
    expect(states.slice(0, 2).map(({ textContent }) => textContent)).toEqual(['CameraBlocked', 'MicrophoneWorking'])
    expect(browser.getUserMediaCalls).toHaveLength(0)
  })

  it('is one press away once the setting is back to asking, and no prompt comes by itself', async () => {
    const { browser, user, onGranted } = renderGate({ browser: browserWithoutCamera() })
    await permissionsAreKnown()
    await user.click(startVideo())
    await screen.findByRole('dialog', { name: /camera is blocked/i })

    browser.siteSettings.reset('camera')
    const dialog = await screen.findByRole('dialog', { name: 'Almost there' })
    expect(browser.prompt).toBeUndefined()
    expect(within(dialog).queryByRole('button', { name: 'Try again' })).toBeNull()

    await user.click(within(dialog).getByRole('button', { name: 'Ask again' }))
    browser.prompt?.allow()
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
  })

  it('may continue with the microphone only, where the camera is optional and a new prompt may help', async () => {
    const { browser, user, onGranted } = renderGate({ devices: { camera: 'optional', microphone: 'required' } })
    await user.click(startVideo())
    await user.click(await screen.findByRole('button', { name: 'OK' }))
    browser.prompt?.block()
    await screen.findByRole('dialog', { name: 'Your camera and microphone are blocked' })
    browser.siteSettings.reset('microphone')

    await user.click(await screen.findByRole('button', { name: 'Continue with microphone only' }))
    browser.prompt?.allow()
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
    expect(onGranted).toHaveBeenCalledWith(expect.objectContaining({ live: { camera: false, microphone: true } }))
  })
})

describe('a blocked person who presses Try again too early', () => {
  it('keeps the dialog, reads that it does not work yet, and has the focus where it was', async () => {
    const browser = simulateBrowser('chrome-linux', { camera: 'denied', microphone: 'denied' })
    const { user } = renderGate({ browser })
    await permissionsAreKnown()
    await user.click(startVideo())
    const dialog = await screen.findByRole('dialog', { name: 'Your camera and microphone are blocked' })
    await within(dialog).findAllByText('Blocked')
    const opened = vi.spyOn(dialog as HTMLDialogElement, 'showModal')

    await user.click(within(dialog).getByRole('button', { name: 'Try again' }))
    expect(await within(dialog).findByText(/It is still not working/, { selector: '.precall-foot > p' })).toBeVisible()
    await waitFor(() => expect(within(dialog).getByRole('button', { name: 'Try again' })).toHaveFocus())
    expect(dialog).toBeVisible()
    expect(opened).not.toHaveBeenCalled()
  })
})

describe('a person who reloads the page in the middle of a recovery', () => {
  it('is welcomed back at Start Video, and let in by one press', async () => {
    const bothDenied = { camera: 'denied', microphone: 'denied' } as const
    const left = simulateBrowser('chrome-macos', bothDenied)
    const { sessionStorage, localStorage } = left
    const before = renderGate({ browser: left })
    await before.user.click(startVideo())
    await screen.findByRole('dialog', { name: /blocked/ })
    before.unmount()

    // A new document of the same site.
    const browser = Object.assign(simulateBrowser('chrome-macos', bothDenied), { sessionStorage, localStorage })
    const { user, onGranted } = renderGate({ browser })
    expect(await screen.findByRole('region', { name: 'Welcome back' })).toBeVisible()
    await waitFor(() => expect(startVideo()).toHaveFocus())

    browser.siteSettings.allow('camera')
    browser.siteSettings.allow('microphone')
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-microphone', 'granted'))
    await user.keyboard('{Enter}')
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
    expect(screen.queryByRole('region', { name: 'Welcome back' })).toBeNull()
  })
})

describe('a person who closes the prompt', () => {
  async function closePrompt(times = 1) {
    const rendered = renderGate()
    for (let time = 0; time < times; time++) {
      await rendered.user.click(startVideo())
      await rendered.user.click(await screen.findByRole('button', { name: 'OK' }))
      rendered.browser.prompt?.dismiss()
    }
    return { ...rendered, notice: await screen.findByRole('region', { name: 'No problem, we can ask again' }) }
  }

  it('is where they were, and told how to try again', async () => {
    const { notice } = await closePrompt()
    expect(notice).toHaveTextContent('That’s fine. Press Try again when you are ready.')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(startVideo()).toHaveFocus()
  })

  it('may try again, and is let in', async () => {
    const { browser, user, onGranted } = await closePrompt()
    await user.click(startVideo())
    expect(screen.queryByRole('region')).toBeNull()
    await user.click(await screen.findByRole('button', { name: 'OK' }))
    browser.prompt?.allow()
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
  })

  it('is asked again at once by Try again, because the explainer was read', async () => {
    const { browser, user, notice, onGranted } = await closePrompt()
    await user.click(within(notice).getByRole('button', { name: 'Try again' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(browser.getUserMediaCalls).toHaveLength(2)
    browser.prompt?.allow()
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
  })

  it('may close the note, which does not come back by itself', async () => {
    const { user, notice } = await closePrompt()
    await user.click(within(notice).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('region')).toBeNull()
    expect(startVideo()).toHaveFocus()

    await user.click(startVideo())
    await user.click(await screen.findByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('region')).toBeNull()
  })
})

describe('a person inside another app', () => {
  const inFacebook = () => {
    const browser = simulateBrowser('chrome-linux')
    const webView =
      'Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/UD1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 ' +
      'Chrome/126.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/471.0.0.37.76;]'
    Object.assign(browser.navigator, { userAgent: webView, userAgentData: undefined })
    return browser
  }

  it('is told the way out next to the prompt, which may never come', async () => {
    const { user } = renderGate({ browser: inFacebook() })
    await user.click(startVideo())
    await user.click(await screen.findByRole('button', { name: 'OK' }))
    const card = await screen.findByRole('region', { name: 'Open your call in your browser' })
    expect(within(card).getAllByRole('listitem')[0]).toBeVisible()
    expect(within(card).getByRole('button', { name: 'Copy link' })).toBeVisible()
  })

  it('is told what to tap on a phone, in the words of an app whose language no guide speaks', async () => {
    const { user } = renderGate({ browser: inFacebook(), locale: 'tlh', messages: {} })
    await user.click(startVideo())
    await user.click(await screen.findByRole('button', { name: 'OK' }))
    const card = await screen.findByRole('region', { name: 'Open your call in your browser' })
    expect(within(card).getByText(/tap Go/)).toBeVisible()
    expect(within(card).queryByText(/press Enter/)).toBeNull()
  })
})

describe('a person on a page inside a frame that allows nothing', () => {
  it('can open the page by itself', async () => {
    const browser = simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted' })
    Object.assign(browser, { parent: {} })
    Object.assign(browser.document, { featurePolicy: { allowsFeature: () => false } })
    const { user } = renderGate({ browser })
    await user.click(startVideo())
    const dialog = await screen.findByRole('dialog', { name: 'Your camera and microphone are not allowed here' })
    const link = await within(dialog).findByRole('link', { name: 'Open in a new tab' })
    expect(link).toHaveAttribute('href', document.URL)
    expect(link).toHaveAttribute('target', '_blank')
    expect(takeSaid().join()).toContain('<iframe allow="camera; microphone">')
  })
})

describe('a person who closed the prompt twice', () => {
  it('is told before the third time, after which Chrome would stop asking', async () => {
    const { browser, user } = renderGate()
    for (let time = 1; time <= 2; time++) {
      await user.click(startVideo())
      const dialog = await screen.findByRole('dialog', { name: explainer })
      expect(within(dialog).queryByText(/may not ask/)).toBeNull()
      await user.click(within(dialog).getByRole('button', { name: 'OK' }))
      browser.prompt?.dismiss()
      await screen.findByRole('region', { name: 'No problem, we can ask again' })
    }
    await user.click(startVideo())
    expect(await screen.findByText(/may not ask for a week/)).toBeVisible()
  })
})

describe('a person whose device is in the way', () => {
  it('is told that no camera was found, not that anything is blocked, and is let in when it is plugged in', async () => {
    const browser = simulateBrowser('chrome-linux', { camera: 'missing', microphone: 'granted' })
    browser.siteSettings.allow('camera')
    const { user, onGranted } = renderGate({ browser })
    await permissionsAreKnown()
    await user.click(startVideo())
    const dialog = await screen.findByRole('dialog', { name: 'We can’t find a camera' })
    expect(dialog).toHaveTextContent('We will notice when you connect a camera.')
    expect(within(dialog).queryByText(/blocked/i)).toBeNull()

    browser.devices.plug('camera')
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
  })

  it('is told that another app has the camera, and tries again', async () => {
    const browser = simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted' })
    browser.busy('camera')
    const { user, onGranted } = renderGate({ browser })
    await permissionsAreKnown()
    await user.click(startVideo())
    const dialog = await screen.findByRole('dialog', { name: 'Another app is using your camera' })

    browser.free('camera')
    await user.click(within(dialog).getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
  })

  it('is told about the settings too, where the system says no in the same words (Windows)', async () => {
    const browser = simulateBrowser('chrome-windows', { camera: 'granted', microphone: 'granted' })
    browser.busy('camera')
    const { user } = renderGate({ browser })
    await permissionsAreKnown()
    await user.click(startVideo())
    const dialog = await screen.findByRole('dialog', { name: 'Your camera will not start' })
    await user.click(await within(dialog).findByRole('button', { name: 'Still not working?' }))
    expect(await within(dialog).findByRole('link', { name: 'Open Camera settings' })).toBeVisible()
  })

  it('is told that the system keeps it off', async () => {
    const browser = simulateBrowser('chrome-macos', {
      camera: 'granted',
      microphone: 'granted',
      system: { camera: 'blocked', microphone: 'blocked' },
    })
    const { user } = renderGate({ browser })
    await permissionsAreKnown()
    await user.click(startVideo())
    expect(
      await screen.findByRole('dialog', { name: 'Your Mac is keeping your camera and microphone off' }),
    ).toBeVisible()
  })
})

describe('while the app joins the call', () => {
  const allowed = () => simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted' })

  it('says so, and shows what is on', async () => {
    let joined = () => {}
    const { user } = renderGate({
      browser: allowed(),
      onGranted: () => new Promise<void>((resolve) => (joined = resolve)),
    })
    await permissionsAreKnown()
    await user.click(startVideo())
    const dialog = await screen.findByRole('dialog', { name: 'You’re all set' })
    expect(
      within(dialog)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Camera is on', 'Microphone is on'])
    joined()
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('takes the stream back and stops it when the person cancels', async () => {
    const { browser, user } = renderGate({ browser: allowed(), onGranted: () => new Promise(() => {}) })
    await permissionsAreKnown()
    await user.click(startVideo())
    await user.click(await screen.findByRole('button', { name: 'Cancel' }))
    expect(browser.liveTracks).toHaveLength(0)
    expect(startVideo()).toHaveFocus()
  })
})

describe('a person in a call', () => {
  const devices = { camera: 'optional', microphone: 'required' } as const

  it('without their optional camera is told so, and can turn it on', async () => {
    const browser = simulateBrowser('chrome-linux', { camera: 'denied', microphone: 'granted' })
    const onDevicesAdded = vi.fn<(added: Added) => void>()
    const { user, onGranted } = renderGate({ browser, devices, onDevicesAdded })
    await permissionsAreKnown()
    await user.click(startVideo())
    const notice = await screen.findByRole('region', { name: 'Your camera is off' })
    expect(screen.queryByRole('dialog')).toBeNull()

    browser.siteSettings.reset('camera')
    await user.click(within(notice).getByRole('button', { name: 'Turn on camera' }))
    browser.prompt?.allow()
    await waitFor(() => expect(onDevicesAdded).toHaveBeenCalledOnce())
    expect(onDevicesAdded).toHaveBeenCalledWith(
      expect.objectContaining({ devices: ['camera'], live: { camera: true, microphone: true } }),
    )
    expect(onGranted).toHaveBeenCalledOnce()
    await waitFor(() => expect(screen.queryByRole('region')).toBeNull())
  })

  it('who turns on a camera that is blocked reads how to allow it, and is told after that that it is still off', async () => {
    const browser = simulateBrowser('chrome-linux', { camera: 'denied', microphone: 'granted' })
    const { user } = renderGate({ browser, devices })
    await permissionsAreKnown()
    await user.click(startVideo())
    await user.click(await screen.findByRole('button', { name: 'Turn on camera' }))
    const dialog = await screen.findByRole('dialog', { name: 'Your microphone works. Your camera is blocked.' })
    expect(browser.liveTracks).toHaveLength(1)
    await user.click(within(dialog).getByRole('button', { name: 'Close' }))
    const notice = await screen.findByRole('region', { name: 'Your camera is off' })
    expect(within(notice).getByText('We tried again. It is still not working.')).toBeVisible()
    await waitFor(() => expect(within(notice).getByRole('status')).toHaveTextContent(/We tried again/), {
      timeout: 3000,
    })
  })

  it('may close that note, and the call continues', async () => {
    const browser = simulateBrowser('chrome-linux', { camera: 'denied', microphone: 'granted' })
    const { user } = renderGate({ browser, devices })
    await permissionsAreKnown()
    await user.click(startVideo())
    await user.click(await screen.findByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('region')).toBeNull()
    expect(startVideo()).toHaveAttribute('data-phase', 'open')
    expect(browser.liveTracks).toHaveLength(1)
  })

  it('whose camera stops is told without a dialog over the call', async () => {
    const browser = simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted' })
    const onDevicesAdded = vi.fn<(added: Added) => void>()
    const { user, onGranted } = renderGate({ browser, onDevicesAdded })
    await permissionsAreKnown()
    await user.click(startVideo())
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-phase', 'open'))

    browser.devices.unplug('camera')
    const notice = await screen.findByRole('region', { name: 'Your camera stopped' })
    expect(screen.queryByRole('dialog')).toBeNull()
    browser.devices.plug('camera')
    await user.click(within(notice).getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(onDevicesAdded).toHaveBeenCalledOnce())
    expect(browser.getUserMediaCalls.at(-1)).toEqual({ video: true })
    // One camera, one microphone, and one stream that the app knows already.
    expect(onGranted).toHaveBeenCalledOnce()
    const first = onGranted.mock.calls[0]?.[0].stream
    expect(onDevicesAdded.mock.calls[0]?.[0].stream).toBe(first)
    expect(browser.liveTracks.map(({ kind }) => kind).sort()).toEqual(['audio', 'video'])
    for (const track of first?.getTracks() ?? []) track.stop()
    expect(browser.liveTracks).toEqual([])
  })

  it('whose camera stops may close that note: the call continues, and nothing more is said', async () => {
    const browser = simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted' })
    const { user } = renderGate({ browser })
    await permissionsAreKnown()
    await user.click(startVideo())
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-phase', 'open'))
    browser.devices.unplug('camera')
    const notice = await screen.findByRole('region', { name: 'Your camera stopped' })
    await user.click(within(notice).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('region')).toBeNull()
    expect(startVideo()).toHaveAttribute('data-phase', 'open')
    expect(browser.liveTracks).toHaveLength(1)
  })

  it('whose camera is not back yet is told so next to the call', async () => {
    const browser = simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted', browserButtons: false })
    const onDevicesAdded = vi.fn<(added: Added) => void>()
    const { user } = renderGate({ browser, onDevicesAdded })
    await permissionsAreKnown()
    await user.click(startVideo())
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-phase', 'open'))
    browser.devices.unplug('camera')
    await user.click(await screen.findByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('region', { name: /We can’t find a camera/ })).toBeVisible()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(browser.liveTracks).toHaveLength(1)

    browser.devices.plug('camera')
    await waitFor(() => expect(onDevicesAdded).toHaveBeenCalledOnce())
    await waitFor(() => expect(screen.queryByRole('region')).toBeNull())
  })

  it('whose camera was taken away is led back by a dialog, once they have pressed Try again', async () => {
    const browser = simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted' })
    const { user } = renderGate({ browser })
    await permissionsAreKnown()
    await user.click(startVideo())
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-phase', 'open'))
    browser.siteSettings.block('camera')
    await user.click(await screen.findByRole('button', { name: 'Try again' }))
    // Chromium ends both, and only one of them is blocked.
    expect(await screen.findByRole('dialog', { name: 'Your microphone works. Your camera is blocked.' })).toBeVisible()
    expect(browser.liveTracks.map(({ kind }) => kind)).toEqual(['audio'])
  })

  it('is told that their camera is off, and offered nothing that the app would not be told about', async () => {
    const browser = simulateBrowser('chrome-linux', { camera: 'denied', microphone: 'granted' })
    const { user } = renderGate({ browser, devices, onDevicesAdded: undefined })
    await permissionsAreKnown()
    await user.click(startVideo())
    const notice = await screen.findByRole('region', { name: 'Your camera is off' })
    expect(within(notice).queryByRole('button', { name: 'Turn on camera' })).toBeNull()
    expect(takeSaid()).toEqual([expect.stringContaining("`devices` has the camera as 'optional'")])
  })

  it('that takes its camera later hears nothing of it before they turn it on, and then how to allow it', async () => {
    const browser = simulateBrowser('chrome-linux', { microphone: 'granted' })
    const onDevicesAdded = vi.fn<(added: Added) => void>()
    const later = { camera: 'later', microphone: 'required' } as const
    const gate = createGate({ browser, devices: later, onGranted() {}, onDevicesAdded })
    const user = newUser()
    renderPage(
      <Gate.Root gate={gate} browser={browser} assistance={{ href: 'https://clinic.example/help' }}>
        <Gate.Trigger>
          <button type="button">Start Video</button>
        </Gate.Trigger>
        <Gate.Screens />
        <button type="button" onClick={() => gate.turnOn('camera')}>
          Add video
        </button>
      </Gate.Root>,
    )
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-microphone', 'granted'))
    await user.click(startVideo())
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-phase', 'open'))
    expect(browser.getUserMediaCalls).toEqual([{ audio: true }])
    expect(screen.queryByRole('region')).toBeNull()

    await user.click(screen.getByRole('button', { name: 'Add video' }))
    expect(browser.prompt?.devices).toEqual(['camera'])
    browser.prompt?.block()
    expect(await screen.findByRole('dialog', { name: 'Your microphone works. Your camera is blocked.' })).toBeVisible()
    browser.siteSettings.allow('camera')
    await waitFor(() => expect(onDevicesAdded).toHaveBeenCalledOnce())
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('is told that the microphone takes its time, and may close that without leaving the call', async () => {
    const browser = simulateBrowser('chrome-windows', { camera: 'granted', microphone: 'granted' })
    const { user } = renderGate({ browser })
    await permissionsAreKnown()
    await user.click(startVideo())
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-phase', 'open'))
    browser.devices.unplug('microphone')
    browser.devices.plug('microphone')
    browser.slow('microphone')
    await user.click(await screen.findByRole('button', { name: 'Try again' }))
    const card = await screen.findByRole('region', { name: 'Your microphone is starting…' })
    await user.click(within(card).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('region')).toBeNull()
    expect(startVideo()).toHaveAttribute('data-phase', 'open')
    expect(browser.liveTracks).toHaveLength(1)
  })
})

describe('a gate that goes away while the browser asks', () => {
  it('stops the stream that no one wants any more', async () => {
    const { browser, user, onGranted, unmount } = renderGate()
    await user.click(startVideo())
    await user.click(await screen.findByRole('button', { name: 'OK' }))
    unmount()
    await waitFor(() => expect(browser.prompt).toBeDefined())
    browser.prompt?.allow()
    await waitFor(() => expect(browser.getUserMediaCalls).toHaveLength(1))
    await waitFor(() => expect(browser.liveTracks).toHaveLength(0))
    expect(onGranted).not.toHaveBeenCalled()
  })
})

describe('a gate for an audio-only call', () => {
  it('speaks about the microphone only', async () => {
    const { browser, user } = renderGate({ devices: { microphone: 'required' } })
    await user.click(startVideo())
    const dialog = await screen.findByRole('dialog', { name: 'Allow Mic Access' })
    expect(dialog).not.toHaveTextContent(/camera/i)
    await user.click(within(dialog).getByRole('button', { name: 'OK' }))
    expect(browser.getUserMediaCalls).toEqual([{ audio: true }])
    browser.prompt?.block()
    expect(await screen.findByRole('dialog', { name: 'Your microphone is blocked' })).toBeVisible()
  })
})

/** The gate asks the browser when it is mounted; a person takes longer than that to find the button. */
async function permissionsAreKnown(): Promise<void> {
  await waitFor(() => expect(startVideo()).not.toHaveAttribute('data-camera', 'unknown'))
  await waitFor(() => expect(startVideo()).not.toHaveAttribute('data-microphone', 'unknown'))
}

function escape(dialog: HTMLElement): void {
  dialog.dispatchEvent(new Event('cancel', { cancelable: true }))
}
