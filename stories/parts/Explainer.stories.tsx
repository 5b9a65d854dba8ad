import { Gate } from '@precall/react'
import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { press } from '../workshop/person'
import { Bench } from './Bench'
import './ownLooks.css'

const meta = {
  title: 'Parts/Gate.Explainer',
  component: Gate.Explainer,
  parameters: { situation: on('chrome-macos') },
  render: (props) => (
    <Bench>
      <Gate.Explainer {...props} />
    </Bench>
  ),
  async play({ canvas }) {
    await press(canvas, 'Start Video')
    await expect(await canvas.findByRole('dialog', { name: 'Allow Camera and Mic Access' })).toBeVisible()
  },
} satisfies Meta<typeof Gate.Explainer>
export default meta

type Story = StoryObj<typeof meta>

export const AsItIs: Story = {}

/** A class name of your own, which can depend on the state. CSS rules outside any layer win over ours. */
export const WithAClass: Story = { args: { className: ({ phase }) => `own-${phase}` } }
