import { createGate } from '@precall/core'
import { simulateBrowser } from '@precall/testing'
import { render, screen, waitFor } from '@testing-library/react'
import { Suspense, useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { newUser, renderGate, renderPage, startVideo } from '../../test/renderGate'
import { Gate, PermissionGate } from '..'

const granted = () => simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted' })

describe('the focus', () => {
  it('goes to the heading when a dialog opens, with OK next and × last', async () => {
    const { user } = renderGate()
    await user.click(startVideo())
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Allow Camera and Mic Access' })).toHaveFocus())
    await user.tab()
    expect(screen.getByRole('button', { name: 'OK' })).toHaveFocus()
    await user.tab()
    expect(screen.getByRole('link', { name: 'Get Assistance' })).toHaveFocus()
    await user.tab()
    expect(screen.getByText('If your browser does not ask')).toHaveFocus()
    await user.tab()
    expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus()
  })

  it('goes to the heading again when the screen changes', async () => {
    const browser = simulateBrowser('chrome-linux', { camera: 'denied', microphone: 'denied' })
    const { user } = renderGate({ browser })
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-microphone', 'denied'))
    await user.click(startVideo())
    await user.tab()
    browser.siteSettings.allow('camera')
    await waitFor(() => expect(screen.getByRole('heading', { name: /Your microphone is blocked/ })).toHaveFocus())
  })

  it('goes back to the trigger on OK, ready for whatever follows', async () => {
    const { user } = renderGate()
    await user.click(startVideo())
    await user.click(await screen.findByRole('button', { name: 'OK' }))
    await waitFor(() => expect(startVideo()).toHaveFocus())
  })

  it('goes to the nearest place before the trigger when that is gone', async () => {
    function Page() {
      const [there, setThere] = useState(true)
      return (
        <>
          <button type="button">Before</button>
          <Gate.Root browser={simulateBrowser('chrome-linux')} onGranted={() => {}} assistance={{ href: '/help' }}>
            {there && (
              <Gate.Trigger>
                <button type="button">Start Video</button>
              </Gate.Trigger>
            )}
            <Gate.Explainer>
              <button type="button" onClick={() => setThere(false)}>
                Take it away
              </button>
            </Gate.Explainer>
          </Gate.Root>
        </>
      )
    }
    renderPage(<Page />)
    const user = newUser()
    await user.click(startVideo())
    await user.click(await screen.findByRole('button', { name: 'Take it away' }))
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.getByRole('button', { name: 'Before' })).toHaveFocus()
  })

  it('goes out of a shadow root to the nearest place before it, when the trigger in there is gone', async () => {
    const before = document.body.appendChild(document.createElement('button'))
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' })
    const gate = createGate({ browser: simulateBrowser('chrome-linux') })
    const page = (trigger: boolean) => (
      <Gate.Root gate={gate} assistance={{ href: '/help' }}>
        {trigger && (
          <Gate.Trigger>
            <button type="button">Start Video</button>
          </Gate.Trigger>
        )}
        <Gate.Explainer />
      </Gate.Root>
    )
    const { rerender } = render(page(true), { container: root as unknown as HTMLElement })
    gate.start()
    await waitFor(() => expect(root.activeElement).toHaveTextContent('Allow Camera and Mic Access'))
    rerender(page(false))
    gate.cancel()
    await waitFor(() => expect(before).toHaveFocus())
    before.remove()
    root.host.remove()
  })

  it('goes to the heading in a shadow root too, when the screen changes', async () => {
    const browser = simulateBrowser('chrome-linux', { camera: 'denied', microphone: 'denied' })
    const gate = createGate({ browser })
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' })
    render(
      <Gate.Root gate={gate} assistance={{ href: '/help' }}>
        <Gate.Recovery />
      </Gate.Root>,
      { container: root as unknown as HTMLElement },
    )
    await waitFor(() => expect(gate.getState().permissions.camera.permission).toBe('denied'))
    gate.start()
    await waitFor(() => expect(root.activeElement).toHaveTextContent('Your camera and microphone are blocked'))
    root.querySelector('button')?.focus()
    browser.siteSettings.allow('camera')
    await waitFor(() => expect(root.activeElement).toHaveTextContent('Your microphone is blocked'))
    root.host.remove()
  })

  it('is left to the call that opens', async () => {
    let joined = () => {}
    const { user } = renderGate({
      browser: granted(),
      onGranted: () => new Promise<void>((resolve) => (joined = resolve)),
    })
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-microphone', 'granted'))
    await user.click(startVideo())
    await screen.findByRole('dialog', { name: 'You’re all set' })

    // What a call does when it is there. (A real browser refuses it behind a modal dialog; this one does not.)
    screen.getByRole('link', { name: 'After' }).focus()
    joined()
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(screen.getByRole('link', { name: 'After' })).toHaveFocus()
  })

  it('goes back to the trigger when a call opens that does not take it', async () => {
    const browser = simulateBrowser('chrome-linux', { camera: 'denied', microphone: 'granted' })
    const { user } = renderGate({ browser })
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-camera', 'denied'))
    await user.click(startVideo())
    await screen.findByRole('dialog')
    browser.siteSettings.allow('camera')
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-phase', 'open'))
    await waitFor(() => expect(startVideo()).toHaveFocus())
  })

  it('never leaves the trigger for a call that is joined quickly', async () => {
    await import('../screens') // So that it is not the loading that keeps the dialog away.
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const { user } = renderGate({
      browser: granted(),
      onGranted: () => new Promise<void>((resolve) => void setTimeout(resolve, 150)),
    })
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-microphone', 'granted'))
    const moved = vi.fn<() => void>()
    startVideo().addEventListener('blur', moved)
    await user.click(startVideo())
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-phase', 'open'))
    await vi.advanceTimersByTimeAsync(1000)
    expect(moved).not.toHaveBeenCalled()
  })
})

