import { BrowserPanel, OwnPicture, useGateRecord } from '@precall/demo'
import { on, Visit } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ReactElement } from 'react'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { known, press } from '../workshop/person'
import { stageIn, useStage } from '../workshop/overBrowser'

/**
 * An appointment page, with a panel for everything that people, apps and systems can do to the browser. Choose the platform
 * and its state at the start in the toolbar.
 */
const meta: Meta = {
  title: 'Play it yourself',
  tags: ['!autodocs'],
  parameters: {
    layout: 'fullscreen',
    situation: on('chrome-macos'),
    drawn: true,
    controls: { disable: true },
  },
}
export default meta

export const PlayItYourself: StoryObj = {
  name: 'Play it yourself',
  render: () => <Played />,
}

/** A test, not listed in the sidebar: it uses every control of the panel. */
export const EveryControl: StoryObj = {
  tags: ['!dev'],
  render: () => <Played />,
  async play({ canvas, canvasElement, step }) {
    const { browser } = stageIn(canvasElement)
    const state = () => browser.getState()
    const choose = async (group: string, radio: string) =>
      userEvent.click(within(canvas.getByRole('group', { name: group })).getByRole('radio', { name: radio }))
    await canvas.findByRole('group', { name: 'Camera: Site settings' })
    await known(canvas)

    await step('site settings, the system, and the devices', async () => {
      await choose('Camera: Site settings', 'block')
      await expect(state().camera).toBe('denied')
      await choose('Camera: Site settings', 'ask')
      await choose('Microphone: System', 'blocks')
      await expect(state().system?.microphone).toBe('blocked')
      await choose('Microphone: System', 'allows')
      await choose('Microphone: Hardware', 'unplugged')
      await expect(state().plugged.microphone).toBe(false)
      await choose('Microphone: Hardware', 'slow')
      await expect(state().readiness.microphone).toBe('slow')
      await choose('Microphone: Hardware', 'in use')
      await expect(state().readiness.microphone).toBe('busy')
      await choose('Microphone: Hardware', 'ready')
      await expect(state()).toMatchObject({ plugged: { microphone: true }, readiness: { microphone: 'ready' } })
    })
    await step('the page', async () => {
      await choose('Tab', 'hidden')
      await expect(state().visible).toBe(false)
      await choose('Tab', 'visible')
      await choose('Focus', 'elsewhere')
      await expect(state().focused).toBe(false)
      await choose('Focus', 'on the page')
    })
    await step('a control that this browser does not have says so', async () => {
      await press(canvas, 'Phone call starts')
      await expect(canvas.getByText(/is not established/)).toBeVisible()
    })
    await step('the panel can be used next to a dialog, and the question is above both', async () => {
      await press(canvas, 'Start Video')
      await press(canvas, 'OK')
      const question = within(await canvas.findByRole('dialog', { name: /wants to/ }))
      await userEvent.click(question.getByRole('button', { name: 'Never allow' }))
      await canvas.findByRole('dialog', { name: 'Your camera and microphone are blocked' })
      await choose('Camera: Site settings', 'allow')
      await choose('Microphone: Site settings', 'allow')
      await canvas.findByRole('button', { name: 'Hang up' })
      await expect(state().live).toEqual({ camera: true, microphone: true })
    })
    await step('a reload opens a new page in the same browser', async () => {
      await press(canvas, 'Reload')
      await waitFor(() => expect(stageIn(canvasElement).browser).not.toBe(browser))
      await expect(await canvas.findByRole('button', { name: 'Start Video' })).toBeVisible()
    })
  },
}

/** A test, not listed in the sidebar: the panel can be used while a dialog is open, and causes no barrier. */
export const NextToADialog: StoryObj = {
  tags: ['!dev'],
  render: () => <Played />,
  async play({ canvas, canvasElement }) {
    await press(canvas, 'Start Video')
    const dialog = within(await canvas.findByRole('dialog', { name: 'Allow Camera and Mic Access' }))
    await userEvent.click(await dialog.findByRole('radio', { name: 'elsewhere' }))
    await expect(stageIn(canvasElement).browser.getState().focused).toBe(false)
  },
}

function Played(): ReactElement {
  const { browser, reload } = useStage()
  const { record, add } = useGateRecord()
  return (
    <Visit
      onStateChange={(state, { reason }) => add(state, reason)}
      picture={(stream) => <OwnPicture stream={stream} cameraPaused={false} />}
    >
      <footer className="demo-bar">
        <p>Press Start Video, and use the panel to decide what the browser does.</p>
        <BrowserPanel title="The browser" open browser={browser} onReload={reload} record={record} />
      </footer>
    </Visit>
  )
}
