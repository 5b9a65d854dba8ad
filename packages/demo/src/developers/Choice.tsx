import { useId } from 'react'

interface ChoiceProps<Value extends string> {
  readonly legend: string
  /** What it is a choice about, for those who do not see it stand below. */
  readonly about?: string
  /** What can be chosen, in words. */
  readonly options: Readonly<Record<Value, string>>
  readonly value: Value
  readonly onChoose: (value: Value) => void
}

/** One of a few, all of them in sight. */
export function Choice<Value extends string>({ legend, about, options, value, onChoose }: ChoiceProps<Value>) {
  const name = useId()
  return (
    <fieldset className="demo-choice">
      <legend>
        {about && <span className="demo-hidden">{about}: </span>}
        {legend}
      </legend>
      <div className="demo-segments">
        {(Object.entries(options) as [Value, string][]).map(([option, words]) => (
          <label key={option}>
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === value}
              onChange={() => onChoose(option)}
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
