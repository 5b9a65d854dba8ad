import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, userEvent, waitFor } from 'storybook/test'
import { stageIn } from '../workshop/overBrowser'
import { GateInOwnDialogs } from './GateInOwnDialogs'
import { inBaseUi } from './inBaseUi'
import { inMui } from './inMui'
import { inRadix } from './inRadix'
import { inReactAria } from './inReactAria'
import { inShadcn } from './inShadcn'
import '../recipes/tailwind.css'

const code = import.meta.glob<string>('./in*.tsx', { query: '?raw', import: 'default', eager: true })

/**
 * Every screen that needs an answer, in the dialog of your own library. Its `render` gets the props for the element that is
 * the dialog, the state, and what opens and closes the library's root.
 *
 * Spread the props, with their `ref`, on the element that has the role `dialog`. The gate puts the focus on the title when it
 * opens and back on Start Video at the end, and handles Escape: leave both to it. Whatever else closes your dialog cancels
 * the gate.
 */
const meta = {
  title: 'Own dialogs',
  component: GateInOwnDialogs,
  parameters: { situation: on('chrome-macos'), controls: { disable: true } },
  render: (props) => (
    <main className="workshop-bench">
      <GateInOwnDialogs {...props} />
    </main>
  ),
  async play({ canvas, canvasElement, step }) {
    const { browser } = stageIn(canvasElement)
    const startVideo = canvas.getByRole('button', { name: 'Start Video' })
    const [asks, blocked] = ['Allow Camera and Mic Access', 'Your camera and microphone are blocked']
    const seesOnly = async (name: string) => {
      await screen.findByRole('dialog', { name })
      await waitFor(() => expect(screen.getByRole('heading', { name })).toHaveFocus())
      await expect(screen.getAllByRole('dialog')).toHaveLength(1)
    }
    const isBack = async () => {
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
      await waitFor(() => expect(startVideo).toHaveFocus())
      await waitFor(() => expect(startVideo.closest('[inert],[aria-hidden=true]')).toBeNull())
      await waitFor(() => expect(getComputedStyle(document.body).pointerEvents).toBe('auto'))
      await waitFor(() => expect(scrollLocks()).toEqual([]))
    }

    await step('The title has the focus, and Escape leads back', async () => {
      await userEvent.click(startVideo)
      await seesOnly(asks)
      // What a library does a moment after it has opened.
      await new Promise((resolve) => setTimeout(resolve, 400))
      await expect(screen.getByRole('heading', { name: asks })).toHaveFocus()
      await userEvent.keyboard('{Escape}')
      await isBack()
    })
    await step('OK leads to the browser’s question, and a refusal to the next dialog', async () => {
      await userEvent.click(startVideo)
      await userEvent.click(await screen.findByRole('button', { name: 'OK' }))
      await waitFor(() => expect(browser.prompt).toBeDefined())
      browser.prompt?.block()
      await seesOnly(blocked)
    })
    await step('× leads back', async () => {
      await userEvent.click(screen.getByRole('button', { name: 'Close' }))
      await isBack()
    })
    await step('The next press leads to what is blocked', async () => {
      await userEvent.click(startVideo)
      await seesOnly(blocked)
    })
  },
} satisfies Meta<typeof GateInOwnDialogs>
export default meta

type Story = StoryObj<typeof meta>

export const Radix: Story = { args: { render: inRadix }, parameters: { snippet: code['./inRadix.tsx'] } }

/** With its `initialFocus` and `finalFocus` off, because it would take the focus from a call that has just opened. */
export const BaseUi: Story = { args: { render: inBaseUi }, parameters: { snippet: code['./inBaseUi.tsx'] } }

/** The element with the role `dialog` is its paper. */
export const Mui: Story = { name: 'MUI', args: { render: inMui }, parameters: { snippet: code['./inMui.tsx'] } }

export const ReactAria: Story = { args: { render: inReactAria }, parameters: { snippet: code['./inReactAria.tsx'] } }

/** With the dialog that `npx shadcn add dialog` puts into your app. */
export const Shadcn: Story = {
  name: 'shadcn',
  args: { render: inShadcn },
  parameters: { snippet: code['./inShadcn.tsx'] },
}

/** What keeps the page from being scrolled. */
function scrollLocks(): string[] {
  return [document.documentElement, document.body]
    .map((element) => getComputedStyle(element).overflow)
    .filter((overflow) => overflow.includes('hidden') || overflow.includes('clip'))
}
