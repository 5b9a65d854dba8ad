import { Gate } from '@precall/react'
import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'

const meta = {
  title: 'Parts/Gate.Trigger',
  component: Gate.Trigger,
  parameters: { situation: on('chrome-macos'), frame: 'low' },
  render: (props) => (
    <main className="workshop-bench">
      <Gate.Root onGranted={() => {}}>
        <Gate.Trigger {...props} />
        <Gate.Screens />
      </Gate.Root>
    </main>
  ),
} satisfies Meta<typeof Gate.Trigger>
export default meta

type Story = StoryObj<typeof meta>

/** Your own button, with your own looks. */
export const AButton: Story = { args: { children: <button type="button">Start Video</button> } }

/** A link works too: the press never navigates. */
export const ALink: Story = {
  args: { children: <a href="#call">Start Video</a> },
  async play({ canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('link', { name: 'Start Video' }))
    await expect(await canvas.findByRole('dialog')).toBeVisible()
    await expect(location.hash).toBe('')
  },
}

/** A function gets the state, and spreads the props that it is given. */
export const AFunction: Story = {
  args: {
    render: (props, { phase }) => (
      <button type="button" {...props}>
        Start Video ({phase})
      </button>
    ),
  },
  async play({ canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('button', { name: 'Start Video (idle)' }))
    await expect(await canvas.findByText('Start Video (explaining)')).toBeInTheDocument()
  },
}

/** The button’s own `onClick` runs first, and can keep the gate closed. */
export const KeptClosed: Story = {
  args: {
    children: (
      <button type="button" onClick={(event) => event.preventDefault()}>
        Start Video
      </button>
    ),
  },
  async play({ canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('button', { name: 'Start Video' }))
    await expect(canvas.queryByRole('dialog')).toBeNull()
  },
}
