import { Gate } from '@precall/react'
import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { known, patient, press } from '../workshop/person'
import { Bench } from './Bench'

const meta = {
  title: 'Parts/Gate.Devices',
  component: Gate.Devices,
  parameters: { situation: on('chrome-macos', { camera: 'denied', microphone: 'granted', browserButtons: false }) },
  render: (props) => (
    <Bench>
      <Gate.Devices {...props} />
    </Bench>
  ),
  async play({ canvas }) {
    await known(canvas)
    await press(canvas, 'Start Video')
    await expect(await canvas.findByText('Blocked', {}, patient)).toBeVisible()
  },
} satisfies Meta<typeof Gate.Devices>
export default meta

type Story = StoryObj<typeof meta>

/** The state of each device. */
export const Alone: Story = {}

/** Both are blocked. */
export const BothBlocked: Story = {
  parameters: { situation: on('chrome-macos', { camera: 'denied', microphone: 'denied', browserButtons: false }) },
  async play({ canvas }) {
    await known(canvas)
    await press(canvas, 'Start Video')
    await expect((await canvas.findAllByText('Blocked'))[1]).toBeVisible()
  },
}
