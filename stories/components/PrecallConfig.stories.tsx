import { PermissionGate, PrecallConfig } from '@precall/react'
import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'

const meta = {
  title: 'Components/PrecallConfig',
  component: PrecallConfig,
  parameters: { situation: on('chrome-macos') },
  args: { messages: { buttons: { ok: 'I am ready' } }, assistance: { href: 'https://clinic.example/call-us' } },
  argTypes: { children: { table: { disable: true } }, browser: { control: false } },
  render: (settings) => (
    <main className="workshop-bench">
      <PrecallConfig {...settings}>
        <PermissionGate onGranted={() => {}}>
          <button type="button">Start Video</button>
        </PermissionGate>
        <PermissionGate devices={{ microphone: 'required' }} onGranted={() => {}}>
          <button type="button">Test your microphone</button>
        </PermissionGate>
      </PrecallConfig>
    </main>
  ),
} satisfies Meta<typeof PrecallConfig>
export default meta

/** Set once, for the visit’s button and the test call’s button. */
export const AroundTwoGates: StoryObj<typeof meta> = {
  async play({ canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('button', { name: 'Test your microphone' }))
    await expect(await canvas.findByRole('dialog', { name: 'Allow Mic Access' })).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'I am ready' })).toBeVisible()
    await expect(canvas.getByRole('link', { name: 'Get Assistance' })).toHaveAttribute(
      'href',
      'https://clinic.example/call-us',
    )
  },
}
