// Over 200 lines: each flow is a page of its own in the workshop, and all of them are in one list.
import { on, Visit } from '@precall/screens'
import type { Prompt } from '@precall/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor } from 'storybook/test'
import { known, press } from '../workshop/person'
import { stageIn } from '../workshop/overBrowser'

/** What people do on their way into a call, starting with Start Video. Each flow plays on its own. Press ↻ to see it again. */
const meta = {
  title: 'Flows',
  component: Visit,
  parameters: { layout: 'fullscreen', controls: { disable: true } },
} satisfies Meta<typeof Visit>
export default meta

type Story = StoryObj<typeof meta>
type Context = Parameters<NonNullable<Story['play']>>[0]

const asked = on('chrome-macos')
const granted = on('chrome-macos', { camera: 'granted', microphone: 'granted' })
const blocked = on('chrome-macos', { camera: 'denied', microphone: 'denied' })

/** Everything is already allowed: one press, and no dialog. */
export const GrantedStraightIn: Story = {
  parameters: { situation: granted },
  async play(context) {
    await known(context.canvas)
    await press(context.canvas, 'Start Video')
    await inCall(context)
    await expect(context.canvas.queryByRole('dialog')).toBeNull()
    await expect(stageIn(context.canvasElement).browser.getUserMediaCalls).toHaveLength(1)
  },
}

/** The dialog says why, the browser asks once, and the call starts by itself. */
export const ExplainedThenAllowed: Story = {
  parameters: { situation: asked },
  async play(context) {
    const { canvas, step } = context
    await step('Start Video opens the explainer', async () => {
      await press(canvas, 'Start Video')
      await expect(await canvas.findByRole('dialog', { name: 'Allow Camera and Mic Access' })).toBeVisible()
    })
    await step('OK makes the browser ask, and a card points at its question', async () => {
      await press(canvas, 'OK')
      await expect(await canvas.findByRole('region', { name: 'Choose “Allow while visiting the site”' })).toBeVisible()
    })
    await step('Allow leads straight into the call', async () => {
      const prompt = await promptOf(context)
      prompt.allow()
      await inCall(context)
      await expect(stageIn(context.canvasElement).browser.getUserMediaCalls).toHaveLength(1)
    })
  },
}

/** They block it, then allow it in the site settings. The call starts without another press. */
export const RefusedThenAllowedInTheSettings: Story = {
  parameters: { situation: asked },
  async play(context) {
    const { canvas, canvasElement, step } = context
    const { siteSettings } = stageIn(canvasElement).browser
    await step('After a refusal, the dialog says what is blocked', async () => {
      await press(canvas, 'Start Video')
      await press(canvas, 'OK')
      const prompt = await promptOf(context)
      prompt.block()
      await canvas.findByRole('dialog', { name: 'Your camera and microphone are blocked' })
    })
    await step('One device is allowed: the dialog says which one is still blocked', async () => {
      siteSettings.allow('camera')
      await canvas.findByRole('dialog', { name: /^Your camera works\.\s+Your microphone is blocked\.$/ })
    })
    await step('Both allowed: the call', async () => {
      siteSettings.allow('microphone')
      await inCall(context)
    })
  },
}

/** Blocked in Chrome: one press on the browser’s own button, and “Allow this time”. No settings. */
export const AllowedByTheBrowsersOwnButton: Story = {
  name: 'Allowed By The Browser’s Own Button',
  parameters: { situation: blocked },
  async play(context) {
    const { canvas } = context
    await known(canvas)
    await press(canvas, 'Start Video')
    const button = await canvas.findByRole('button', { name: 'Use microphone and camera' })
    await new Promise((resolve) => setTimeout(resolve, settling))
    await userEvent.click(button)
    const prompt = await promptOf(context)
    await expect(prompt.from).toBe('button of a blocked page')
    prompt.allow()
    await inCall(context)
  },
}

// Chromium takes no press on its own button for half a second after it was put into the page
// (docs/facts/browsers.md#capability-elements).
const settling = 600

/** They close the browser’s question without answering. Nothing is lost: the page says so, and Start Video asks again. */
export const ClosedTheQuestion: Story = {
  parameters: { situation: asked },
  async play(context) {
    const { canvas } = context
    await press(canvas, 'Start Video')
    await press(canvas, 'OK')
    const prompt = await promptOf(context)
    prompt.dismiss()
    await canvas.findByRole('region', { name: 'No problem, we can ask again' })
    await expect(canvas.getByRole('button', { name: 'Start Video' })).toHaveFocus()

    await press(canvas, 'Start Video')
    await press(canvas, 'OK')
    const again = await promptOf(context)
    again.allow()
    await inCall(context)
  },
}

