import type { Resolved, Row } from '@precall/guides'
import type { ReactElement, ReactNode } from 'react'
import type { DrawingName } from './Drawing'
import { Drawing } from './Drawing'
import type { Mark, MarkOf } from './mark'

interface RowsProps {
  readonly rows: readonly Resolved<Row>[]
  readonly markOf: MarkOf
}

/** The lines of a panel, a menu or a page of settings, each with what is at its end. */
export function Rows({ rows, markOf }: RowsProps): ReactNode {
  return rows.map((row, at) => {
    const { text, device, control, step } = row
    const mark = markOf(step)
    // Firefox takes away the row of what it forgot.
    if (control === 'cross' && mark['data-on']) return null
    const inText = !control || control === 'leads on'
    return (
      <div key={at} className="precall-row">
        {device && <Drawing name={mark['data-on'] ? device : (`${device}-crossed` as DrawingName)} />}
        <p>
          <span {...(inText && mark)}>{text.label}</span>
        </p>
        {control && <Control {...row} mark={inText ? {} : mark} />}
      </div>
    )
  })
}

/** What each is drawn with, after its words. */
const drawings: { readonly [control in NonNullable<Row['control']>]?: DrawingName } = {
  menu: 'onward',
  cross: 'cross',
  'leads on': 'onward',
  tick: 'tick',
}

function Control({ control, value, mark }: Pick<Resolved<Row>, 'control' | 'value'> & { mark: Mark }): ReactElement {
  const name = control && drawings[control]
  const drawing = name && <Drawing name={name} />
  // The person presses only the small ×, not the words next to it.
  const inside = control === 'cross'
  return (
    <span className="precall-control" data-kind={control} {...(!inside && mark)}>
      {value?.label}
      {inside ? <i {...mark}>{drawing}</i> : drawing}
    </span>
  )
}
