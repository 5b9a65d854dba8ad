import { simulateBrowser } from '@precall/testing'
import { render, screen, waitFor } from '@testing-library/react'
import type { ComponentProps, ReactNode } from 'react'
import { forwardRef } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { takeSaid } from '../../test/console'
import { newUser, renderGate, startVideo } from '../../test/renderGate'
import { Gate, PermissionGate } from '..'

function renderTrigger(
  child: ReactNode,
  props: Pick<ComponentProps<typeof Gate.Root>, 'onGranted'> = { onGranted: () => {} },
) {
  const gate = (
    <Gate.Root browser={simulateBrowser('chrome-linux')} assistance={{ href: '/help' }} {...props}>
      {child}
      <Gate.Explainer />
    </Gate.Root>
  )
  return { ...render(gate), user: newUser() }
}

describe('the trigger', () => {
  it.each([
    ['none', null],
    [
      'several',
      [
        <button type="button" key="1">
          Start Video
        </button>,
        <button type="button" key="2">
          Later
        </button>,
      ],
    ],
    [
      'a fragment',
      <>
        <button type="button">Start Video</button>
      </>,
    ],
    ['a text', 'Start Video'],
  ])('is exactly one element: with %s it says what to pass', (_, children) => {
    expect(() => render(<PermissionGate>{children as never}</PermissionGate>)).toThrow(
      /exactly one element.*Pass one button/,
    )
    takeSaid()
  })

  it('runs its own onClick first, which may keep the gate closed', async () => {
    const own = vi.fn<(event: { preventDefault: () => void }) => void>((event) => event.preventDefault())
    const { user } = renderGate({
      children: (
        <button type="button" onClick={own}>
          Start Video
        </button>
      ),
    })
    await user.click(startVideo())
    expect(own).toHaveBeenCalledOnce()
    expect(screen.queryByRole('dialog')).toBeNull()

    own.mockImplementation(() => expect(screen.queryByRole('dialog')).toBeNull())
    await user.click(startVideo())
    expect(await screen.findByRole('dialog')).toBeVisible()
  })

  it('keeps its own class, ref and type', () => {
    const ref = vi.fn<(element: HTMLElement | null) => void>()
    renderGate({
      children: (
        <button ref={ref} className="mine" type="submit">
          Start Video
        </button>
      ),
    })
    expect(startVideo()).toHaveClass('mine')
    expect(startVideo()).toHaveAttribute('type', 'submit')
    expect(ref).toHaveBeenCalledWith(startVideo())
  })

  it('neither submits the form it is in', async () => {
    const submit = vi.fn<() => void>()
    const { user } = renderTrigger(
      <form onSubmit={submit}>
        <Gate.Trigger>
          <button type="submit">Start Video</button>
        </Gate.Trigger>
      </form>,
    )
    await user.click(startVideo())
    expect(await screen.findByRole('dialog')).toBeVisible()
    expect(submit).not.toHaveBeenCalled()
  })

  it('nor goes where its link leads', async () => {
    const { user } = renderTrigger(
      <Gate.Trigger>
        <a href="#call">Start Video</a>
      </Gate.Trigger>,
    )
    await user.click(screen.getByRole('link'))
    expect(screen.getByRole('dialog')).toBeVisible()
    expect(location.hash).toBe('')
  })

  it('is a button of type button unless it says otherwise', () => {
    renderTrigger(
      <Gate.Trigger>
        {/* oxlint-disable-next-line react/button-has-type -- what it is without one is the question */}
        <button>Start Video</button>
      </Gate.Trigger>,
    )
    expect(startVideo()).toHaveAttribute('type', 'button')
  })

  it('can be rendered by a function', async () => {
    const { user } = renderTrigger(
      <Gate.Trigger
        render={(props, state) => (
          <div {...props} role="button" tabIndex={0}>
            {state.phase}
          </div>
        )}
      />,
    )
    await user.click(screen.getByRole('button', { name: 'idle' }))
    expect(screen.getByRole('dialog')).toBeVisible()
    expect(screen.getByText('explaining')).toBeVisible()
  })

  it('warns that an onClick without anyone to take the stream joins before the grant', async () => {
    const { user } = renderTrigger(
      <Gate.Trigger>
        <button type="button" onClick={() => {}}>
          Start Video
        </button>
      </Gate.Trigger>,
      { onGranted: undefined },
    )
    await user.click(startVideo())
    expect(takeSaid()).toEqual([expect.stringMatching(/onClick.*before the camera is allowed.*onGranted.*Gate\.Open/)])
  })

  it('does not warn where Gate.Open takes it', async () => {
    const { user } = renderTrigger(
      <>
        <Gate.Trigger>
          <button type="button" onClick={() => {}}>
            Start Video
          </button>
        </Gate.Trigger>
        <Gate.Open>{() => null}</Gate.Open>
      </>,
      { onGranted: undefined },
    )
    await user.click(startVideo())
    expect(await screen.findByRole('dialog')).toBeVisible()
  })
})

describe('a trigger component', () => {
  it('that drops its ref is found, once it has had the time to be loaded', () => {
    vi.useFakeTimers()
    const Dropper = forwardRef<HTMLButtonElement, ComponentProps<'button'>>(function Dropper(props, _ref) {
      return <button type="button" {...{ ...props, ref: undefined }} />
    })
    renderTrigger(
      <Gate.Trigger>
        <Dropper>Start Video</Dropper>
      </Gate.Trigger>,
    )
    expect(takeSaid()).toEqual([])
    vi.advanceTimersByTime(5000)
    expect(takeSaid()).toEqual([expect.stringMatching(/`ref`.*focus cannot return.*forwardRef/)])
  })

  it('that drops its props is found after mount', async () => {
    const Dropper = forwardRef<HTMLButtonElement, { children?: ReactNode }>(function Dropper({ children }, ref) {
      return (
        <button type="button" ref={ref}>
          {children}
        </button>
      )
    })
    renderTrigger(
      <Gate.Trigger>
        <Dropper>Start Video</Dropper>
      </Gate.Trigger>,
    )
    expect(takeSaid()).toEqual([expect.stringMatching(/does not pass on `onClick`.*does not start the gate.*spread/)])
  })

  it('that passes everything on is left in peace', async () => {
    const Button = forwardRef<HTMLButtonElement, ComponentProps<'button'>>(function Button(props, ref) {
      return <button type="button" {...props} ref={ref} />
    })
    const { user } = renderTrigger(
      <Gate.Trigger>
        <Button>Start Video</Button>
      </Gate.Trigger>,
    )
    await user.click(startVideo())
    await waitFor(() => expect(screen.getByRole('dialog')).toBeVisible())
  })

  it('that passes everything on but onClick is found at the first press', async () => {
    vi.resetModules()
    const { Gate } = await import('..')
    const Dropper = forwardRef<HTMLButtonElement, ComponentProps<'button'>>(function Dropper(props, ref) {
      return <button type="button" {...props} ref={ref} onClick={() => {}} />
    })
    render(
      <Gate.Root browser={simulateBrowser('chrome-linux')} onGranted={() => {}}>
        <Gate.Trigger>
          <Dropper>Start Video</Dropper>
        </Gate.Trigger>
      </Gate.Root>,
    )
    await newUser().click(startVideo())
    expect(takeSaid()).toEqual([expect.stringMatching(/does not pass on `onClick`/)])
  })
})
