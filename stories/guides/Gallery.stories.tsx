import { everyGuide } from '@precall/guides/catalogue'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent } from 'storybook/test'
import { Gallery } from './Gallery'
import { families } from './names'

const meta = {
  title: 'Guides/Gallery',
  component: Gallery,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Gallery>
export default meta

type Story = StoryObj<typeof meta>

// In a test each language is many small files, and two cores may be busy.
const patient = { timeout: 10_000 }

/** All of them, and none left out. */
export const EveryGuide: Story = {
  async play({ canvas }) {
    await canvas.findAllByRole('article', {}, patient)
    const shown = canvas.getAllByRole('article').map((each) => each.getAttribute('aria-labelledby'))
    await expect(new Set(shown)).toEqual(new Set(everyGuide.map(([id]) => id)))
    await expect(canvas.getAllByRole('heading', { level: 2 })).toHaveLength(families.length)
  },
}

export const Filtered: Story = {
  args: { family: 'chromium' },
  async play({ canvas }) {
    await userEvent.selectOptions(canvas.getByLabelText('In the way'), 'Blocked in the browser')
    await userEvent.selectOptions(canvas.getByLabelText('Buttons in'), 'German')
    await userEvent.selectOptions(canvas.getByLabelText('Asked for'), 'Camera')
    await expect((await canvas.findAllByText('Kamera', {}, patient))[0]).toBeVisible()
    await expect(canvas.queryByText('Mikrofon')).toBeNull()
    const shown = canvas.getAllByRole('article').map((each) => each.getAttribute('aria-labelledby'))
    const meant = everyGuide.filter(
      ([, { against }, { family }]) => family === 'chromium' && against.includes('browser'),
    )
    await expect(shown).toEqual(meant.filter(([, { devices }]) => devices?.[0] !== 'microphone').map(([id]) => id))
  },
}
