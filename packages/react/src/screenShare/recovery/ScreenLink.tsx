import type { ReactElement } from 'react'
import { useEffect, useState } from 'react'
import { LinkField } from '../../screens/layout/LinkField'
import type { Text } from '../../screens/layout/useText'
import { holdLink, linkFrom } from '../../screens/layout/VisitLink'
import type { ScreenSettings } from '../screenTrouble'

interface ScreenLinkProps {
  readonly settings: ScreenSettings
  readonly text: Text
}

/** The way out of a frame: the visit's link in a tab of its own, and to be copied where the frame opens none. */
export function ScreenLink({ settings: { joinUrl, browser }, text }: ScreenLinkProps): ReactElement {
  const [owner] = useState(() => ({}))
  const [made, setMade] = useState<string>()
  const [{ said, times }, setSaid] = useState({ said: '', times: 0 })
  // As the app was when this came.
  const [make] = useState(() => joinUrl)
  useEffect(() => (typeof make === 'function' ? holdLink(owner, make, setMade) : undefined), [owner, make])
  const link = typeof make === 'function' ? made : linkFrom(make)
  return (
    <>
      {link && (
        <a className="precall-button" data-kind="primary" href={link} target="_blank" rel="noopener">
          {text.say(text.words.link.ownTab)}
        </a>
      )}
      <LinkField
        {...{ text, link, browser }}
        kind="secondary"
        onCopy={(_, said) => setSaid(({ times }) => ({ said, times: times + 1 }))}
      />
      <div className="precall-said">
        <p role="status">
          {/* Keyed, because the same words said again are news too. */}
          <span key={times}>{said}</span>
        </p>
      </div>
    </>
  )
}
