import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent } from 'storybook/test'
import { SupportTable, told } from './SupportTable'

const meta: Meta = { title: 'For support', tags: ['!autodocs'], parameters: { layout: 'fullscreen' } }
export default meta

export const ForSupport: StoryObj = {
  name: 'For support',
  render: () => (
    <main className="workshop-page">
      <h1>For support</h1>
      <p>
        Ask the patient to read you the biggest words on their screen, and find those words here. They do not need to
        tell you anything about their visit, and nothing that they press can break it.
      </p>
      <SupportTable />
    </main>
  ),
  async play({ canvas }) {
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(told.length)
    const search = canvas.getByRole('searchbox', { name: 'What do they see?' })
    await userEvent.type(search, 'blocked iphone')
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(1)
    await userEvent.clear(search)
  },
}
