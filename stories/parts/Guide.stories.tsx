import { Gate } from '@precall/react'
import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { known, press } from '../workshop/person'
import { Bench } from './Bench'
import './ownLooks.css'

const meta = {
  title: 'Parts/Gate.Guide',
  component: Gate.Guide,
  parameters: { situation: on('chrome-macos', { camera: 'denied', microphone: 'denied', browserButtons: false }) },
  render: (props) => (
    <Bench>
      <div className="workshop-wide">
        <Gate.Guide {...props} />
      </div>
    </Bench>
  ),
  async play({ canvas }) {
    await known(canvas)
    await press(canvas, 'Start Video')
    // The general steps may be there first.
    await waitFor(() => expect(canvas.getByRole('list')).toBeVisible())
  },
} satisfies Meta<typeof Gate.Guide>
export default meta

type Story = StoryObj<typeof meta>

/** Only the steps, on a page of your own. No dialog opens. They have our looks wherever they are. */
export const Alone: Story = {}

export const WithAClass: Story = { args: { className: 'own-guide' } }
