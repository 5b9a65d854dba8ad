import { Gate } from '@precall/react'
import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { known, patient, press } from '../workshop/person'
import { Bench } from './Bench'

const meta = {
  title: 'Parts/Gate.BrowserButton',
  component: Gate.BrowserButton,
  parameters: { situation: on('chrome-macos', { camera: 'denied', microphone: 'denied' }) },
  render: (props) => (
    <Bench>
      <div className="workshop-wide">
        <Gate.BrowserButton {...props} />
      </div>
    </Bench>
  ),
  async play({ canvas }) {
    await known(canvas)
    await press(canvas, 'Start Video')
    await expect(await canvas.findByRole('button', { name: 'Use microphone and camera' }, patient)).toBeVisible()
  },
} satisfies Meta<typeof Gate.BrowserButton>
export default meta

type Story = StoryObj<typeof meta>

/** In Chrome and Edge from 151. It cannot take the focus when it appears: give that to a heading. */
export const Alone: Story = {}

/** What the browser will ask is drawn below it, whatever is said above. */
export const YourOwnWords: Story = { args: { children: <p>Turn both on with this button:</p> } }

/** Its words never wrap, so a place that is narrower than they are is too narrow. In a simulated browser too. */
export const InANarrowPlace: Story = {
  render: (props) => (
    <Bench>
      <div style={{ inlineSize: '12rem' }}>
        <Gate.BrowserButton {...props} />
      </div>
    </Bench>
  ),
  async play({ canvas }) {
    await known(canvas)
    await press(canvas, 'Start Video')
    const button = await canvas.findByRole('button', { name: 'Use microphone and camera' }, patient)
    const { fontSize } = getComputedStyle(button)
    await expect(button.getBoundingClientRect().height).toBeLessThan(4 * parseFloat(fontSize))
  },
}
