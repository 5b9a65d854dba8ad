import type { SimulatedBrowser, SimulatedState } from '@precall/testing'
import { simulateBrowser } from '@precall/testing'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderGate, startVideo, type OwnGateProps } from '../../../test/renderGate'

let takeBack: () => void

/** A Chrome with buttons of its own, which behave as real ones were seen to. */
function withButtons(state: SimulatedState<'chrome-linux'> = {}): SimulatedBrowser {
  const browser = simulateBrowser('chrome-linux', state)
  takeBack = browser.drawButtonsIn(document)
  return browser
}

afterEach(() => {
  takeBack()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const bothBlocked = () => withButtons({ camera: 'denied', microphone: 'denied' })

async function meet(browser: SimulatedBrowser, props: Partial<OwnGateProps> = {}) {
  const gate = renderGate({ ...props, browser })
  await waitFor(() => expect(startVideo()).not.toHaveAttribute('data-microphone', 'unknown'))
  await gate.user.click(startVideo())
  await screen.findByRole('dialog')
  return { ...gate, asked: vi.spyOn(browser.navigator.mediaDevices as MediaDevices, 'getUserMedia') }
}

async function findButton(tag: string): Promise<HTMLElement> {
  return waitFor(() => {
    const button = document.querySelector<HTMLElement>(tag)
    if (!button) throw new Error(`no <${tag}>`)
    return button
  })
}

/** Presses it when it takes a press: half a second after it appeared. */
async function press(tag: string): Promise<HTMLElement & { readonly stream?: MediaStream }> {
  const button = await findButton(tag)
  vi.setSystemTime(Date.now() + 500)
  fireEvent.click(button)
  vi.useRealTimers()
  return button
}

/** The person presses it, and Allow in the question that follows. */
async function allowBy(tag: string, browser: SimulatedBrowser): Promise<MediaStream> {
  const button = await press(tag)
  browser.prompt?.allow()
  return waitFor(() => {
    if (!button.stream) throw new Error('the button has given nothing')
    return button.stream
  })
}

const steps = () => screen.getAllByRole('list').find((list) => list.textContent.includes('Turn on Camera.'))

describe('a person who blocked both, in a browser with a button of its own', () => {
  it('is let in by the stream of that button, and asked for nothing more', async () => {
    const browser = bothBlocked()
    const { onGranted, asked } = await meet(browser)
    const stream = await allowBy('usermedia', browser)
    await waitFor(() =>
      expect(onGranted).toHaveBeenCalledWith(
        expect.objectContaining({ stream, live: { camera: true, microphone: true } }),
      ),
    )
    expect(asked).not.toHaveBeenCalled()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('is let in by a request of ours where the app has wishes that the button does not know', async () => {
    const browser = bothBlocked()
    const { onGranted, asked } = await meet(browser, { constraints: { camera: { height: 720 } } })
    const stream = await allowBy('usermedia', browser)
    expect(stream.getTracks().map(({ readyState }) => readyState)).toEqual(['ended', 'ended'])
    expect(asked).toHaveBeenCalledExactlyOnceWith({ video: { height: 720 }, audio: true })
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
    expect(browser.prompt).toBeUndefined()
  })

  it('has one thing to press, and the steps folded away (docs/facts/guidance.md#cr-1)', async () => {
    await meet(bothBlocked())
    await findButton('usermedia')
    expect(screen.getByText(/You can turn them on right here/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Try again' })).toHaveAttribute('data-kind', 'secondary')
    expect(screen.getByRole('group')).not.toHaveAttribute('open')
  })

  it('sees what the browser will ask, and that the answer that helps is the second', async () => {
    await meet(bothBlocked())
    await findButton('usermedia')
    const question = "You previously didn't allow camera and microphone for this site"
    const name = `${question}. Continue not allowing. Allow this time.`
    expect(await screen.findByRole('img', { name })).toBeVisible()
    expect(screen.getByText(/choose “Allow this time”/)).toBeVisible()
  })

  it('is told so in the browser’s own words where it speaks another language than the page', async () => {
    const browser = withButtons({ camera: 'denied', microphone: 'denied', language: 'de-AT' })
    await meet(browser)
    const question = 'Du hast die Berechtigung „Kamera und Mikrofon“ für diese Website zuvor nicht zugelassen'
    const picture = await screen.findByRole('img', {
      name: `${question}. Weiterhin nicht zulassen. Dieses Mal erlauben.`,
    })
    expect(picture).toHaveAttribute('lang', 'de')
    expect(screen.getByText(/choose “Dieses Mal erlauben”/)).toBeVisible()
    await press('usermedia')
    browser.prompt?.block()
    expect(await screen.findByText(/Still off.*choose “Dieses Mal erlauben”/)).toBeVisible()
    expect(document.body).not.toHaveTextContent('Allow this time')
  })

  it('is not told about a button, nor shown one, where no one has read what the browser asks', async () => {
    const browser = simulateBrowser('edge-windows', { camera: 'denied', microphone: 'denied' })
    takeBack = browser.drawButtonsIn(document)
    await meet(browser)
    await findButton('usermedia')
    expect(screen.getByText(/choose the answer that allows it/)).toBeVisible()
    expect(document.querySelector('.precall-question')?.textContent ?? '').not.toMatch(/allow/i)
    await waitFor(() => expect(document.querySelector('.precall-way')).not.toBeNull())
    expect(document.querySelector('.precall-question')).toBeNull()
    expect(document.body).not.toHaveTextContent('Allow this time')
  })

  it.each<[string, (browser: SimulatedBrowser) => Promise<void>, string, RegExp]>([
    [
      'Continue not allowing',
      async (browser) => {
        await press('usermedia')
        browser.prompt?.block()
      },
      'status',
      /Still off\. Press the button again/,
    ],
    [
      'a press that comes too soon',
      async () => void fireEvent.click(await findButton('usermedia')),
      'alert',
      /That button did not work/,
    ],
  ])('reads how to do it by hand after %s, and hears it', async (_, act, role, words) => {
    // The clock stands still, so that half a second does not pass on a busy machine.
    vi.setSystemTime(Date.now())
    const browser = bothBlocked()
    await meet(browser)
    await act(browser)
    expect(await within(screen.getByRole('dialog')).findByText(words)).toBeVisible()
    expect(screen.getByRole('group')).toHaveAttribute('open')
    await waitFor(() => expect(screen.getByRole(role)).toHaveTextContent(words))
  })

  it.each([
    ['unfolded, because it leads to nothing', true],
    ['folded away, because the browser is asking', false],
  ])('has the steps a second after a press %s', async (_, nothingComes) => {
    const browser = bothBlocked()
    await meet(browser)
    const button = await findButton('usermedia')
    vi.useFakeTimers({ now: Date.now() + 500 })
    vi.spyOn(document, 'hasFocus').mockImplementation(() => browser.getState().focused)
    if (nothingComes) takeBack()
    fireEvent.click(button)
    vi.advanceTimersByTime(1000)
    expect(screen.getByRole('group').hasAttribute('open')).toBe(nothingComes)
  })

  it('finds only the steps if the app does not want the button', async () => {
    await meet(bothBlocked(), { browserButton: 'never' })
    expect(await screen.findAllByText('Blocked')).toHaveLength(2)
    expect(document.querySelector('usermedia')).toBeNull()
    expect(steps()).toBeVisible()
  })
})

it('a person who blocked one device gets the button for that one, and is let in with both', async () => {
  const browser = withButtons({ camera: 'denied', microphone: 'granted' })
  const { onGranted } = await meet(browser)
  await findButton('camera')
  expect(screen.getByText(/You can turn it on right here/)).toBeVisible()
  expect(screen.getByText('Or turn it on in your settings')).toBeVisible()
  await press('camera')
  browser.prompt?.allow()
  await waitFor(() => expect(onGranted.mock.calls[0]?.[0].live).toEqual({ camera: true, microphone: true }))
})

describe('a person who was never asked', () => {
  it('meets the button in the explainer where the app says so, and is let in by it', async () => {
    const browser = withButtons()
    const { onGranted, asked } = await meet(browser, { browserButton: 'always' })
    const button = await findButton('usermedia')
    expect(screen.getByRole('dialog', { name: 'Allow Camera and Mic Access' })).toContainElement(button)
    expect(screen.getByText('Press the button below.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'OK' })).toHaveAttribute('data-kind', 'secondary')
    await allowBy('usermedia', browser)
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
    expect(asked).not.toHaveBeenCalled()
  })

  it('meets only OK if it does not', async () => {
    await meet(withButtons())
    expect(screen.getByRole('button', { name: 'OK' })).toHaveAttribute('data-kind', 'primary')
    expect(document.querySelector('usermedia')).toBeNull()
  })
})
