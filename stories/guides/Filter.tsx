import type { ReactElement } from 'react'

interface FilterProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** What each value is called. */
  readonly choices: Readonly<Record<string, string>>
  /** What it is called when all are shown; absent where one has to be chosen. */
  readonly all?: string
}

export function Filter({ label, value, onChange, choices, all }: FilterProps): ReactElement {
  return (
    <label>
      {label}
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        {all && <option value="">{all}</option>}
        {Object.entries(choices).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
