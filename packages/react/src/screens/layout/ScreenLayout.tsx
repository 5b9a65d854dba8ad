import type { ReactElement } from 'react'
import { useCallback, useState } from 'react'
import { Actions } from '../../root/Actions'
import type { LayoutProps } from '../../root/layoutProps'
import type { DialogLayoutProps } from '../../root/GateContext'
import { GetAssistance } from './GetAssistance'
import { Quoting } from './Quoting'
import type { Sayable } from './ScreenContext'
import { ScreenContext } from './ScreenContext'
import { TitleText } from './TitleText'
import { Announcements } from './Announcements'
import { useText } from './useText'

/** What every screen is made of: body and foot, and × last in Tab order though it is drawn at the top. */
export function ScreenLayout(props: LayoutProps & DialogLayoutProps): ReactElement {
  const { titleId, titleRef, picture, title, lead, actions, help, progress, aside, children, onClose } = props
  const { words, say } = useText()
  const [taken, setTaken] = useState<readonly Sayable[]>([])
  const take = useCallback((what: Sayable) => {
    setTaken((taken) => [...taken, what])
    return () => setTaken((taken) => taken.filter((_, at) => at !== taken.indexOf(what)))
  }, [])
  return (
    <ScreenContext.Provider value={{ ...props, take }}>
      {picture}
      <div className="precall-body">
        {!taken.includes('title') && (
          <h2 className="precall-title" id={titleId} ref={titleRef} tabIndex={-1}>
            <TitleText title={title} />
          </h2>
        )}
        {lead && !taken.includes('title') && !taken.includes('lead') && (
          // A new element for each text: a translator replaces the text nodes that React knows.
          <p className="precall-lead" key={typeof lead === 'string' ? lead : title}>
            {typeof lead === 'string' ? <Quoting text={lead} /> : lead}
          </p>
        )}
        {children}
      </div>
      <div className="precall-foot">
        {!taken.includes('actions') && (
          <>
            {progress}
            <Actions actions={actions} />
            {onClose && <GetAssistance kind={help} />}
          </>
        )}
      </div>
      {aside}
      {onClose && (
        <button type="button" className="precall-close" aria-label={say(words.buttons.close)} onClick={onClose} />
      )}
      <Announcements />
    </ScreenContext.Provider>
  )
}
