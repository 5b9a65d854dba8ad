import { PermissionGate } from '@precall/react'
import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { browserIn } from '../workshop/overBrowser'

const meta = {
  title: 'Components/PermissionGate',
  component: PermissionGate,
  args: { children: <button type="button">Start Video</button>, onGranted: fn() },
  parameters: { situation: on('chrome-macos') },
} satisfies Meta<typeof PermissionGate>
export default meta

type Story = StoryObj<typeof meta>

export const Explains: Story = {
  async play({ args, canvas, canvasElement, userEvent }) {
    await userEvent.click(canvas.getByRole('button', { name: 'Start Video' }))
    await userEvent.click(await canvas.findByRole('button', { name: 'OK' }))
    await waitFor(() => expect(browserIn(canvasElement).prompt).toBeDefined())
    browserIn(canvasElement).prompt?.allow()
    await waitFor(() => expect(args.onGranted).toHaveBeenCalledOnce())
  },
}
