import { Gate } from '@precall/react'
import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { known, press } from '../workshop/person'
import { Bench } from './Bench'

const meta = {
  title: 'Parts/Gate.Joining',
  component: Gate.Joining,
  parameters: { situation: on('chrome-macos', { camera: 'granted', microphone: 'granted' }) },
  render: (props) => (
    <Bench onGranted={() => new Promise(() => {})}>
      <Gate.Joining {...props} />
    </Bench>
  ),
  async play({ canvas }) {
    await known(canvas)
    await press(canvas, 'Start Video')
    await expect(await canvas.findByRole('dialog', { name: 'You’re all set' })).toBeVisible()
  },
} satisfies Meta<typeof Gate.Joining>
export default meta

/** While the promise of `onGranted` is pending. */
export const WhileTheCallIsJoined: StoryObj<typeof meta> = {}
