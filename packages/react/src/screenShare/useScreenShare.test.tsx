import type { SimulatedBrowser } from '@precall/testing'
import { simulateBrowser } from '@precall/testing'
import { act, render, screen, waitFor } from '@testing-library/react'
import type { ReactElement } from 'react'
import { StrictMode, useEffect } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { takeSaid } from '../../test/console'
import { newUser } from '../../test/renderGate'
import { Gate, PrecallConfig } from '..'
import type { ScreenShareOptions } from '../screen'
import { useScreenShare } from '../screen'

function Sharing(options: ScreenShareOptions): ReactElement {
  const { state, stream, start, stop } = useScreenShare(options)
  if (state.phase === 'absent') return <p>No sharing here</p>
  const why = state.phase === 'blocked' ? ` ${state.why === 'denied' ? state.by : state.why}` : ''
  return (
    <>
      <button type="button" onClick={state.phase === 'sharing' ? stop : start}>
        {state.phase === 'sharing' ? 'Stop sharing' : 'Share screen'}
      </button>
      <p>{`${state.phase}${why}${stream ? ' with a stream' : ''}`}</p>
    </>
  )
}

function show(browser: SimulatedBrowser, options: ScreenShareOptions = {}) {
  return render(
    <PrecallConfig browser={browser}>
      <Sharing {...options} />
    </PrecallConfig>,
  )
}

const press = (name: string) => newUser().click(screen.getByRole('button', { name }))

describe('a person who shares the screen', () => {
  it('chooses it, sees that it is shared, and stops it', async () => {
    const browser = simulateBrowser('chrome-macos')
    show(browser)
    await press('Share screen')
    expect(screen.getByText('asking')).toBeVisible()
    act(() => browser.screenPicker!.share('window'))
    expect(await screen.findByText('sharing with a stream')).toBeVisible()
    await press('Stop sharing')
    expect(screen.getByText('idle')).toBeVisible()
    expect(browser.sharedTracks).toEqual([])
  })

  it('is in the browser of the gate around', async () => {
    const browser = simulateBrowser('safari-ios')
    render(
      <Gate.Root browser={browser}>
        <Sharing />
      </Gate.Root>,
    )
    expect(await screen.findByText('No sharing here')).toBeVisible()
  })

  it('is asked once, however often they press', async () => {
    const browser = simulateBrowser('chrome-macos')
    show(browser)
    await press('Share screen')
    await press('Share screen')
    act(() => browser.screenPicker!.cancel())
    expect(await screen.findByText('idle')).toBeVisible()
    expect(browser.screenPicker).toBeUndefined()
  })

  it('stops it by the browser’s own bar, which the app is told', async () => {
    const browser = simulateBrowser('chrome-macos')
    const onEnded = vi.fn<() => void>()
    show(browser, { onEnded, audio: true })
    await press('Share screen')
    act(() => browser.screenPicker!.share('browser', { sound: true }))
    await screen.findByText('sharing with a stream')
    act(() => browser.stopSharingScreen())
    expect(screen.getByText('idle')).toBeVisible()
    expect(onEnded).toHaveBeenCalledOnce()
  })

  it('presses Stop sharing, of which the app is not told as if it had ended by itself', async () => {
    const browser = simulateBrowser('chrome-macos')
    const onEnded = vi.fn<() => void>()
    show(browser, { onEnded })
    await press('Share screen')
    act(() => browser.screenPicker!.share('monitor'))
    await screen.findByText('sharing with a stream')
    await press('Stop sharing')
    expect(onEnded).not.toHaveBeenCalled()
  })

  it('is told by whom it was refused', async () => {
    const browser = simulateBrowser('chrome-macos', { screen: 'blocked by the system' })
    show(browser)
    await press('Share screen')
    act(() => browser.screenPicker!.share('monitor'))
    expect(await screen.findByText('blocked system')).toBeVisible()
  })
})

