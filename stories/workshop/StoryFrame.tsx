import type { ReactElement } from 'react'
import type { Globals } from './toolbar'

interface StoryFrameProps {
  readonly story: { readonly id: string; readonly name: string; readonly parameters: Readonly<Record<string, unknown>> }
  readonly globals: Globals
}

/** One story, live, as the toolbar says. */
export function StoryFrame({ story: { id, name, parameters }, globals }: StoryFrameProps): ReactElement {
  const said = Object.entries(globals).filter(([, value]) => typeof value === 'string' && value !== '')
  const query = new URLSearchParams({
    id,
    viewMode: 'story',
    globals: said.map(([name, value]) => `${name}:${value}`).join(';'),
  })
  return (
    <iframe
      key={query.toString()}
      className="workshop-frame"
      data-low={parameters.frame === 'low' || undefined}
      title={`${name}, live`}
      src={`iframe.html?${query}`}
      allow="clipboard-write"
    />
  )
}
