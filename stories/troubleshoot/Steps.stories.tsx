import { Gate } from '@precall/react'
import { Troubleshooter } from '@precall/react/troubleshoot'
import { on, Visit } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ReactElement } from 'react'
import { expect, userEvent } from 'storybook/test'
import { stageIn, useStage } from '../workshop/overBrowser'
import { known, patient, press } from '../workshop/person'
import { screenStory } from '../workshop/screenStory'

/** For a person whom no guide has helped: six steps, each checked live, and then a report for the person who helps. */
const meta: Meta = { title: 'Troubleshoot/Steps', parameters: { layout: 'fullscreen' } }
export default meta

type Context = Parameters<NonNullable<StoryObj['play']>>[0]

export const CloseOtherApps = screenStory('step-apps')
export const AllowInTheBrowser = screenStory('step-browser')
export const ItWorksNow = screenStory('step-works')
export const AllowInTheSystem = screenStory('step-system')
export const AnotherDevice = screenStory('step-device')
export const ATestCall = screenStory('step-call')
export const ATestCallWithoutDevices = screenStory('step-call-over')
export const StartOver = screenStory('step-over-again')
export const BackAfterARestart = screenStory('step-back')
export const WhatWeFound = screenStory('report')
export const WhatWeFoundToBeCopied = screenStory('report-to-copy')

const granted = { camera: 'granted', microphone: 'granted' } as const
const blocked = on('chrome-macos', { camera: 'denied', microphone: 'denied' })

/** As if the person had been at this step before they closed the browser. */
function leaveAt({ canvasElement }: Context, number: number): void {
  const entry = { step: number - 1, id: 'before', at: Date.now() }
  stageIn(canvasElement).browser.localStorage?.setItem('precall:step', JSON.stringify(entry))
}

/** Presses Tab until the control of this name has the focus. */
async function tabTo({ canvas }: Context, role: 'button' | 'link', name: string): Promise<void> {
  const control = await canvas.findByRole(role, { name }, patient)
  for (let tabs = 0; tabs < 20 && document.activeElement !== control; tabs++) await userEvent.tab()
  await expect(control).toHaveFocus()
}

/** By keyboard, without a mouse: the heading has the focus at each step, and Tab reaches every button. */
export const ByKeyboard: StoryObj = {
  parameters: { situation: blocked },
  render: () => <Visit />,
  async play(context) {
    const { canvas } = context
    await known(canvas)
    leaveAt(context, 4)
    const at = async (name: RegExp | string) =>
      expect(await canvas.findByRole('heading', { name }, patient)).toHaveFocus()
    await tabTo(context, 'button', 'Start Video')
    await userEvent.keyboard('{Enter}')
    await at(/^Step 4 of 6/)
    await tabTo(context, 'button', 'Skip')
    await userEvent.keyboard('{Enter}')
    await at(/^Step 5 of 6/)
    await tabTo(context, 'button', 'Back')
    await userEvent.keyboard('{Enter}')
    await at(/^Step 4 of 6/)
    await tabTo(context, 'button', 'Still not working, next')
    await userEvent.keyboard('{Enter}')
    await at(/^Step 5 of 6/)
    await tabTo(context, 'button', 'Start a test call')
    await tabTo(context, 'button', 'Still not working, next')
    await userEvent.keyboard(' ')
    await at(/^Step 6 of 6/)
    await tabTo(context, 'button', 'Copy link')
    await tabTo(context, 'button', 'Still not working, next')
    await tabTo(context, 'link', 'Get Assistance')
    await userEvent.tab({ shift: true })
    await expect(canvas.getByRole('button', { name: 'It worked' })).toHaveFocus()
    await userEvent.tab({ shift: true })
    await userEvent.keyboard('{Enter}')
    await at('What we found')
  },
}

/** The call is a real one, within the page, and its picture is drawn. */
function WithCalls(): ReactElement {
  const { browser } = useStage()
  return <Visit browser={{ ...browser, RTCPeerConnection, MediaStream }} />
}

/** They see themselves as others would, and can stop it. */
export const WhileATestCallIsOn: StoryObj = {
  parameters: { situation: on('chrome-linux', granted), drawn: true },
  render: () => <WithCalls />,
  async play(context) {
    const { canvas } = context
    await known(canvas)
    const { browser } = stageIn(context.canvasElement)
    browser.busy('camera')
    leaveAt(context, 5)
    await press(canvas, 'Start Video')
    const start = await canvas.findByRole('button', { name: 'Start a test call' }, patient)
    await userEvent.click(start)
    await expect(await canvas.findByRole('progressbar', { name: /test call/ }, patient)).toBeVisible()
    await expect(await canvas.findByText('Say a few words.', { selector: '.precall-note' }, patient)).toBeVisible()
    await press(canvas, 'Cancel')
    await expect(await canvas.findByText(/^You stopped the test call/, { selector: 'p' }, patient)).toBeVisible()
  },
}

/** Without a dialog, on a page of the app’s own. It takes the focus once a button in it is pressed. */
export const OnAPageOfYourOwn: StoryObj = {
  parameters: { situation: blocked },
  render: () => (
    <main className="workshop-bench">
      <h1>Help with your camera</h1>
      <Gate.Root onGranted={() => {}}>
        <Troubleshooter />
      </Gate.Root>
    </main>
  ),
  async play({ canvas }) {
    const region = await canvas.findByRole('region', { name: /^Step 1 of 6/ }, patient)
    await expect(region).not.toContainElement(document.activeElement as HTMLElement)
    await press(canvas, 'Skip')
    await expect(await canvas.findByRole('heading', { name: /^Step 2 of 6/ }, patient)).toHaveFocus()
  },
}
