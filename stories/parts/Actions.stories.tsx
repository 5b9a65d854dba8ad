import { Gate } from '@precall/react'
import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent } from 'storybook/test'
import { known, patient, press } from '../workshop/person'
import { Bench } from './Bench'
import './ownLooks.css'
import { ownButton } from './OwnButton'

const meta = {
  title: 'Parts/Gate.Actions',
  component: Gate.Actions,
  parameters: { situation: on('chrome-macos', { camera: 'denied', microphone: 'granted', browserButtons: false }) },
  render: (props) => (
    <Bench>
      <Gate.Actions {...props} />
    </Bench>
  ),
  async play({ canvas }) {
    await known(canvas)
    await press(canvas, 'Start Video')
    await expect(await canvas.findByRole('button', { name: 'Try again' }, patient)).toBeVisible()
  },
} satisfies Meta<typeof Gate.Actions>
export default meta

type Story = StoryObj<typeof meta>

/** What can be pressed, and what came of the last press. */
export const Alone: Story = {}

/** With the buttons of your own design system. */
export const YourOwnButtons: Story = {
  args: { renderAction: ownButton },
  async play({ canvas }) {
    await known(canvas)
    await press(canvas, 'Start Video')
    const button = await canvas.findByRole('button', { name: 'Try again' })
    await expect(button).toHaveClass('own-button')
    await userEvent.tab()
    await expect(button).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect((await canvas.findAllByText(/^We tried again/))[0]).toBeVisible()
  },
}
