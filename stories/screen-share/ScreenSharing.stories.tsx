import { ScreenRecovery, useScreenShare } from '@precall/react/screen'
import { on, Visit } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ReactElement } from 'react'
import { expect, userEvent, waitFor } from 'storybook/test'
import { stageIn, useStage } from '../workshop/overBrowser'
import { known, patient, press } from '../workshop/person'
import { screenStory } from '../workshop/screenStory'

/** The screen is no device of the gate: a person shares it in a call, and reads about it only where it was refused or did not start. */
const meta: Meta = { title: 'Screen sharing/Recovery', parameters: { layout: 'fullscreen' } }
export default meta

type Context = Parameters<NonNullable<StoryObj['play']>>[0]

export const KeptByAMac = screenStory('screen-mac')
export const KeptByAnOlderMac = screenStory('screen-mac-12')
export const WhichMac = screenStory('screen-mac-question')
export const AskedEachMonth = screenStory('screen-mac-monthly')
export const RefusedByTheBrowser = screenStory('screen-browser')
export const ForbiddenByAPolicy = screenStory('screen-policy')
export const InAFrame = screenStory('screen-framed')
export const DoesNotStart = screenStory('screen-busy')

const granted = { camera: 'granted', microphone: 'granted' } as const
const title = 'Your Mac is keeping your screen private'

/** Presses Tab until the control of this name has the focus. */
async function tabTo({ canvas }: Context, role: 'button' | 'link', name: string): Promise<void> {
  const control = await canvas.findByRole(role, { name }, patient)
  for (let tabs = 0; tabs < 20 && document.activeElement !== control; tabs++) await userEvent.tab()
  await expect(control).toHaveFocus()
}

/** Without a mouse: the title has the focus, Tab reaches every button, and Escape leads back to the one in the call. */
export const ByKeyboard: StoryObj = {
  parameters: { situation: on('chrome-macos', { ...granted, screen: 'blocked by the system' }) },
  render: () => <Visit sharing />,
  async play(context) {
    const { canvas, canvasElement } = context
    await known(canvas)
    await press(canvas, 'Start Video')
    await tabTo(context, 'button', 'Share screen')
    await userEvent.keyboard('{Enter}')
    stageIn(canvasElement).browser.screenPicker!.share('monitor')
    await expect(await canvas.findByRole('heading', { name: title }, patient)).toHaveFocus()
    await tabTo(context, 'link', 'Open Screen Recording settings')
    await tabTo(context, 'button', 'Still not working?')
    await userEvent.keyboard('{Enter}')
    await waitFor(() =>
      expect(canvas.getByRole('heading', { name: /^Can’t find .?Google Chrome.? in the list/ })).toHaveFocus(),
    )
    await tabTo(context, 'button', 'Back')
    await userEvent.keyboard(' ')
    await tabTo(context, 'button', 'Try again')
    await tabTo(context, 'link', 'Get Assistance')
    await tabTo(context, 'button', 'Close')
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Share screen' })).toHaveFocus())
  },
}

/** Closing the browser’s own picker is no refusal, and nothing is said about it. */
export const Cancelled: StoryObj = {
  parameters: { situation: on('chrome-macos', granted) },
  render: () => <Visit sharing />,
  async play({ canvas, canvasElement }) {
    await known(canvas)
    await press(canvas, 'Start Video')
    await press(canvas, 'Share screen')
    const { browser } = stageIn(canvasElement)
    browser.screenPicker!.cancel()
    await waitFor(() => expect(browser.screenPicker).toBeUndefined())
    await expect(canvas.queryByRole('dialog')).toBeNull()
    await press(canvas, 'Share screen')
    browser.screenPicker!.share('window')
    await expect(await canvas.findByRole('button', { name: 'Stop sharing' })).toBeVisible()
    browser.stopSharingScreen()
    await expect(await canvas.findByRole('button', { name: 'Share screen' })).toBeVisible()
  },
}

/** On a phone no screen can be shared, and there is no button. */
export const AbsentOnAPhone: StoryObj = {
  parameters: { situation: on('safari-ios') },
  render: () => <Alone />,
  async play({ canvas }) {
    await expect(await canvas.findByText('This browser shares no screen.')).toBeVisible()
    await expect(canvas.queryByRole('button')).toBeNull()
  },
}

function Alone(): ReactElement {
  const { browser } = useStage()
  const share = useScreenShare({ browser })
  return (
    <main className="workshop-bench">
      {share.state.phase === 'absent' ? (
        <p>This browser shares no screen.</p>
      ) : (
        <button type="button" onClick={share.start}>
          Share screen
        </button>
      )}
      <ScreenRecovery share={share} />
    </main>
  )
}
