import { Gate } from '@precall/react'
import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { patient, press, known } from '../workshop/person'
import { Bench } from './Bench'
import './ownLooks.css'

const meta = {
  title: 'Parts/Gate.Check',
  component: Gate.Check,
  parameters: { situation: on('chrome-macos', { camera: 'granted', microphone: 'granted' }), drawn: true },
  render: (props) => (
    <Bench check>
      <Gate.Check {...props} />
    </Bench>
  ),
  async play({ canvas }) {
    await known(canvas)
    await press(canvas, 'Start Video')
    await expect(await canvas.findByRole('dialog', { name: 'See and hear yourself first' }, patient)).toBeVisible()
  },
} satisfies Meta<typeof Gate.Check>
export default meta

type Story = StoryObj<typeof meta>

export const AsItIs: Story = {}

/** A class name of your own, which can depend on the state. CSS rules outside any layer win over ours. */
export const WithAClass: Story = { args: { className: ({ phase }) => `own-${phase}` } }
