import { ScreenShare } from '@precall/recipes/screen-share'
import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { stageIn } from '../workshop/overBrowser'
import { press } from '../workshop/person'
import { codeOf } from './codeOf'

/** For a call that is on: a button that shares the screen, and what to do where the browser or the system refuses. */
const meta = {
  title: 'Recipes/screen-share',
  component: ScreenShare,
  parameters: { situation: on('chrome-macos'), drawn: true, code: codeOf('screen-share') },
  args: { onShare: fn(), onEnd: fn() },
  render: (props) => (
    <main className="workshop-bench">
      <ScreenShare {...props} />
    </main>
  ),
} satisfies Meta<typeof ScreenShare>
export default meta

type Story = StoryObj<typeof meta>

/** Until they stop it in the browser. */
export const Shared: Story = {
  async play({ args, canvas, canvasElement }) {
    await press(canvas, 'Share screen')
    const { browser } = stageIn(canvasElement)
    browser.screenPicker!.share('window')
    const note = { selector: '.screen-share-note' }
    await expect(await canvas.findByText('Everyone in your visit can see your screen.', note)).toBeVisible()
    await expect(args.onShare).toHaveBeenCalledTimes(1)
    browser.stopSharingScreen()
    await waitFor(() => expect(args.onEnd).toHaveBeenCalledTimes(1))
  },
}

/** The steps for their Mac, after which they may try again. */
export const KeptByAMac: Story = {
  parameters: { situation: on('chrome-macos', { screen: 'blocked by the system' }) },
  async play({ canvas, canvasElement }) {
    await press(canvas, 'Share screen')
    stageIn(canvasElement).browser.screenPicker!.share('monitor')
    await expect(await canvas.findByRole('dialog', { name: 'Your Mac is keeping your screen private' })).toBeVisible()
  },
}
