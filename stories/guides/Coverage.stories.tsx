import { labelLanguages } from '@precall/guides'
import type { Coverage as Row } from '@precall/guides/catalogue'
import { coverage } from '@precall/guides/catalogue'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
import { Coverage } from './Coverage'

const meta = {
  title: 'Guides/Coverage',
  component: Coverage,
  args: { rows: [] },
  // Before the story is there: it is every table of every language.
  loaders: [async () => ({ rows: await coverage() })],
  render: (_, { loaded }) => <Coverage rows={loaded.rows as readonly Row[]} />,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Coverage>
export default meta

type Story = StoryObj<typeof meta>

export const WordsOnButtons: Story = {
  async play({ canvas }) {
    const chrome = await canvas.findByRole('table', { name: 'Chrome on computers' })
    await expect(chrome.querySelectorAll('tbody tr')).toHaveLength(labelLanguages.length)
    await expect(within(chrome).getAllByRole('cell', { name: /Chromium 156\.\S+ \.pak/ })).toHaveLength(
      labelLanguages.length,
    )
  },
}

export const OneLanguage: Story = {
  async play({ canvas }) {
    await canvas.findByRole('table', { name: 'Chrome on computers' })
    await userEvent.selectOptions(canvas.getByLabelText('Language'), 'German')
    const languages = canvas.getAllByRole('rowheader').map(({ textContent }) => textContent)
    await expect(new Set(languages)).toEqual(new Set(['German']))
  },
}