/** The camera is optional here. After a refusal they continue with the microphone, and can turn on the camera during the call. */
export const WithTheMicrophoneOnly: Story = {
  args: { devices: { camera: 'optional', microphone: 'required' }, onDevicesAdded() {} },
  parameters: { situation: asked },
  async play(context) {
    const { canvas, canvasElement } = context
    await press(canvas, 'Start Video')
    await press(canvas, 'OK')
    const prompt = await promptOf(context)
    prompt.block()
    await canvas.findByRole('dialog', { name: 'Your camera and microphone are blocked' })
    stageIn(canvasElement).browser.siteSettings.reset('microphone')
    await press(canvas, 'Continue with microphone only')
    const second = await promptOf(context)
    await expect(second.devices).toEqual(['microphone'])
    second.allow()
    await inCall(context)
    await canvas.findByRole('region', { name: 'Your camera is off' })
  },
}

/** They reload the page while they change the settings. The page welcomes them back and says what to press. */
export const ReloadedOnTheWay: Story = {
  parameters: { situation: blocked },
  async play(context) {
    const { canvas, canvasElement, step } = context
    await step('Blocked, they go to the settings, and reload', async () => {
      await known(canvas)
      await press(canvas, 'Start Video')
      await canvas.findByRole('dialog', { name: 'Your camera and microphone are blocked' })
      const { browser, reload } = stageIn(canvasElement)
      browser.siteSettings.allow('camera')
      browser.siteSettings.block('camera')
      reload('person')
    })
    await step('The new page welcomes them, and opens no dialog by itself', async () => {
      await canvas.findByRole('region', { name: 'Welcome back' })
      await expect(canvas.queryByRole('dialog')).toBeNull()
    })
  },
}

/** Escape and × both close the dialog, and both put the focus back on Start Video. */
export const EscapeAndClose: Story = {
  parameters: { situation: asked },
  async play({ canvas, step }) {
    const start = canvas.getByRole('button', { name: 'Start Video' })
    const closed = async () => {
      await waitFor(() => expect(canvas.queryByRole('dialog')).toBeNull())
      await expect(start).toHaveFocus()
    }
    await step('Escape', async () => {
      await press(canvas, 'Start Video')
      const dialog = await canvas.findByRole<HTMLDialogElement>('dialog')
      // A simulated key press closes no dialog. This asks for it as Escape does:
      // https://html.spec.whatwg.org/multipage/interactive-elements.html#dom-dialog-requestclose
      dialog.requestClose()
      await closed()
    })
    await step('×', async () => {
      await press(canvas, 'Start Video')
      await press(canvas, 'Close')
      await closed()
    })
  },
}

/** From the top of the page into the call and out again, using only the keyboard. */
export const KeyboardOnly: Story = {
  parameters: { situation: asked },
  async play(context) {
    const { canvas, step } = context
    await step('Tab finds Start Video, Enter presses it', async () => {
      await userEvent.tab()
      await userEvent.tab()
      await expect(canvas.getByRole('button', { name: 'Start Video' })).toHaveFocus()
      await userEvent.keyboard('{Enter}')
    })
    await step('The title is read first, and OK comes next', async () => {
      const title = await canvas.findByRole('heading', { name: 'Allow Camera and Mic Access' })
      await waitFor(() => expect(title).toHaveFocus())
      await userEvent.tab()
      await expect(canvas.getByRole('button', { name: 'OK' })).toHaveFocus()
      await userEvent.keyboard('{Enter}')
    })
    await step('Allowed, the call has the focus', async () => {
      const prompt = await promptOf(context)
      prompt.allow()
      await inCall(context)
      await expect(canvas.getByRole('heading', { name: 'Your visit with Dr. Maya Lindqvist' })).toHaveFocus()
    })
    await step('Hang up leads back to Start Video', async () => {
      await userEvent.tab()
      await userEvent.keyboard('{Enter}')
      await expect(await canvas.findByRole('button', { name: 'Start Video' })).toBeVisible()
    })
  },
}

/** The browser’s question, once it is open. */
async function promptOf({ canvasElement }: Context): Promise<Prompt> {
  const { browser } = stageIn(canvasElement)
  return waitFor(() => {
    if (!browser.prompt) throw new Error('The browser has not asked.')
    return browser.prompt
  })
}

async function inCall({ canvas }: Context): Promise<void> {
  await canvas.findByRole('button', { name: 'Hang up' })
}
