import { Gate } from '@precall/react'
import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { press } from '../workshop/person'
import { Bench } from './Bench'

const meta = {
  title: 'Parts/Gate.Waiting',
  component: Gate.Waiting,
  parameters: { situation: on('chrome-macos') },
  render: (props) => (
    <Bench>
      <Gate.Explainer />
      <Gate.Waiting {...props} />
    </Bench>
  ),
  async play({ canvas }) {
    await press(canvas, 'Start Video')
    await press(canvas, 'OK')
    await expect(await canvas.findByRole('region', { name: /^Choose “Allow/ })).toBeVisible()
  },
} satisfies Meta<typeof Gate.Waiting>
export default meta

type Story = StoryObj<typeof meta>

export const InChrome: Story = {}

/** Each browser shows its question in a different place, and the card points there. */
export const InSafari: Story = { parameters: { situation: on('safari-macos') } }