describe('what is shared, when the component is gone', () => {
  it('is stopped', async () => {
    const browser = simulateBrowser('chrome-macos')
    const { unmount } = show(browser)
    await press('Share screen')
    act(() => browser.screenPicker!.share('monitor'))
    await screen.findByText('sharing with a stream')
    unmount()
    await waitFor(() => expect(browser.sharedTracks).toEqual([]))
  })

  it('goes on where the app has taken it', async () => {
    const browser = simulateBrowser('chrome-macos')
    const onShared = vi.fn<(shared: { stream: MediaStream }) => void>()
    const { unmount } = show(browser, { onShared })
    await press('Share screen')
    act(() => browser.screenPicker!.share('monitor'))
    await screen.findByText('sharing with a stream')
    unmount()
    await new Promise((resolve) => setTimeout(resolve))
    expect(browser.sharedTracks).toHaveLength(1)
    expect(onShared).toHaveBeenCalledOnce()
  })

  it('is nothing, if the person chooses only then', async () => {
    const browser = simulateBrowser('chrome-macos')
    const { unmount } = show(browser)
    await press('Share screen')
    unmount()
    await new Promise((resolve) => setTimeout(resolve))
    browser.screenPicker!.share('monitor')
    await new Promise((resolve) => setTimeout(resolve))
    expect(browser.sharedTracks).toEqual([])
  })

  it('goes on through the second mount of StrictMode', async () => {
    const browser = simulateBrowser('chrome-macos')
    render(
      <StrictMode>
        <Sharing browser={browser} />
      </StrictMode>,
    )
    await press('Share screen')
    act(() => browser.screenPicker!.share('monitor'))
    expect(await screen.findByText('sharing with a stream')).toBeVisible()
  })
})

describe('the label of what is shared', () => {
  const title = 'Results of Jane Roe – Lab'

  it('is a window’s title, and enters no event, console, state, attribute or page', async () => {
    const browser = simulateBrowser('chrome-macos')
    const share = browser.navigator.mediaDevices!.getDisplayMedia
    const tell: string[] = []
    Object.assign(browser.navigator.mediaDevices!, {
      async getDisplayMedia(this: MediaDevices, options: DisplayMediaStreamOptions) {
        const stream = await share.call(this, options)
        for (const track of stream.getTracks())
          Object.defineProperty(track, 'label', { get: () => (tell.push('read'), title) })
        return stream
      },
    })
    const onShared = vi.fn<(shared: object) => void>()
    const onEvent = vi.fn<(event: object) => void>()
    const { container } = render(
      <PrecallConfig browser={browser} onEvent={onEvent}>
        <Sharing onShared={onShared} />
      </PrecallConfig>,
    )
    await press('Share screen')
    act(() => browser.screenPicker!.share('window'))
    await screen.findByText('sharing with a stream')
    act(() => browser.stopSharingScreen())
    expect(tell).toEqual([])
    const { stream: _, ...given } = onShared.mock.calls[0]![0] as { stream: MediaStream }
    expect(JSON.stringify([given, onEvent.mock.calls])).not.toContain('Roe')
    expect(container.outerHTML).not.toContain('Roe')
    expect(takeSaid()).toEqual([])
  })
})

