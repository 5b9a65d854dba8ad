import { Gate } from '@precall/react'
import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { known, patient, press } from '../workshop/person'
import { Bench } from './Bench'

const meta = {
  title: 'Parts/Gate.Title',
  component: Gate.Title,
  parameters: { situation: on('chrome-macos', { camera: 'denied', microphone: 'granted', browserButtons: false }) },
  render: (props) => (
    <Bench>
      <Gate.Title {...props} />
    </Bench>
  ),
  async play({ canvas }) {
    await known(canvas)
    await press(canvas, 'Start Video')
    await expect(await canvas.findByRole('heading', { name: /^Your microphone works/ }, patient)).toBeVisible()
  },
} satisfies Meta<typeof Gate.Title>
export default meta

type Story = StoryObj<typeof meta>

/** On a page of your own. It may be given the focus. */
export const Alone: Story = {}

/** In the dialog it replaces the title, as the element that you render. The focus goes to it. */
export const InTheDialog: Story = {
  render: (props) => (
    <Bench>
      <Gate.Recovery>
        <Gate.Title {...props} render={(given) => <h1 {...given}>{given.children}</h1>} />
        <Gate.Description />
        <Gate.Guide />
      </Gate.Recovery>
    </Bench>
  ),
  async play({ canvas }) {
    await known(canvas)
    await press(canvas, 'Start Video')
    await waitFor(() => expect(canvas.getByRole('heading', { level: 1 })).toHaveFocus(), patient)
    await expect(canvas.queryByRole('heading', { level: 2 })).toBeNull()
  },
}
