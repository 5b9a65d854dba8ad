import { Prejoin } from '@precall/recipes/prejoin'
import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { stageIn } from '../workshop/overBrowser'
import { known, patient, press } from '../workshop/person'
import { AppCall } from './AppCall'
import { codeOf } from './codeOf'

/** People see and hear themselves, and choose their devices, before they join. If they do not join, the camera turns off again. */
const meta = {
  title: 'Recipes/prejoin',
  component: Prejoin,
  parameters: {
    situation: on('chrome-macos', { camera: 'granted', microphone: 'granted' }),
    drawn: true,
    code: codeOf('prejoin'),
  },
  args: {
    call: { join: async () => {}, leave() {} },
    children: ({ stream, leave }) => <AppCall stream={stream} onLeave={leave} />,
  },
  argTypes: { call: { control: false }, children: { control: false } },
  render: (props) => (
    <main className="workshop-bench">
      <Prejoin {...props} />
    </main>
  ),
} satisfies Meta<typeof Prejoin>
export default meta

type Story = StoryObj<typeof meta>

/** Their own picture, how loud they are, and a list of each device. */
export const SeeAndHearYourself: Story = {
  async play({ canvas }) {
    await known(canvas)
    await press(canvas, 'Start Video')
    await canvas.findByText('Your camera works', undefined, patient)
    await expect(canvas.getByRole('meter', { name: 'Microphone level' })).toBeVisible()
  },
}

/** They close it without joining. The camera is off again. */
export const ClosedWithoutJoining: Story = {
  async play({ canvas, canvasElement }) {
    await known(canvas)
    await press(canvas, 'Start Video')
    await press(canvas, 'Close')
    await expect(stageIn(canvasElement).browser.liveTracks).toHaveLength(0)
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Start Video' })).toHaveFocus())
  },
}

/** The same stream goes into the call. */
export const Joined: Story = {
  async play({ canvas, canvasElement }) {
    const { browser } = stageIn(canvasElement)
    await known(canvas)
    await press(canvas, 'Start Video')
    await press(canvas, 'Join the visit')
    await expect(await canvas.findByRole('button', { name: 'Leave' })).toBeVisible()
    await expect(browser.getUserMediaCalls).toHaveLength(1)
    await expect(browser.liveTracks).toHaveLength(2)
  },
}

/** Joining fails. A message says so, and the camera is off. */
export const JoiningFails: Story = {
  args: { call: { join: () => Promise.reject(new Error('no server')), leave() {} } },
  async play({ canvas }) {
    await known(canvas)
    await press(canvas, 'Start Video')
    await press(canvas, 'Join the visit')
    await expect(await canvas.findByText(/Please try again/)).toBeVisible()
  },
}
