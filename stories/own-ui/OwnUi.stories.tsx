import { Gate } from '@precall/react'
import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ReactElement } from 'react'
import { expect, fn, waitFor } from 'storybook/test'
import { stageIn } from '../workshop/overBrowser'
import { known, patient, press } from '../workshop/person'
import { ownButton } from '../parts/OwnButton'
import { Bench } from '../parts/Bench'
import '../parts/ownLooks.css'

const meta = {
  title: 'Your own UI',
  component: Gate.Root,
  parameters: { situation: on('chrome-macos') },
  args: { onGranted: fn() },
  render: ({ onGranted }) => (
    <Bench onGranted={onGranted}>
      <OwnScreen />
    </Bench>
  ),
} satisfies Meta<typeof Gate.Root>
export default meta

type Story = StoryObj<typeof meta>

/** The whole flow, without a dialog: from the first press to the call, with the parts of a screen and your own buttons. */
export const TheWholeFlow: Story = {
  parameters: { situation: on('chrome-macos', { browserButtons: false }) },
  async play({ args, canvas, canvasElement }) {
    const { browser } = stageIn(canvasElement)
    await known(canvas)
    await press(canvas, 'Start Video')
    const title = { name: 'Allow Camera and Mic Access' }
    await waitFor(() => expect(canvas.getByRole('heading', title)).toHaveFocus(), patient)
    await press(canvas, 'OK')
    await waitFor(() => expect(browser.prompt).toBeDefined())
    browser.prompt?.block()
    await waitFor(() =>
      expect(canvas.getByRole('heading', { name: 'Your camera and microphone are blocked' })).toHaveFocus(),
    )
    await waitFor(() => expect(canvas.getByText('Camera', { selector: 'strong' })).toBeVisible(), patient)
    browser.siteSettings.allow('camera')
    browser.siteSettings.allow('microphone')
    await waitFor(() => expect(args.onGranted).toHaveBeenCalledOnce())
  },
}

/** Blocked, with all parts of that screen on the page. */
export const Blocked: Story = {
  parameters: { situation: on('chrome-macos', { camera: 'denied', microphone: 'denied', browserButtons: false }) },
  async play({ canvas }) {
    await known(canvas)
    await press(canvas, 'Start Video')
    await waitFor(() => expect(canvas.getByText('Camera', { selector: 'strong' })).toBeVisible(), patient)
  },
}

/** The same in a browser that has a button of its own. */
export const WithTheBrowsersButton: Story = {
  parameters: { situation: on('chrome-macos', { camera: 'denied', microphone: 'denied' }) },
  async play({ canvas }) {
    await known(canvas)
    await press(canvas, 'Start Video')
    await expect(await canvas.findByRole('button', { name: 'Use microphone and camera' }, patient)).toBeVisible()
  },
}

/** Inside a frame that allows nothing, the guide is a link. */
export const InAFrame: Story = {
  parameters: { situation: on('chrome-macos', { frame: 'forbidden' }) },
  async play({ canvas }) {
    await press(canvas, 'Start Video')
    await expect(await canvas.findByRole('link', { name: 'Open in a new tab' })).toBeVisible()
  },
}

/** When the title appears, which may be later than its phase. */
const takeFocus = (title: HTMLElement | null): void => title?.focus()

function OwnScreen(): ReactElement {
  return (
    <section className="own-screen" aria-label="Your camera and microphone">
      <Gate.Title ref={takeFocus} />
      <Gate.Description />
      <Gate.Devices />
      <Gate.BrowserButton />
      <Gate.Guide />
      <Gate.Actions renderAction={ownButton} />
    </section>
  )
}
