import { Gate } from '@precall/react'
import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { known, patient, press } from '../workshop/person'
import { Bench } from './Bench'

const meta = {
  title: 'Parts/Gate.Description',
  component: Gate.Description,
  parameters: { situation: on('chrome-macos', { camera: 'denied', microphone: 'granted', browserButtons: false }) },
  render: (props) => (
    <Bench>
      <Gate.Description {...props} />
    </Bench>
  ),
  async play({ canvas }) {
    await known(canvas)
    await press(canvas, 'Start Video')
    await expect(await canvas.findByText('Just one more to turn on.', {}, patient)).toBeVisible()
  },
} satisfies Meta<typeof Gate.Description>
export default meta

type Story = StoryObj<typeof meta>

/** The text below the title. */
export const Alone: Story = {}

/** Before the browser asks, it says why. */
export const BeforeTheBrowserAsks: Story = {
  parameters: { situation: on('chrome-macos', { camera: 'prompt', microphone: 'prompt' }) },
  async play({ canvas }) {
    await known(canvas)
    await press(canvas, 'Start Video')
    await expect(await canvas.findByText(/see and hear/, {}, patient)).toBeVisible()
  },
}
