// Over 200 lines: every way in which an app's element may come, go, or not come at all.
import { createGate } from '@precall/core'
import { simulateBrowser } from '@precall/testing'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import type { ComponentProps, HTMLAttributes, ReactElement, ReactNode } from 'react'
import { Component, forwardRef, lazy, StrictMode, Suspense, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { takeSaid } from '../../test/console'
import { newUser, startVideo } from '../../test/renderGate'
import type { DialogPartProps } from '..'
import { Gate } from '..'

const asks = 'Allow Camera and Mic Access'
const heading = () => screen.findByRole('heading', { name: asks, hidden: true })
const isIdle = () => waitFor(() => expect(startVideo()).toHaveAttribute('data-phase', 'idle'))

type Rendered = DialogPartProps['render']

/** A page whose explainer is the app's own element, and a person who has pressed Start Video. */
async function press(own: Rendered, parts: Partial<ComponentProps<typeof Gate.Explainer>> = {}) {
  const page = (own: Rendered) => (
    <StrictMode>
      <Gate.Root browser={browser} onGranted={() => {}} assistance={{ href: '/help' }}>
        <Gate.Trigger>
          <button type="button">Start Video</button>
        </Gate.Trigger>
        <Gate.Explainer {...parts} render={own} />
      </Gate.Root>
    </StrictMode>
  )
  const browser = simulateBrowser('chrome-linux')
  const { rerender } = render(page(own))
  const user = newUser()
  await user.click(startVideo())
  return { user, rerender: (own: Rendered) => rerender(page(own)) }
}

/** As the portals of libraries do: nothing at first, and in the next render another place. */
function Late({ children, in: place = document.body }: { children: ReactNode; in?: Element | DocumentFragment }) {
  const [at, setPlace] = useState<Element | DocumentFragment>()
  useEffect(() => {
    void Promise.resolve().then(() => setPlace(place))
  }, [place])
  return at ? createPortal(children, at) : null
}

describe('a dialog of the app’s own', () => {
  it.each(['dialog', 'article'] as const)(
    'that comes late opens then, with the focus on its title: %s',
    async (Tag) => {
      const { user } = await press((props) => (
        <Late>
          <Tag {...(props as object)} />
        </Late>
      ))
      expect(await screen.findByRole('dialog', { name: asks })).toHaveAttribute('open')
      expect(await heading()).toHaveFocus()
      await user.click(screen.getByRole('button', { name: 'Close' }))
      await isIdle()
      expect(startVideo()).toHaveFocus()
    },
  )

  it('that has to be loaded opens then', async () => {
    let load: ((loaded: { default: typeof Article }) => void) | undefined
    const Loaded = lazy(() => new Promise<{ default: typeof Article }>((resolve) => (load = resolve)))
    await press((props) => (
      <Suspense fallback={<p>Loading…</p>}>
        <Loaded {...props} />
      </Suspense>
    ))
    await screen.findByText('Loading…')
    load?.({ default: Article })
    await waitFor(async () => expect(await heading()).toHaveFocus())
  })

  it('that is put in the place of another is the one that opens', async () => {
    const { user, rerender } = await press((props) => <article {...props} key="1" data-testid="first" />)
    await waitFor(async () => expect(await heading()).toHaveFocus())
    rerender((props) => <section {...props} key="2" />)
    await waitFor(async () => expect(await heading()).toHaveFocus())
    expect(screen.getByRole('dialog', { name: asks }).tagName).toBe('SECTION')
    await user.keyboard('{Escape}')
    await isIdle()
    expect(startVideo()).toHaveFocus()
  })

  it('that goes for a while, and comes back, opens again', async () => {
    const { rerender } = await press((props) => <article {...props} />)
    await waitFor(async () => expect(await heading()).toHaveFocus())
    rerender(() => <></>)
    expect(screen.queryByRole('dialog')).toBeNull()
    rerender((props) => <article {...props} />)
    await waitFor(async () => expect(await heading()).toHaveFocus())
    expect(screen.getByRole('dialog', { name: asks })).toBeVisible()
  })

  it('that is in a shadow root has the focus on its title', async () => {
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' })
    const { user } = await press((props) => (
      <Late in={root}>
        <article {...props} />
      </Late>
    ))
    await waitFor(() => expect(root.activeElement).toHaveTextContent(asks))
    await user.keyboard('{Escape}')
    await isIdle()
    root.host.remove()
  })

  it('that is an SVG can be opened and closed', async () => {
    const { user } = await press((props) => (
      <svg>
        <foreignObject {...(props as object)} />
      </svg>
    ))
    await waitFor(async () => expect(await heading()).toHaveFocus())
    await user.keyboard('{Escape}')
    await isIdle()
  })

  it('that a component opens by itself is left open', async () => {
    await press((props) => <dialog {...props} open />)
    await waitFor(async () => expect(await heading()).toHaveFocus())
    expect(screen.getByRole('dialog')).toHaveAttribute('open')
  })

  it('can be an alert, and keep open at Escape', async () => {
    const kept = vi.fn<(event: { preventDefault: () => void }) => void>((event) => event.preventDefault())
    const { user } = await press((props) => <article {...props} role="alertdialog" />, { onCancel: kept })
    await waitFor(async () => expect(await heading()).toHaveFocus())
    await user.keyboard('{Escape}')
    expect(kept).toHaveBeenCalledOnce()
    expect(screen.getByRole('alertdialog', { name: asks })).toBeVisible()
  })

  it('whose library moves the focus a moment later has it on the title again, until the person acts', async () => {
    const { user } = await press((props) => (
      <article {...props}>
        <TakesFocus />
        {props.children}
      </article>
    ))
    await waitFor(() => expect(screen.getByRole('textbox')).toHaveAttribute('data-had-focus'))
    await waitFor(async () => expect(await heading()).toHaveFocus())
    await user.click(screen.getByRole('textbox'))
    await act(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))))
    expect(screen.getByRole('textbox')).toHaveFocus()
  })
})

