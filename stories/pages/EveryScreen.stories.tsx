import { screens } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { pictureOf } from '../workshop/pictureOf'
import { storyOf } from '../workshop/storyOf'

const meta: Meta = { title: 'Every screen', tags: ['!autodocs'], parameters: { layout: 'fullscreen' } }
export default meta

export const EveryScreen: StoryObj = {
  name: 'Every screen',
  render: () => (
    <main className="workshop-page">
      <h1>Every screen</h1>
      <p>In the order in which a person may see them. Choose one to open it live.</p>
      <ul className="workshop-gallery">
        {screens.map(({ name, title, variant, when }) => (
          <li key={name}>
            <a href={storyOf(name)} target="_top">
              <img src={pictureOf(name)} alt="" loading="lazy" />
              <b>{title}</b>
              {variant && <small>{variant}</small>}
            </a>
            <span>{when}</span>
          </li>
        ))}
      </ul>
    </main>
  ),
  async play({ canvas }) {
    await expect(screens.map(({ name }) => name).filter((name) => !storyOf(name))).toEqual([])
    const names = canvas.getAllByRole('link').map(({ textContent }) => textContent)
    await expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  },
}
