import type { ReactElement } from 'react'
import { Quoting } from './Quoting'

/** Each line of a title on its own. */
export function TitleText({ title }: { readonly title: string }): ReactElement {
  return (
    <>
      {title.split('\n').map((line) => (
        <span key={line}>
          <Quoting text={line} />{' '}
        </span>
      ))}
    </>
  )
}