describe('what a page gets wrong', () => {
  it('is told as an error of its own: start() without a press', async () => {
    const browser = simulateBrowser('safari-macos')
    let start = () => {}
    function Unpressed() {
      const share = useScreenShare()
      useEffect(() => {
        start = share.start
      })
      return <p>{share.state.phase}</p>
    }
    render(
      <PrecallConfig browser={browser}>
        <Unpressed />
      </PrecallConfig>,
    )
    await screen.findByText('idle')
    start()
    await waitFor(() => expect(browser.reportedErrors).toHaveLength(1))
    expect(String(browser.reportedErrors[0])).toMatch(/in the press of a button/)
    expect(screen.getByText('idle')).toBeVisible()
  })

  it('takes nothing from the person: stop() before start(), and start() twice in one press', async () => {
    const browser = simulateBrowser('chrome-macos')
    const calls = vi.spyOn(browser.navigator.mediaDevices!, 'getDisplayMedia')
    function Hasty() {
      const { state, start, stop } = useScreenShare()
      const go = () => {
        stop()
        start()
        start()
      }
      return (
        <button type="button" onClick={go}>
          {state.phase}
        </button>
      )
    }
    render(
      <PrecallConfig browser={browser}>
        <Hasty />
      </PrecallConfig>,
    )
    await press('idle')
    expect(calls).toHaveBeenCalledOnce()
    act(() => browser.screenPicker!.share('monitor'))
    expect(await screen.findByText('sharing')).toBeVisible()
  })

  it.each<[string, ScreenShareOptions]>([
    ['an onShared that throws', { onShared: throwing }],
    ['an onShared that is none', { onShared: 'call' as never }],
    ['constraints that no browser takes', { video: { width: { exact: 640 } } }],
  ])('leaves nothing on: %s', async (_, options) => {
    const browser = simulateBrowser('chrome-macos')
    show(browser, options)
    await press('Share screen')
    act(() => browser.screenPicker?.share('monitor'))
    await waitFor(() => expect(browser.reportedErrors).toHaveLength(1))
    expect(browser.sharedTracks).toEqual([])
    expect(screen.getByText('idle')).toBeVisible()
  })

  it('is told, and no more: an onEnded that throws', async () => {
    const browser = simulateBrowser('chrome-macos')
    show(browser, { onEnded: throwing })
    await press('Share screen')
    act(() => browser.screenPicker!.share('monitor'))
    await screen.findByText('sharing with a stream')
    act(() => browser.stopSharingScreen())
    expect(browser.reportedErrors).toEqual([new Error('of the app')])
    expect(screen.getByText('idle')).toBeVisible()
  })
})

describe('a person who presses while the picker of another button is open', () => {
  it('reads nothing, and shares with the first', async () => {
    const browser = simulateBrowser('chrome-macos')
    show(browser)
    show(browser)
    const [first, second] = screen.getAllByRole('button', { name: 'Share screen' })
    await newUser().click(first!)
    await newUser().click(second!)
    expect(await screen.findByText('idle')).toBeVisible()
    act(() => browser.screenPicker!.share('monitor'))
    expect(await screen.findByText('sharing with a stream')).toBeVisible()
    expect(screen.getByText('idle')).toBeVisible()
  })

  it('reads nothing where that button is gone, and is asked once that picker is closed', async () => {
    const browser = simulateBrowser('chrome-macos')
    const { unmount } = show(browser)
    await press('Share screen')
    unmount()
    show(browser)
    await press('Share screen')
    expect(await screen.findByText('idle')).toBeVisible()
    await act(async () => browser.screenPicker!.cancel())
    await press('Share screen')
    act(() => browser.screenPicker!.share('monitor'))
    expect(await screen.findByText('sharing with a stream')).toBeVisible()
  })

  it('keeps what stood in the way before', async () => {
    const browser = simulateBrowser('chrome-macos', { screen: 'blocked by the system' })
    show(browser)
    await press('Share screen')
    await act(async () => browser.screenPicker!.share('monitor'))
    expect(await screen.findByText('blocked system')).toBeVisible()
    show(browser)
    const [first, second] = screen.getAllByRole('button', { name: 'Share screen' })
    await newUser().click(second!)
    await newUser().click(first!)
    expect(await screen.findByText('blocked system')).toBeVisible()
  })
})

describe('a browser whose track cannot be listened to', () => {
  it('has nothing on, and the person reads that it did not start', async () => {
    const browser = simulateBrowser('chrome-macos')
    const stop = vi.fn<() => void>()
    const track = { kind: 'video', readyState: 'live', stop }
    const getDisplayMedia = () => Promise.resolve({ getTracks: () => [track] })
    Object.assign(browser.navigator.mediaDevices!, { getDisplayMedia })
    show(browser)
    await press('Share screen')
    expect(await screen.findByText('blocked busy')).toBeVisible()
    expect(stop).toHaveBeenCalledOnce()
    expect(browser.reportedErrors).toHaveLength(1)
  })
})

function throwing(): never {
  throw new Error('of the app')
}

