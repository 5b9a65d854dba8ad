import type { ReadyLabel, ReadySentence } from '@precall/guides'
import type { ReactElement, ReactNode } from 'react'
import { Drawing } from './picture/Drawing'

interface SentenceProps {
  readonly words: ReadySentence
  /** The language that the sentence is in. */
  readonly lang: string
}

/** One sentence of a guide: ours to be translated, except for what is on the person's own screen. */
export function Sentence({ words, lang }: SentenceProps): ReactElement {
  return (
    // A new element for each new text: a page translator replaces text nodes that React would otherwise update.
    <span key={sentenceOf(words)} lang={lang} dir="auto">
      {words.map(wordNode)}
    </span>
  )
}

function wordNode(word: ReadySentence[number], at: number, words: ReadySentence): ReactNode {
  // Some labels end in "…", and the sentence with them.
  if (typeof word === 'string') return sentenceOf(words.slice(0, at)).endsWith('…') ? word.replace(/^\./, '') : word
  if ('label' in word) return <Label key={at} label={word} />
  const { icon, alt, words: written } = word
  return (
    <span
      key={at}
      className="precall-guide-icon"
      role="img"
      aria-label={alt}
      lang={written?.lang}
      data-chip={written && ''}
    >
      <Drawing name={icon} />
      {written && (
        <span dir="auto" translate="no">
          {written.label}
        </span>
      )}
    </span>
  )
}

/** The exact words on a button, as they are there; or a name. */
function Label({ label }: { readonly label: ReadyLabel }): ReactElement {
  const { label: text, lang, isCode } = label
  // The name of the site, the browser or the app.
  const Name = isCode ? 'code' : 'bdi'
  return lang ? (
    <strong lang={lang} dir="auto" translate="no">
      {text}
    </strong>
  ) : (
    <Name translate="no">{text}</Name>
  )
}

/** The sentence as it is said. */
export function sentenceOf(words: ReadySentence): string {
  return words.map((word) => (typeof word === 'string' ? word : 'label' in word ? word.label : word.alt)).join('')
}
