import { WebrtcCall } from '@precall/recipes/webrtc-call'
import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor } from 'storybook/test'
import { stageIn } from '../workshop/overBrowser'
import { codeOf } from './codeOf'

/** For a call between two people over plain RTCPeerConnection. Both are on this one page, and the connection between them is real. */
const meta = {
  title: 'Recipes/webrtc-call',
  component: WebrtcCall,
  parameters: {
    situation: on('chrome-macos', { camera: 'granted', microphone: 'granted' }),
    drawn: true,
    code: codeOf('webrtc-call'),
  },
  args: { room: 'workshop' },
  render: (props) => (
    <main className="workshop-bench workshop-pair">
      <WebrtcCall {...props} />
      <WebrtcCall {...props} />
    </main>
  ),
} satisfies Meta<typeof WebrtcCall>
export default meta

type Story = StoryObj<typeof meta>

/** Each sees and hears the other. */
export const BothSides: Story = {
  // Only this page belongs to two people at once.
  parameters: { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
  async play({ canvas, canvasElement }) {
    for (const button of canvas.getAllByRole('button', { name: 'Start Video' })) {
      await waitFor(() => expect(button).toHaveAttribute('data-camera', 'granted'))
      await userEvent.click(button)
    }
    await waitFor(() => expect(canvas.getAllByLabelText('The other person')).toHaveLength(2), { timeout: 5000 })
    for (const video of canvas.getAllByLabelText<HTMLVideoElement>('The other person')) {
      // Before a real press, Chromium plays only muted media.
      video.muted = true
      // A track that comes later interrupts it.
      await waitFor(() => video.play(), { timeout: 5000 })
      await waitFor(() => expect(video.videoWidth).toBeGreaterThan(0), { timeout: 5000 })
    }
    await expect(stageIn(canvasElement).browser.liveTracks).toHaveLength(4)
  },
}

/** No one else is there yet. */
export const Alone: Story = {
  args: { room: 'empty' },
  render: (props) => (
    <main className="workshop-bench">
      <WebrtcCall {...props} />
    </main>
  ),
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Start Video' }))
    await expect(await canvas.findByText('Waiting for the other person…')).toBeVisible()
  },
}
