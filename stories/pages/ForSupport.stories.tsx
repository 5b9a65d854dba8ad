import { type Screen, screens } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { pictureOf } from '../workshop/pictureOf'
import { storyOf } from '../workshop/storyOf'

const meta: Meta = { title: 'For support', tags: ['!autodocs'], parameters: { layout: 'fullscreen' } }
export default meta

const told = screens.filter((screen): screen is typeof screen & Required<Pick<Screen, 'say'>> => 'say' in screen)

export const ForSupport: StoryObj = {
  name: 'For support',
  render: () => (
    <main className="workshop-page">
      <h1>For support</h1>
      <p>
        Ask what the biggest words on the screen are, and find them here. No one has to tell you anything about their
        visit, and nothing they press here can break it.
      </p>
      <table className="workshop-told">
        <thead>
          <tr>
            <th scope="col">What they see</th>
            <th scope="col">What it means</th>
            <th scope="col">What to say</th>
          </tr>
        </thead>
        <tbody>
          {told.map(({ name, title, when, say }) => (
            <tr key={name}>
              <th scope="row">
                <a href={storyOf(name)} target="_top">
                  <img src={pictureOf(name)} alt="" loading="lazy" />
                  {title}
                </a>
              </th>
              <td>{when}</td>
              <td>“{say}”</td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  ),
  async play({ canvas }) {
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(told.length)
  },
}
