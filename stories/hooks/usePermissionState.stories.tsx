import { type GateOptions, usePermissionState } from '@precall/react'
import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ReactElement } from 'react'
import { expect, fn, waitFor } from 'storybook/test'
import { stageIn } from '../workshop/overBrowser'
import { press } from '../workshop/person'
import { Given } from './Given'

const meta = {
  title: 'Hooks/usePermissionState',
  // Its first argument is like the props of a component, and is documented as such.
  component: usePermissionState as unknown as (options: GateOptions) => ReactElement,
  subcomponents: { 'What it returns': Given },
  parameters: { situation: on('chrome-macos'), frame: 'low' },
  args: { onGranted: fn() },
  argTypes: { browser: { control: false } },
  render: (options) => <OwnEverything {...options} />,
} satisfies Meta<(options: GateOptions) => ReactElement>
export default meta

/** Every word and every button is yours. The gate only runs the flow. */
export const YourOwnEverything: StoryObj<typeof meta> = {
  async play({ args, canvas, canvasElement }) {
    await press(canvas, 'Start')
    await press(canvas, 'Ask me')
    const { browser } = stageIn(canvasElement)
    await waitFor(() => expect(browser.prompt).toBeDefined())
    browser.prompt?.allow()
    await expect(await canvas.findByText('The call is on.')).toBeVisible()
    await expect(args.onGranted).toHaveBeenCalledOnce()
  },
}

function OwnEverything(options: GateOptions): ReactElement {
  const { state, start, confirm, retry, cancel, reset } = usePermissionState(options)
  return (
    <main className="workshop-bench">
      <p role="status">{wordsFor[state.phase]}</p>
      {state.phase === 'idle' && (
        <button type="button" onClick={start}>
          Start
        </button>
      )}
      {state.phase === 'explaining' && (
        <button type="button" onClick={confirm}>
          Ask me
        </button>
      )}
      {state.phase === 'blocked' && (
        <button type="button" onClick={retry}>
          Try again
        </button>
      )}
      {state.phase === 'open' ? (
        <button type="button" onClick={reset}>
          Leave
        </button>
      ) : (
        state.phase !== 'idle' && (
          <button type="button" onClick={cancel}>
            Not now
          </button>
        )
      )}
    </main>
  )
}

const wordsFor = {
  idle: 'Ready when you are.',
  explaining: 'The browser will ask for your camera and microphone.',
  requesting: 'The browser is asking.',
  blocked: 'The camera or microphone is blocked.',
  checking: 'This is how you look and sound.',
  open: 'The call is on.',
} as const
