import { simulateBrowser } from '@precall/testing'
import { screen, waitFor } from '@testing-library/react'
import type { CSSProperties, ReactElement, RefObject } from 'react'
import { createRef } from 'react'
import { describe, expect, it } from 'vitest'
import { newUser, renderPage, startVideo } from '../../test/renderGate'
import { Gate, type GateState, type RenderProps } from '..'

type Browser = ReturnType<typeof simulateBrowser>

interface Case {
  readonly name: string
  readonly Part: typeof Gate.Waiting
  readonly open: () => Browser
  /** What a person does until the part is there. */
  readonly act: (user: ReturnType<typeof newUser>, browser: Browser) => Promise<void>
  readonly onGranted?: () => unknown
}

const press = (user: ReturnType<typeof newUser>) => user.click(startVideo())
const pressOk = async (user: ReturnType<typeof newUser>) => {
  await press(user)
  await user.click(await screen.findByRole('button', { name: 'OK' }))
}
const both = (state: 'granted' | 'denied' | 'prompt') => () =>
  simulateBrowser('chrome-linux', { camera: state, microphone: state })

const cases: readonly Case[] = [
  { name: 'explainer', Part: Gate.Explainer, open: both('prompt'), act: press },
  { name: 'waiting', Part: Gate.Waiting, open: both('prompt'), act: pressOk },
  {
    name: 'notice',
    Part: Gate.Notice,
    open: both('prompt'),
    async act(user, browser) {
      await pressOk(user)
      browser.prompt?.dismiss()
    },
  },
  { name: 'recovery', Part: Gate.Recovery, open: both('denied'), act: press },
  { name: 'guide', Part: Gate.Guide, open: both('denied'), act: press },
  { name: 'joining', Part: Gate.Joining, open: both('granted'), act: press, onGranted: () => new Promise(() => {}) },
]

describe.each(cases)('the $name part', ({ name, Part, open, act, onGranted }) => {
  async function renderPart(part: ReactElement): Promise<HTMLElement> {
    const browser = open()
    renderPage(
      <Gate.Root browser={browser} onGranted={onGranted} assistance={{ href: '/help' }}>
        <Gate.Trigger>
          <button type="button">Start Video</button>
        </Gate.Trigger>
        {name === 'explainer' ? null : <Gate.Explainer />}
        {part}
      </Gate.Root>,
    )
    await waitFor(() => expect(startVideo()).not.toHaveAttribute('data-microphone', 'unknown'))
    await act(newUser(), browser)
    return waitFor(() => {
      const element = document.querySelector<HTMLElement>(`[data-precall-part=${name}]`)
      expect(element).not.toBeNull()
      return element as HTMLElement
    })
  }

  it('is one element, that its ref holds and that carries what is known', async () => {
    const ref: RefObject<HTMLElement | null> = createRef<HTMLElement>()
    const element = await renderPart(<Part ref={ref} id="mine" data-mine="1" />)
    expect(ref.current).toBe(element)
    expect(element).toHaveAttribute('id', 'mine')
    expect(element).toHaveAttribute('data-mine', '1')
    expect(element).toHaveAttribute('data-phase')
    expect(element).toHaveAttribute('data-camera')
    expect(element).toHaveAttribute('data-microphone')
  })

  it('adds the class name, and takes the style, that the app works out of the state', async () => {
    const seen: GateState[] = []
    const element = await renderPart(
      <Part
        className={(state) => `in-${state.phase}`}
        style={(state): CSSProperties => {
          seen.push(state)
          return { outlineWidth: 3 }
        }}
      />,
    )
    const phase = element.getAttribute('data-phase')
    expect(element).toHaveClass(`in-${phase}`, `precall${name === 'guide' ? '-guide' : ''}`)
    expect(element.style.outlineWidth).toBe('3px')
    expect(seen.at(-1)?.phase).toBe(phase)
  })

  it('renders as the element or by the function that the app gives', async () => {
    const ref: RefObject<HTMLElement | null> = createRef<HTMLElement>()
    const element = await renderPart(
      <Part ref={ref} render={(props: RenderProps, state) => <article {...props} data-from-state={state.phase} />} />,
    )
    expect(element.tagName).toBe('ARTICLE')
    expect(element).toHaveAttribute('data-from-state', element.getAttribute('data-phase'))
    expect(ref.current).toBe(element)
  })

  it('merges with the props and the ref of an element to render', async () => {
    const ref: RefObject<HTMLElement | null> = createRef<HTMLElement>()
    const element = await renderPart(<Part className="of-part" render={<article ref={ref} className="of-element" />} />)
    expect(element.tagName).toBe('ARTICLE')
    expect(element).toHaveClass('of-part', 'of-element')
    expect(ref.current).toBe(element)
  })
})

it('names the obstacle of each device, and who refused, on the parts of a blocked gate', async () => {
  const browser = simulateBrowser('chrome-linux', { camera: 'denied', microphone: 'granted' })
  renderPage(
    <Gate.Root browser={browser} onGranted={() => {}} assistance={{ href: '/help' }}>
      <Gate.Trigger>
        <button type="button">Start Video</button>
      </Gate.Trigger>
      <Gate.Recovery />
    </Gate.Root>,
  )
  await waitFor(() => expect(startVideo()).toHaveAttribute('data-camera', 'denied'))
  await newUser().click(startVideo())
  const dialog = await screen.findByRole('dialog')
  expect(dialog).toHaveAttribute('data-phase', 'blocked')
  expect(dialog).toHaveAttribute('data-camera', 'denied')
  expect(dialog).toHaveAttribute('data-microphone', 'granted')
  expect(dialog).toHaveAttribute('data-layer', 'browser')
})
