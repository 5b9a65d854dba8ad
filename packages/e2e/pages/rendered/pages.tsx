import { StrictMode, type ReactElement } from 'react'
import { Visit } from '../visit/Visit'
import { OwnVisit } from './OwnVisit'

/** The pages that come from a server, by name. */
export const pages: Readonly<Record<string, ReactElement>> = {
  visit: <Visit />,
  strict: (
    <StrictMode>
      <Visit />
    </StrictMode>
  ),
  own: <OwnVisit />,
  // These two are not the same on the server and in the browser, which React reports in different ways.
  'unlike-text': (
    <>
      <p>{typeof window}</p>
      <Visit />
    </>
  ),
  'unlike-attribute': (
    <>
      <p title={typeof window} />
      <Visit />
    </>
  ),
}
