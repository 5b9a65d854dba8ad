import { type Screen, screens } from '@precall/screens'
import { type ReactElement, useState } from 'react'
import { pictureOf } from '../workshop/pictureOf'
import { storyOf } from '../workshop/storyOf'

export const told = screens.filter((screen): screen is typeof screen & Required<Pick<Screen, 'say'>> => 'say' in screen)

/** What to say on the phone to a person who sees a screen. Any words on the screen or about it find its row. */
export function SupportTable(): ReactElement {
  const [wanted, setWanted] = useState('')
  const words = wanted.toLowerCase().split(/\s+/)
  const found = told.filter(({ title, variant = '', when, say }) => {
    const text = `${title} ${variant} ${when} ${say}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })

  return (
    <>
      <label className="workshop-search">
        What do they see?
        <input type="search" value={wanted} onChange={({ target }) => setWanted(target.value)} />
      </label>
      <p role="status">{found.length === 1 ? '1 screen' : `${found.length} screens`}</p>
      <table className="workshop-told">
        <thead>
          <tr>
            <th scope="col">What they see</th>
            <th scope="col">What it means</th>
            <th scope="col">What to say</th>
          </tr>
        </thead>
        <tbody>
          {found.map(({ name, title, variant, when, say }) => (
            <tr key={name}>
              <th scope="row">
                <a href={storyOf(name)} target="_top">
                  <img src={pictureOf(name)} alt="" loading="lazy" />
                  {title}
                  {variant && <small>{variant}</small>}
                </a>
              </th>
              <td>{when}</td>
              <td>“{say.replaceAll('“', '‘').replaceAll('”', '’')}”</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