describe('Escape in a dialog', () => {
  it.each(['keydown', 'keyup'] as const)('is heard by nothing else on the page at %s', async (type) => {
    const heard = vi.fn<() => void>()
    document.addEventListener(type, heard, true)
    try {
      const { user } = renderGate()
      await user.click(startVideo())
      await user.keyboard('{Escape}')
      expect(heard).not.toHaveBeenCalled()
      await user.click(screen.getByRole('button', { name: 'Close' }))
      await user.keyboard('{Escape}')
      expect(heard).toHaveBeenCalledOnce()
    } finally {
      document.removeEventListener(type, heard, true)
    }
  })

  it('is left to a popup that the app has put into it', async () => {
    const closed = vi.fn<() => void>()
    renderPage(
      <Gate.Root browser={simulateBrowser('chrome-linux')} onGranted={() => {}} assistance={{ href: '/help' }}>
        <Gate.Trigger>
          <button type="button">Start Video</button>
        </Gate.Trigger>
        <Gate.Explainer>
          <div role="menu" tabIndex={-1} onKeyDown={closed}>
            <button type="button">Which camera?</button>
          </div>
        </Gate.Explainer>
      </Gate.Root>,
    )
    const user = newUser()
    await user.click(startVideo())
    ;(await screen.findByRole('button', { name: 'Which camera?' })).focus()
    await user.keyboard('{Escape}')
    expect(closed).toHaveBeenCalledOnce()
  })
})