describe('stop(), while the picker is open', () => {
  function Leaving({ onShared }: { readonly onShared: () => void }) {
    const { state, start, stop } = useScreenShare({ onShared })
    return (
      <>
        <button type="button" onClick={start}>
          Share screen
        </button>
        <button type="button" onClick={stop}>
          Hang up
        </button>
        <p>{state.phase}</p>
      </>
    )
  }

  function showLeaving() {
    const browser = simulateBrowser('chrome-macos')
    const onShared = vi.fn<() => void>()
    render(
      <PrecallConfig browser={browser}>
        <Leaving onShared={onShared} />
      </PrecallConfig>,
    )
    return { browser, onShared }
  }

  it('has what is chosen then stopped at once, as at the end of a call', async () => {
    const { browser, onShared } = showLeaving()
    await press('Share screen')
    await press('Hang up')
    act(() => browser.screenPicker!.share('monitor'))
    expect(await screen.findByText('idle')).toBeVisible()
    expect(browser.sharedTracks).toEqual([])
    expect(onShared).not.toHaveBeenCalled()
  })

  it('counts no more after another start(): what is chosen is shared', async () => {
    const { browser, onShared } = showLeaving()
    await press('Share screen')
    await press('Hang up')
    await press('Share screen')
    act(() => browser.screenPicker!.share('monitor'))
    expect(await screen.findByText('sharing')).toBeVisible()
    expect(onShared).toHaveBeenCalledOnce()
    expect(browser.sharedTracks).toHaveLength(1)
  })
})

describe('an app', () => {
  it('that stops its own track can share again', async () => {
    const browser = simulateBrowser('chrome-macos')
    const onShared = vi.fn<(shared: { stream: MediaStream }) => void>()
    function Taking() {
      const { state, start } = useScreenShare({ onShared })
      return (
        <button type="button" onClick={start}>
          {state.phase}
        </button>
      )
    }
    render(
      <PrecallConfig browser={browser}>
        <Taking />
      </PrecallConfig>,
    )
    await press('idle')
    act(() => browser.screenPicker!.share('monitor'))
    await screen.findByRole('button', { name: 'sharing' })
    await press('sharing')
    expect(browser.screenPicker).toBeUndefined()
    for (const track of onShared.mock.calls[0]![0].stream.getTracks()) track.stop()
    await press('sharing')
    act(() => browser.screenPicker!.share('window'))
    await waitFor(() => expect(onShared).toHaveBeenCalledTimes(2))
  })

  it('whose onShared fails has nothing on, and hears about its error', async () => {
    const browser = simulateBrowser('chrome-macos')
    const error = new Error('The call is full.')
    show(browser, { onShared: () => Promise.reject(error) })
    await press('Share screen')
    act(() => browser.screenPicker!.share('monitor'))
    await waitFor(() => expect(browser.reportedErrors).toEqual([error]))
    expect(browser.sharedTracks).toEqual([])
    expect(screen.getByText('idle')).toBeVisible()
  })

  it.each(['safari-ios', 'chrome-android'] as const)('shows no button in %s', (profile) => {
    show(simulateBrowser(profile))
    expect(screen.getByText('No sharing here')).toBeVisible()
  })

  it('shows the button of the browser that it knows now', () => {
    const { rerender } = render(<Sharing browser={simulateBrowser('safari-ios')} />)
    expect(screen.getByText('No sharing here')).toBeVisible()
    rerender(<Sharing browser={simulateBrowser('chrome-windows')} />)
    expect(screen.getByRole('button', { name: 'Share screen' })).toBeVisible()
    rerender(<Sharing browser={simulateBrowser('chrome-android')} />)
    expect(screen.getByText('No sharing here')).toBeVisible()
  })

  it('shows no button in a frame that may not, and its developer reads what to write', () => {
    show(simulateBrowser('chrome-macos', { frame: 'allowed' }))
    expect(screen.getByText('No sharing here')).toBeVisible()
    expect(takeSaid().join()).toContain('allow="display-capture"')
  })

  it('shows no button before it is in a browser', () => {
    expect(renderToString(<Sharing />)).toContain('No sharing here')
  })
})
