import { type DialogPartProps, Gate } from '@precall/react'
import { simulateBrowser } from '@precall/testing'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Dialog } from 'radix-ui'
import { type ReactElement, StrictMode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { GateInOwnDialogs } from './GateInOwnDialogs'
import { inBaseUi } from './inBaseUi'
import { inMui } from './inMui'
import { inRadix } from './inRadix'
import { inReactAria } from './inReactAria'
import { inShadcn } from './inShadcn'

const libraries: readonly (readonly [string, DialogPartProps['render']])[] = [
  ['Radix', inRadix],
  ['Base UI', inBaseUi],
  ['MUI', inMui],
  ['React Aria', inReactAria],
  ['shadcn', inShadcn],
]

const startVideo = () => screen.getByRole('button', { name: 'Start Video' })
const activeElement = () => document.activeElement as HTMLElement
const asks = 'Allow Camera and Mic Access'

function open(inLibrary: DialogPartProps['render'], options: Partial<Parameters<typeof GateInOwnDialogs>[0]> = {}) {
  const browser = simulateBrowser('chrome-linux')
  const user = userEvent.setup()
  render(
    <StrictMode>
      <main>
        <GateInOwnDialogs browser={browser} assistance={{ href: '/help' }} {...options} render={inLibrary} />
      </main>
    </StrictMode>,
  )
  return { browser, user }
}

/** The page is as before: it can be reached, pressed and scrolled. */
async function expectPageBack() {
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await waitFor(() => expect(startVideo()).toHaveFocus())
  await waitFor(() => {
    expect(startVideo().closest('[inert],[aria-hidden=true]')).toBeNull()
    const { overflow, pointerEvents } = getComputedStyle(document.body)
    expect([overflow, pointerEvents]).not.toContain('hidden')
    expect([overflow, pointerEvents]).not.toContain('none')
    expect(getComputedStyle(document.documentElement).overflow).not.toBe('hidden')
  })
}

describe.each(libraries)('in a dialog of %s', (name, inLibrary) => {
  it('the title has the focus, Escape leads back to Start Video, and the flow goes on to the next screen', async () => {
    const onStateChange = vi.fn<(state: { readonly phase: string }) => void>()
    const { browser, user } = open(inLibrary, { onStateChange })
    await user.click(startVideo())
    const dialog = await screen.findByRole('dialog', { name: asks })
    await waitFor(() => expect(screen.getByRole('heading', { name: asks })).toHaveFocus())
    expect(dialog).toContainElement(screen.getByRole('button', { name: 'OK' }))

    onStateChange.mockClear()
    await user.keyboard('{Escape}')
    await expectPageBack()
    expect(onStateChange.mock.calls.filter(([{ phase }]) => phase === 'idle')).toHaveLength(1)

    await user.click(startVideo())
    await user.click(await screen.findByRole('button', { name: 'OK' }))
    await waitFor(() => expect(browser.prompt).toBeDefined())
    browser.prompt?.block()
    const blocked = 'Your camera and microphone are blocked'
    expect(await screen.findByRole('dialog', { name: blocked })).toBeInTheDocument()
    expect(screen.getAllByRole('dialog')).toHaveLength(1)
    await waitFor(() => expect(screen.getByRole('heading', { name: blocked })).toHaveFocus())

    await user.click(screen.getByRole('button', { name: 'Close' }))
    await expectPageBack()
  })

  it('only the last of two gates has one', async () => {
    const browser = simulateBrowser('chrome-linux')
    render(
      <>
        <GateInOwnDialogs browser={browser} assistance={{ href: '/first' }} render={inLibrary} />
        <GateInOwnDialogs browser={browser} assistance={{ href: '/second' }} render={inLibrary} />
      </>,
    )
    const [first, second] = screen.getAllByRole('button', { name: 'Start Video' })
    first!.click()
    await screen.findByRole('dialog', { name: asks })
    second!.click()
    await waitFor(() => expect(screen.getByRole('link', { name: 'Get Assistance' })).toHaveAttribute('href', '/second'))
    await waitFor(() => expect(screen.getAllByRole('dialog')).toHaveLength(1))
    await waitFor(() => expect(screen.getByRole('heading', { name: asks })).toHaveFocus())
  })

  it('is gone while the help is open, and comes back with the focus in it', async () => {
    const { user } = open(inLibrary, { assistance: { onRequest: () => {} } })
    await user.click(startVideo())
    await user.click(await screen.findByRole('button', { name: 'Get Assistance' }))
    const back = await screen.findByRole('button', { name: /Back/ })
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(back.closest('[inert],[aria-hidden=true]')).toBeNull())
    await user.click(back)
    // Libraries that take their time to close one still have the same, in which the person was at Get Assistance.
    await waitFor(() => expect(screen.getByRole('dialog', { name: asks })).toContainElement(activeElement()))
  })

  it('leaves the focus to the call that opens while it is there', async () => {
    const browser = simulateBrowser('chrome-linux', { camera: 'denied', microphone: 'denied' })
    const user = userEvent.setup()
    render(
      <GateInOwnDialogs browser={browser} assistance={{ href: '/help' }} render={inLibrary} onGranted={undefined}>
        <Gate.Open>{() => <Call atOnce={name !== 'React Aria'} />}</Gate.Open>
      </GateInOwnDialogs>,
    )
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-microphone', 'denied'))
    await user.click(startVideo())
    await screen.findByRole('dialog')
    browser.siteSettings.allow('camera')
    browser.siteSettings.allow('microphone')
    const call = await screen.findByRole('region', { name: 'Your visit' })
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    // A library that gives the focus back does so a moment later.
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(call).toHaveFocus()
  })
})

/** A call that takes the focus, at once or after the effects of what is gone: until then React Aria keeps the page inert. */
function Call({ atOnce }: { readonly atOnce: boolean }): ReactElement {
  const own = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (atOnce) own.current?.focus()
  }, [atOnce])
  useEffect(() => {
    if (!atOnce) own.current?.focus()
  }, [atOnce])
  return <section ref={own} tabIndex={-1} aria-label="Your visit" />
}

it('what the app asks before the call is joined, in a dialog of the same library, is answered first', async () => {
  const user = userEvent.setup()
  const browser = simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted' })
  function Page() {
    const [asked, setAsked] = useState(false)
    return (
      <>
        <GateInOwnDialogs
          browser={browser}
          assistance={{ href: '/help' }}
          render={inRadix}
          onGranted={() => {
            setAsked(true)
            return new Promise(() => {})
          }}
        />
        <Dialog.Root open={asked} onOpenChange={setAsked}>
          <Dialog.Portal>
            <Dialog.Content aria-labelledby="consent">
              <Dialog.Title id="consent">May we record it?</Dialog.Title>
              <Dialog.Close>No</Dialog.Close>
            </Dialog.Content>
          </Dialog.Portal>
        </Dialog.Root>
      </>
    )
  }
  render(<Page />)
  await waitFor(() => expect(startVideo()).toHaveAttribute('data-microphone', 'granted'))
  await user.click(startVideo())
  await screen.findByRole('dialog', { name: 'May we record it?' })
  // By now the screen would be there.
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(screen.getAllByRole('dialog')).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'No' }))
  expect(await screen.findByRole('dialog', { name: 'You’re all set' })).toBeVisible()
  await waitFor(() => expect(screen.getByRole('heading', { name: 'You’re all set' })).toHaveFocus())
})
