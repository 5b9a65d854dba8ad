import { Gate } from '@precall/react'
import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { known, press } from '../workshop/person'
import { Bench } from './Bench'

const meta = {
  title: 'Parts/Gate.Recovery',
  component: Gate.Recovery,
  parameters: { situation: on('chrome-macos', { camera: 'denied', microphone: 'granted' }) },
  render: (props) => (
    <Bench>
      <Gate.Explainer />
      <Gate.Recovery {...props} />
    </Bench>
  ),
  async play({ canvas }) {
    await known(canvas)
    await press(canvas, 'Start Video')
    await expect(await canvas.findByRole('dialog')).toBeVisible()
  },
} satisfies Meta<typeof Gate.Recovery>
export default meta

type Story = StoryObj<typeof meta>

export const CameraBlocked: Story = {}

/** The same part for another problem. */
export const NoMicrophone: Story = {
  parameters: { situation: on('firefox-windows', { camera: 'granted', microphone: 'missing' }) },
  async play({ canvas }) {
    await press(canvas, 'Start Video')
    await press(canvas, 'OK')
    await expect(await canvas.findByRole('dialog', { name: 'We can’t find a microphone' })).toBeVisible()
  },
}
