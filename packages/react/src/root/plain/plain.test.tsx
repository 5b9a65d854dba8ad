import { simulateBrowser } from '@precall/testing'
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import type { ReactElement } from 'react'
import { StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { newUser, startVideo } from '../../../test/renderGate'
import type { PermissionGateProps, PrecallSettings } from '../..'
import { Gate } from '../..'
import type { Screens } from '../GateContext'
import { Root } from '../Root'
import type { ScreensSource } from '../useScreens'

const loaded: Screens = await import('../../screens')
const asks = 'Allow Camera and Mic Access'
const fails = 'We can’t start your camera and microphone'

interface Try {
  readonly resolve: (screens: Screens) => void
  readonly reject: (error: Error) => void
}

/** A line on which the screens arrive when the test says so, or do not. */
function slowLine() {
  let tries: Try[] = []
  const end = (how: (one: Try) => void) => {
    tries.forEach(how)
    tries = []
  }
  return {
    source: () => new Promise<Screens>((resolve, reject) => void tries.push({ resolve, reject })),
    arrive: () => end(({ resolve }) => resolve(loaded)),
    tries: () => tries.length,
    failFirst: () => tries.shift()?.reject(new Error('no such file')),
    fail: () => end(({ reject }) => reject(new Error('no such file'))),
  }
}

interface LateProps extends PrecallSettings, Partial<Pick<PermissionGateProps, 'children'>> {
  readonly source: ScreensSource
  readonly name?: string
}

function LateGate({ source, name = 'Start Video', children = <Gate.Screens />, ...props }: LateProps): ReactElement {
  return (
    <Root onGranted={() => {}} assistance={{ href: '/help' }} {...props} source={source}>
      <Gate.Trigger>
        <button type="button">{name}</button>
      </Gate.Trigger>
      {children}
    </Root>
  )
}

const show = (page: ReactElement) => render(<StrictMode>{page}</StrictMode>)
/** The file is not there. */
const removed = () => Promise.reject<Screens>(new Error('404'))
const plain = (name = asks) => screen.findByRole('dialog', { name })

describe('two gates on a page whose screens are late', () => {
  const both = (source: ScreensSource) => {
    const browser = simulateBrowser('chrome-linux')
    show(
      <>
        <LateGate source={source} browser={browser} name="Dr. Ames" assistance={{ href: '/ames' }} />
        <LateGate source={source} browser={browser} name="Dr. Brown" assistance={{ href: '/brown' }} />
      </>,
    )
  }
  const press = (name: string) => newUser().click(screen.getByRole('button', { name, hidden: true }))

  it('have one plain dialog, for the one that was pressed last', async () => {
    const line = slowLine()
    both(line.source)
    await press('Dr. Brown')
    await press('Dr. Ames')
    line.fail()
    expect(await plain()).toBeVisible()
    expect(screen.getByRole('link', { name: 'Get Assistance' })).toHaveAttribute('href', '/ames')
  })

  it('have one screen when it comes, for the one that was pressed last', async () => {
    const line = slowLine()
    both(line.source)
    await press('Dr. Brown')
    await press('Dr. Ames')
    line.arrive()
    await screen.findByText('What happens next')
    expect(screen.getByRole('dialog', { name: asks })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Get Assistance' })).toHaveAttribute('href', '/ames')
  })
})

describe('the plain dialog', () => {
  it('waits for the try that follows the press, whatever failed before it', async () => {
    const line = slowLine()
    const bothDenied = { camera: 'denied', microphone: 'denied' } as const
    const before = simulateBrowser('chrome-macos', bothDenied)
    const { sessionStorage, localStorage } = before
    const { unmount } = show(<LateGate source={line.source} browser={before} />)
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-microphone', 'denied'))
    fireEvent.click(startVideo())
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-phase', 'blocked'))
    unmount()
    line.fail()

    // The page was reloaded, and would say so.
    const browser = Object.assign(simulateBrowser('chrome-macos', bothDenied), { sessionStorage, localStorage })
    show(<LateGate source={line.source} browser={browser} />)
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-microphone', 'denied'))
    await waitFor(() => expect(line.tries()).toBeGreaterThan(0))
    line.fail()
    // The gate hears about it before the press.
    await Promise.resolve()
    fireEvent.click(startVideo())
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-phase', 'blocked'))
    expect(screen.queryByRole('dialog')).toBeNull()
    line.arrive()
    expect(await screen.findByRole('dialog', { name: 'Your camera and microphone are blocked' })).toBeVisible()
  })

  it.each(['keydown', 'keyup'] as const)('keeps its Escape from what else listens on the page at %s', async (type) => {
    const heard = vi.fn<() => void>()
    document.addEventListener(type, heard, true)
    try {
      show(<LateGate source={removed} browser={simulateBrowser('chrome-linux')} />)
      fireEvent.click(startVideo())
      await plain()
      await newUser().keyboard('{Escape}')
      expect(heard).not.toHaveBeenCalled()
      fireEvent.click(screen.getByRole('button', { name: 'Close' }))
      await newUser().keyboard('{Escape}')
      expect(heard).toHaveBeenCalledOnce()
    } finally {
      document.removeEventListener(type, heard, true)
    }
  })

  it.each(['Close', 'OK'])(
    'gives the focus to Start Video after %s, where a press did not give it that',
    async (name) => {
      show(<LateGate source={removed} browser={simulateBrowser('safari-macos')} />)
      // Safari gives its buttons no focus at a press.
      fireEvent.click(startVideo())
      await plain()
      expect(screen.getByRole('heading', { name: asks })).toHaveFocus()
      fireEvent.click(screen.getByRole('button', { name }))
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
      expect(startVideo()).toHaveFocus()
    },
  )

  it('is gone before the help opens, which can then be used', async () => {
    const open = vi.fn<() => boolean>(() => screen.queryByRole('dialog') !== null)
    show(
      <LateGate
        source={removed}
        browser={simulateBrowser('chrome-linux')}
        assistance={{ onRequest: () => void open() }}
      />,
    )
    fireEvent.click(startVideo())
    fireEvent.click(within(await plain()).getByRole('button', { name: 'Get Assistance' }))
    await waitFor(() => expect(open).toHaveReturnedWith(false))
  })

  it('says that the person can be seen to need help, if that is shared', async () => {
    show(<LateGate source={removed} browser={simulateBrowser('chrome-linux')} occasion="visit" sharesProgress />)
    await newUser().click(startVideo())
    expect(await plain()).toHaveTextContent('Your clinic can see if you need help connecting.')
  })

  it('names no help where there is none', async () => {
    const browser = simulateBrowser('chrome-linux', { camera: 'denied', microphone: 'denied' })
    show(<LateGate source={removed} browser={browser} assistance={{ href: ['java', 'script:1'].join('') }} />)
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-microphone', 'denied'))
    fireEvent.click(startVideo())
    expect(await plain(fails)).not.toHaveTextContent('Get Assistance')
  })

  it('can be the app’s own element, and is the same one afterwards', async () => {
    const line = slowLine()
    show(
      <LateGate source={line.source} browser={simulateBrowser('chrome-linux')}>
        <Gate.Explainer render={<article />} />
      </LateGate>,
    )
    fireEvent.click(startVideo())
    // The try of the press fails, and another one is under way.
    await waitFor(() => expect(line.tries()).toBe(1))
    fireEvent.focus(startVideo())
    line.failFirst()
    const dialog = await plain()
    expect(dialog.tagName).toBe('ARTICLE')
    line.arrive()
    await screen.findByText('What happens next')
    expect(screen.getByRole('dialog', { name: asks })).toBe(dialog)
  })

  it('where the browser has no dialogs, closes at Escape', async () => {
    const { showModal } = HTMLDialogElement.prototype
    Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal')
    try {
      show(<LateGate source={removed} browser={simulateBrowser('safari-macos')} />)
      fireEvent.click(startVideo())
      await plain()
      expect(screen.getByRole('heading', { name: asks })).toHaveFocus()
      await newUser().keyboard('{Escape}')
      expect(screen.queryByRole('dialog')).toBeNull()
    } finally {
      HTMLDialogElement.prototype.showModal = showModal
    }
  })

  it('opens no prompt twice, and leaves the screen that comes while the browser asks to say so', async () => {
    const line = slowLine()
    const browser = simulateBrowser('chrome-linux')
    show(<LateGate source={line.source} browser={browser} />)
    fireEvent.click(startVideo())
    line.fail()
    fireEvent.click(within(await plain()).getByRole('button', { name: 'OK' }))
    expect(browser.prompt).toBeDefined()
    line.arrive()
    expect(await screen.findByRole('region', { name: /Choose/ })).toBeVisible()
    expect(browser.getUserMediaCalls).toHaveLength(1)
  })
})
