import { everyGuide } from '@precall/guides/catalogue'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent } from 'storybook/test'
import { Gallery } from './Gallery'
import { guideNames } from './guideNames'
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

/** Every guide, with none left out. */
export const EveryGuide: Story = {
  async play({ canvas }) {
    await canvas.findAllByRole('article', {}, patient)
    const shown = canvas.getAllByRole('article').map((each) => each.getAttribute('aria-labelledby'))
    await expect(new Set(shown)).toEqual(new Set(everyGuide.map(([id]) => id)))
    await expect(canvas.getAllByRole('heading', { level: 2 })).toHaveLength(families.length)
    const names = everyGuide.map(([id]) => guideNames[id])
    await expect(Object.keys(guideNames).toSorted()).toEqual(everyGuide.map(([id]) => id).toSorted())
    await expect(new Set(names).size).toBe(names.length)
  },
}

export const Filtered: Story = {
  args: { family: 'chromium' },
  async play({ canvas }) {
    await userEvent.selectOptions(canvas.getByLabelText('Problem'), 'Blocked in the browser')
    await userEvent.selectOptions(canvas.getByLabelText('Language of buttons'), 'German')
    await userEvent.selectOptions(canvas.getByLabelText('Devices'), 'Camera')
    await expect((await canvas.findAllByText('Kamera', {}, patient))[0]).toBeVisible()
    await expect(canvas.queryByText('Mikrofon')).toBeNull()
    const shown = canvas.getAllByRole('article').map((each) => each.getAttribute('aria-labelledby'))
    const meant = everyGuide.filter(
      ([, { against }, { family }]) => family === 'chromium' && against.includes('browser'),
    )
    await expect(shown).toEqual(meant.filter(([, { devices }]) => devices?.[0] !== 'microphone').map(([id]) => id))
  },
}
