import type { ReadyPicture, ReadyStep } from '@precall/guides'
import type { ReactElement } from 'react'
import type { MarkOf } from './mark'
import { Scene } from './Scene'

interface PictureProps {
  readonly picture: ReadyPicture
  readonly steps: readonly ReadyStep[]
  readonly done: readonly boolean[]
  /** The language of the buttons. */
  readonly labelLanguage: string
  /** The language of our sentences. */
  readonly lang: string
  readonly host: string
  /** Whether the steps next to it are those of `steps`. */
  readonly spoken: boolean
}

type Scenes = ReadyPicture['scenes']
/** Whose screen it looks like. */
type Like = Extract<Scenes[number], { like: string }>['like']

const onPhone: readonly string[] = ['phone', 'ios', 'android'] satisfies Like[]

/** What stands on the person's own screen, drawn: what to press has a ring with the number of its step. */
export function Picture({ picture, steps, done, labelLanguage, lang, host, spoken }: PictureProps): ReactElement {
  const { scenes, alt } = picture
  const phone = scenes.some((scene) => scene.kind === 'tiles' || ('like' in scene && onPhone.includes(scene.like)))
  const markOf: MarkOf = (name) => {
    const at = steps.findIndex((step) => step.name !== undefined && step.name === name)
    return at < 0 ? {} : done[at] ? { 'data-on': true } : { 'data-n': spoken ? at + 1 : '' }
  }
  return (
    <div
      className="precall-screen"
      {...(spoken ? { role: 'img', 'aria-label': alt, lang } : { 'aria-hidden': true })}
      // A browser in a language that is written from the right is mirrored, whatever the page does.
      dir={/^(ar|fa|he|iw|ur)\b/i.test(labelLanguage) ? 'rtl' : 'ltr'}
      translate="no"
    >
      {sheetsOf(scenes).map((sheet, at) => (
        <div
          key={at}
          className={phone ? 'precall-phone' : 'precall-desk'}
          data-below={sheet.some(isBelow) || undefined}
        >
          {sheet.map((scene, at) => (
            <Scene key={at} scene={scene} host={host} markOf={markOf} />
          ))}
        </div>
      ))}
    </div>
  )
}

const isBelow = (scene: Scenes[number]) => scene.kind === 'bar' && scene.below === true

/** What is on the screen at one time: a bar, or a page of settings, and what has unfolded from it. */
function sheetsOf(scenes: Scenes): Scenes[number][][] {
  const sheets: Scenes[number][][] = []
  for (const scene of scenes) {
    const last = sheets[sheets.length - 1]
    const isFull = last && last.length > 1 && last.some(isBelow)
    const unfolds = scene.kind === 'panel' || scene.kind === 'question' || (scene.kind === 'menu' && !scene.bar)
    // A bar below the page comes after what unfolds above it.
    if (last && !isFull && (unfolds || (isBelow(scene) && last.every(({ kind }) => kind === 'panel')))) last.push(scene)
    else sheets.push([scene])
  }
  return sheets.map((sheet) => [...sheet.filter((scene) => !isBelow(scene)), ...sheet.filter(isBelow)])
}