describe('a dialog', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('cancels the gate when the browser closes it by itself', async () => {
    const { user } = renderGate()
    await user.click(startVideo())
    ;(await screen.findByRole<HTMLDialogElement>('dialog')).close()
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(startVideo()).toHaveAttribute('data-phase', 'idle')
  })

  it('is a plain dialog where there is no showModal, and Escape closes it', async () => {
    const { showModal } = HTMLDialogElement.prototype
    Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal')
    try {
      const { user } = renderGate()
      await user.click(startVideo())
      expect(await screen.findByRole('dialog', { name: 'Allow Camera and Mic Access' })).toBeVisible()
      await waitFor(() => expect(screen.getByRole('heading', { name: 'Allow Camera and Mic Access' })).toHaveFocus())
      await user.keyboard('{Escape}')
      expect(screen.queryByRole('dialog')).toBeNull()
      expect(startVideo()).toHaveFocus()

      await user.click(startVideo())
      await user.click(screen.getByText('What happens next'))
      await user.keyboard('{Escape}')
      expect(screen.queryByRole('dialog')).toBeNull()
    } finally {
      HTMLDialogElement.prototype.showModal = showModal
    }
  })

  it('is not open while Suspense hides it, and is again, with the focus, when that shows it', async () => {
    let suspended: Promise<void> | undefined
    function Loading() {
      // As a library for data does, also for React 18.
      if (suspended) throw suspended
      return null
    }
    const page = () => (
      <Suspense fallback={<p>Loading…</p>}>
        <PermissionGate browser={browser} onGranted={() => {}} assistance={{ href: '/help' }}>
          <button type="button">Start Video</button>
        </PermissionGate>
        <Loading />
      </Suspense>
    )
    const browser = simulateBrowser('chrome-linux')
    const { rerender } = render(page())
    const user = newUser()
    await user.click(startVideo())
    const dialog = await screen.findByRole('dialog')
    await user.tab()

    let load = () => {}
    suspended = new Promise((resolve) => (load = resolve))
    rerender(page())
    await screen.findByText('Loading…')
    expect(dialog).not.toHaveAttribute('open')

    suspended = undefined
    load()
    await waitFor(() => expect(dialog).toHaveAttribute('open'))
    expect(screen.getByRole('button', { name: 'OK' })).toHaveFocus()
  })

  it('lets the app keep Escape for itself', async () => {
    renderPage(
      <Gate.Root browser={simulateBrowser('chrome-linux')} onGranted={() => {}} assistance={{ href: '/help' }}>
        <Gate.Trigger>
          <button type="button">Start Video</button>
        </Gate.Trigger>
        <Gate.Explainer onCancel={(event) => event.preventDefault()} />
      </Gate.Root>,
    )
    await newUser().click(startVideo())
    ;(await screen.findByRole('dialog')).dispatchEvent(new Event('cancel', { cancelable: true }))
    expect(screen.getByRole('dialog')).toBeVisible()
  })

  it('is the only one of ours: a second gate’s dialog closes the first one’s', async () => {
    const browser = simulateBrowser('chrome-linux')
    const [first, second] = [createGate({ browser }), createGate({ browser })]
    render(
      <>
        <Gate.Root gate={first} assistance={{ href: '/help' }}>
          <Gate.Explainer className="first" />
        </Gate.Root>
        <Gate.Root gate={second} assistance={{ href: '/help' }}>
          <Gate.Explainer className="second" />
        </Gate.Root>
      </>,
    )
    first.start()
    expect(await screen.findByRole('dialog')).toHaveClass('first')
    second.start()
    await waitFor(() => expect(screen.getByRole('dialog')).toHaveClass('second'))
    expect(first.getState().phase).toBe('idle')
  })

  it('does not cancel a gate that waits for the browser', async () => {
    const browser = simulateBrowser('chrome-linux')
    const [first, second] = [createGate({ browser }), createGate({ browser })]
    render(
      <>
        <Gate.Root gate={first} assistance={{ href: '/help' }}>
          <Gate.Explainer />
        </Gate.Root>
        <Gate.Root gate={second} assistance={{ href: '/help' }}>
          <Gate.Explainer />
        </Gate.Root>
      </>,
    )
    first.start()
    await newUser().click(await screen.findByRole('button', { name: 'OK' }))
    second.start()
    expect(await screen.findByRole('dialog')).toBeVisible()
    expect(first.getState().phase).toBe('requesting')
  })
})
