import type { ReactElement } from 'react'
import { Dressed } from '../Dressed'
import type { Guidance } from '../guidance'
import { Picture } from './Picture'
import { hasGuideStyles } from './guideStyles'

interface Asking {
  readonly guidance: Guidance
  /** The language of the page. */
  readonly lang: string
}

/** The browser's own question as it is about to be asked, with a ring around the answer that allows. */
export function questionPicture({ guidance, lang }: Asking): ReactElement | undefined {
  const guide = guidance.question()
  if (!guide?.answers || !guide.picture || !hasGuideStyles()) return undefined
  const { allow, refuse } = guide.answers
  return (
    <Dressed>
      <div role="img" lang={refuse.lang} aria-label={[...allow, refuse].map(({ label }) => `${label}.`).join(' ')}>
        {/* There are no steps next to it whose numbers a ring could have. */}
        <Picture
          {...{ lang, picture: guide.picture, host: guidance.host }}
          // Nothing else in it can be pressed, unlike in the picture of an overlooked question.
          steps={guide.steps.filter(({ name }) => name === 'answer')}
          labelLanguage={guidance.language()}
          done={[]}
          spoken={false}
        />
      </div>
    </Dressed>
  )
}
