import type { Coverage as Row } from '@precall/guides/catalogue'
import type { ReactElement } from 'react'
import { useState } from 'react'
import { Filter } from './Filter'
import { families, languageName, platforms } from './names'
import './guides.css'

interface CoverageProps {
  readonly rows: readonly Row[]
}

/** How many of the buttons that guides name have the name that is on the person's own screen. */
export function Coverage({ rows }: CoverageProps): ReactElement {
  const [family, setFamily] = useState('')
  const [language, setLanguage] = useState('')
  const languages = [...new Set(rows.map((row) => row.language))]
  const found = rows.filter(
    (row) => row.labels.length > 0 && (!family || row.family === family) && (!language || row.language === language),
  )

  return (
    <main className="workshop-page guides-page">
      <h1>Words on buttons</h1>
      <p>
        <b>Exact</b>: we have the exact words on the person’s screen. <b>Described</b>: we do not have them in that
        language, so the guide uses the English words and says where the button is and what it looks like.{' '}
        <b>English</b>: the guide uses only the English words.
      </p>
      <form className="guides-filters">
        <Filter label="Platform" value={family} onChange={setFamily} choices={platforms} all="Every platform" />
        <Filter
          label="Language"
          value={language}
          onChange={setLanguage}
          choices={Object.fromEntries(languages.map((tag) => [tag, languageName(tag)]))}
          all="Every language"
        />
      </form>
      {families.map((each) => (
        <Table key={each} name={platforms[each]} rows={found.filter((row) => row.family === each)} />
      ))}
    </main>
  )
}

function Table({ name, rows }: { readonly name: string; readonly rows: readonly Row[] }): ReactElement | false {
  return (
    rows.length > 0 && (
      <section>
        <table className="workshop-told guides-coverage">
          <caption>{name}</caption>
          <thead>
            <tr>
              <th scope="col">Language</th>
              <th scope="col">Exact</th>
              <th scope="col">Described</th>
              <th scope="col">English</th>
              <th scope="col">Confidence</th>
              <th scope="col">Read from</th>
              <th scope="col">Version or date</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ language, counts, labels }) => (
              <tr key={language}>
                <th scope="row">{languageName(language)}</th>
                <td data-of="Exact">{counts.exact}</td>
                <td data-of="Described">{counts.described}</td>
                <td data-of="English">{counts.english}</td>
                <td data-of="Confidence">{counted(labels.map(({ confidence }) => confidence))}</td>
                <td data-of="Read from">{counted(labels.map(({ source }) => source))}</td>
                <td data-of="Version or date">{counted(labels.map(({ asOf }) => asOf))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    )
  )
}

/** "high: 12; low: 3", the most frequent first; or just "high". */
function counted(words: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const byCount = [...counts].sort(([, one], [, other]) => other - one)
  return byCount.map(([word, count]) => (counts.size > 1 ? `${word}: ${count}` : word)).join('; ')
}
