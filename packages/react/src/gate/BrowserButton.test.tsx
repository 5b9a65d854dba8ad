import type { SimulatedBrowser } from '@precall/testing'
import { simulateBrowser } from '@precall/testing'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderGate, startVideo } from '../../test/renderGate'
import type { PermissionGateProps } from '..'

/** A Chrome with buttons of its own. A real one is pressed in the e2e tests: here only their events count. */
function withButtons(
  state: { camera?: 'denied' | 'granted'; microphone?: 'denied' | 'granted' } = {},
): SimulatedBrowser {
  const names = ['HTMLUserMediaElement', 'HTMLCameraElement', 'HTMLMicrophoneElement']
  return Object.assign(
    simulateBrowser('chrome-linux', state),
    Object.fromEntries(names.map((name) => [name, class {}])),
  )
}

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const bothBlocked = () => withButtons({ camera: 'denied', microphone: 'denied' })

async function meet(browser: SimulatedBrowser, props: Partial<PermissionGateProps> = {}) {
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

/** What Allow in the browser's own question does: the button has a stream, and says so. */
async function give(button: HTMLElement): Promise<MediaStream> {
  const { navigator } = simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted' })
  const stream = await (navigator.mediaDevices as MediaDevices).getUserMedia({ video: true, audio: true })
  fireEvent(Object.assign(button, { stream }), new Event('stream'))
  return stream
}

const steps = () => screen.queryByText('Turn on Camera.')

describe('a person who blocked both, in a browser with a button of its own', () => {
  it('is let in by the stream of that button, and asked for nothing more', async () => {
    const { onGranted, asked } = await meet(bothBlocked())
    const stream = await give(await findButton('usermedia'))
    await waitFor(() => expect(onGranted).toHaveBeenCalledWith({ stream, live: { camera: true, microphone: true } }))
    expect(asked).not.toHaveBeenCalled()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('is let in by a request of ours where the app has wishes that the button does not know', async () => {
    const browser = bothBlocked()
    const { onGranted, asked } = await meet(browser, { constraints: { camera: { height: 720 } } })
    const button = await findButton('usermedia')
    const stream = await give(button)
    expect(stream.getTracks().map(({ readyState }) => readyState)).toEqual(['ended', 'ended'])
    expect(asked).toHaveBeenCalledExactlyOnceWith({ video: { height: 720 }, audio: true })
    expect(onGranted).not.toHaveBeenCalled()
  })

  it('has one thing to press, and the steps folded away', async () => {
    await meet(bothBlocked())
    await findButton('usermedia')
    expect(screen.getByText(/You can turn them on right here/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Try again' })).toHaveAttribute('data-kind', 'secondary')
    expect(screen.getByRole('group')).not.toHaveAttribute('open')
  })

  it.each([
    ['cancel', 'status', /Nothing has changed\. You can press the button again/],
    ['error', 'alert', /This button did not work/],
  ])('reads how to do it by hand after %s, and hears it as %s', async (event, role, words) => {
    await meet(bothBlocked())
    fireEvent(await findButton('usermedia'), new Event(event))
    expect(within(screen.getByRole('dialog')).getByText(words)).toBeVisible()
    expect(screen.getByRole('group')).toHaveAttribute('open')
    await waitFor(() => expect(screen.getByRole(role)).toHaveTextContent(words))
  })

  it.each([
    [true, 'the page still has the focus, so nothing was asked'],
    [false, 'the browser has it, and is asking'],
  ])('has the steps unfolded a second after a press: %s, for %s', async (focused) => {
    await meet(bothBlocked())
    const button = await findButton('usermedia')
    vi.useFakeTimers()
    vi.spyOn(document, 'hasFocus').mockReturnValue(focused)
    fireEvent.click(button)
    vi.advanceTimersByTime(1000)
    expect(screen.getByRole('group').hasAttribute('open')).toBe(focused)
  })

  it('finds the steps alone where the app does not want the button', async () => {
    await meet(bothBlocked(), { browserButton: 'never' })
    expect(await screen.findAllByText('Blocked')).toHaveLength(2)
    expect(document.querySelector('usermedia')).toBeNull()
    expect(steps()).toBeVisible()
  })
})

it('a person who blocked one device gets the button for that one', async () => {
  await meet(withButtons({ camera: 'denied', microphone: 'granted' }))
  await findButton('camera')
  expect(screen.getByText(/You can turn it on right here/)).toBeVisible()
})

describe('a person who was never asked', () => {
  it('meets the button in the explainer where the app says so, and is let in by it', async () => {
    const { onGranted, asked } = await meet(withButtons(), { browserButton: 'always' })
    const button = await findButton('usermedia')
    expect(screen.getByRole('dialog', { name: 'Allow Camera and Mic Access' })).toContainElement(button)
    expect(screen.getByText('Press the button below.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'OK' })).toHaveAttribute('data-kind', 'secondary')
    await give(button)
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
    expect(asked).not.toHaveBeenCalled()
  })

  it('meets OK alone where it does not', async () => {
    await meet(withButtons())
    expect(screen.getByRole('button', { name: 'OK' })).toHaveAttribute('data-kind', 'primary')
    expect(document.querySelector('usermedia')).toBeNull()
  })
})
