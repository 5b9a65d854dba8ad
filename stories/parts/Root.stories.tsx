import { createGate, Gate } from '@precall/react'
import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { type ReactElement, useState } from 'react'
import { expect, fn, waitFor } from 'storybook/test'
import { stageIn, useStage } from '../workshop/overBrowser'
import { known, press } from '../workshop/person'

const meta = {
  title: 'Parts/Gate.Root',
  component: Gate.Root,
  parameters: { situation: on('chrome-macos') },
  args: { onGranted: fn(), onStateChange: fn() },
  argTypes: { children: { table: { disable: true } }, browser: { control: false }, gate: { control: false } },
  render: (props) => (
    <main className="workshop-bench">
      <Gate.Root {...props}>
        <Gate.Trigger>
          <button type="button">Start Video</button>
        </Gate.Trigger>
        <Gate.Screens />
      </Gate.Root>
    </main>
  ),
} satisfies Meta<typeof Gate.Root>
export default meta

type Story = StoryObj<typeof meta>

export const AroundItsParts: Story = {
  async play({ args, canvas, canvasElement }) {
    await press(canvas, 'Start Video')
    await press(canvas, 'OK')
    const { browser } = stageIn(canvasElement)
    await waitFor(() => expect(browser.prompt).toBeDefined())
    browser.prompt?.allow()
    await waitFor(() => expect(args.onGranted).toHaveBeenCalledOnce())
    await expect(args.onStateChange).toHaveBeenCalled()
  },
}

/** A gate that you create outside React lives for as long as you want. */
export const AroundAGateMadeElsewhere: Story = {
  parameters: { situation: on('chrome-macos', { camera: 'denied', microphone: 'denied' }) },
  render: () => <MadeElsewhere />,
  async play({ canvas }) {
    await known(canvas)
    await press(canvas, 'Start Video')
    await expect(await canvas.findByRole('dialog')).toBeVisible()
  },
}

function MadeElsewhere(): ReactElement {
  const { browser } = useStage()
  const [gate] = useState(() => createGate({ browser, onGranted: () => {} }))
  return (
    <main className="workshop-bench">
      <Gate.Root gate={gate}>
        <Gate.Trigger>
          <button type="button">Start Video</button>
        </Gate.Trigger>
        <Gate.Screens />
      </Gate.Root>
    </main>
  )
}