describe('every other part', () => {
  async function refuse(parts: ReactElement, trigger?: ReactElement) {
    const browser = simulateBrowser('chrome-linux')
    const user = newUser()
    const { container } = render(
      <Gate.Root browser={browser} onGranted={() => {}} assistance={{ href: '/help' }}>
        <Gate.Trigger render={trigger ?? <Button />}>Start Video</Gate.Trigger>
        <Gate.Explainer />
        {parts}
      </Gate.Root>,
    )
    await user.click(screen.getByText('Start Video'))
    await user.click(await screen.findByRole('button', { name: 'OK' }))
    return { browser, user, container }
  }

  it('shows its card where a library puts it late', async () => {
    const { browser, user } = await refuse(
      <Gate.Notice
        render={(props) => (
          <Late>
            <aside {...props} />
          </Late>
        )}
      />,
    )
    browser.prompt?.dismiss()
    const card = await screen.findByRole('complementary')
    await waitFor(() => expect(card).toBeVisible())
    await user.click(within(card).getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull())
    expect(startVideo()).toHaveFocus()
  })

  it('lives with a component that is a class', async () => {
    const { browser, user } = await refuse(
      <>
        <Gate.Waiting render={<Instance />} />
        <Gate.Notice render={<Instance />} />
        <Gate.Recovery render={<Instance />}>
          <Gate.Guide render={<Instance />} />
        </Gate.Recovery>
      </>,
      <InstanceButton />,
    )
    browser.prompt?.block()
    const dialog = await screen.findByRole('dialog', { name: 'Your camera and microphone are blocked' })
    await user.click(within(dialog).getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('is its own element where `render` is none', async () => {
    const { browser } = await refuse(<Gate.Recovery render={'' as never} />)
    browser.prompt?.block()
    expect((await screen.findByRole('dialog')).tagName).toBe('DIALOG')
  })
})

describe('a component that does not put our element on the page', () => {
  afterEach(() => vi.useRealTimers())

  /** What is said once a component has had its time. */
  function told(part: RegExp) {
    vi.advanceTimersByTime(5000)
    expect(takeSaid().filter((said) => said.includes('[precall]'))).toEqual([expect.stringMatching(part)])
  }

  async function pressWith(own: ReactElement) {
    vi.resetModules()
    const { Gate } = await import('..')
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const gate = createGate({ browser: simulateBrowser('chrome-linux') })
    render(
      <Gate.Root gate={gate} assistance={{ href: '/help' }}>
        <Gate.Explainer render={own} />
      </Gate.Root>,
    )
    gate.start()
    await waitFor(() => expect(gate.getState().phase).toBe('explaining'))
    await act(() => vi.advanceTimersByTimeAsync(100))
    return gate
  }

  it.each([
    ['drops its `ref`', <NoRef key="1" />, /"explainer" has put no element with its `ref`.*forwardRef/],
    ['is a class', <Instance key="2" />, /"explainer" has its `ref` on something that is not an element/],
    ['drops its props', <NoProps key="3" />, /"explainer" does not pass on the props/],
    ['drops its children', <NoChildren key="4" />, /"explainer" does not show its `children`/],
    ['renders nothing', <Nothing key="5" />, /"explainer" has put no element with its `ref`/],
  ])('is found in development, and the page lives on: one that %s', async (_, own, message) => {
    const gate = await pressWith(own)
    told(message)
    act(() => gate.cancel())
    expect(gate.getState().phase).toBe('idle')
  })

  it.each([
    ['drops its `ref`', <NoRef key="1" />],
    ['is a class', <Instance key="2" />],
  ])('is opened by what is in it nevertheless: one that %s', async (_, own) => {
    await pressWith(own)
    expect(screen.getByRole('dialog', { name: asks })).toHaveAttribute('open')
    expect(screen.getByRole('heading', { name: asks })).toHaveFocus()
    vi.useRealTimers()
    await newUser().keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    takeSaid()
  })
})

type Attributes = HTMLAttributes<HTMLElement>

const Article = forwardRef<HTMLElement, Attributes>(function Article(props, ref) {
  return <article {...props} ref={ref} />
})
const Button = forwardRef<HTMLButtonElement, Attributes>(function Button(props, ref) {
  return <button type="button" {...props} ref={ref} />
})
const NoRef = forwardRef<unknown, Attributes>(function NoRef(props, _ref) {
  return <article {...props} />
})
const NoProps = forwardRef<HTMLElement, Attributes>(function NoProps({ children }, ref) {
  return <article ref={ref}>{children}</article>
})
const NoChildren = forwardRef<HTMLElement, Attributes>(function NoChildren(props, ref) {
  return (
    <article {...props} ref={ref}>
      Hello
    </article>
  )
})
const Nothing = forwardRef<unknown, Attributes>(function Nothing() {
  return null
})
class Instance extends Component<Attributes> {
  override render() {
    return <article {...this.props} />
  }
}

class InstanceButton extends Component<Attributes> {
  override render() {
    return <button type="button" {...this.props} />
  }
}

/** Takes the focus in the frame after it is on the page, as Base UI gives it to the first button. */
function TakesFocus() {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      field.current?.focus()
      field.current!.dataset.hadFocus = ''
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  return <input ref={field} aria-label="Which camera?" />
}
