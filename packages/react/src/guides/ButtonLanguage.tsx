import type { BrowserWindow } from '@precall/core'
import type { ChangeEvent, ReactElement } from 'react'
import { useState } from 'react'
import type { Guidance } from './guidance'
import { rememberLanguage } from './rememberedLanguage'

interface ButtonLanguageProps {
  readonly guidance: Guidance
  readonly browser: BrowserWindow
  readonly words: string
}

/** For a person whose browser or system speaks another language than it says, in this tab. */
export function ButtonLanguage({ guidance, browser, words }: ButtonLanguageProps): ReactElement {
  const { labelLanguages, labelLanguageOf } = guidance.guides
  const language = labelLanguageOf(guidance.language())
  const [wanted, setWanted] = useState<string>()

  function handleChange({ target: { value } }: ChangeEvent<HTMLSelectElement>): void {
    setWanted(value)
    guidance.speak(value).then(
      () => rememberLanguage(browser, value),
      // The words that are there stay.
      () => setWanted(undefined),
    )
  }

  return (
    <label>
      {words}{' '}
      <select value={wanted ?? language} onChange={handleChange}>
        {labelLanguages.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {ownName(tag)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What a language calls itself. People know Chinese by its script. */
function ownName(tag: string): string {
  // Safari before 14.1 has no names.
  if (!Intl.DisplayNames) return tag
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(
    tag.replace('-CN', '-Hans').replace('-TW', '-Hant'),
  )
  return name ? name.charAt(0).toLocaleUpperCase(tag) + name.slice(1) : tag
}
