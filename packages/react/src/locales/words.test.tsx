import type { Device } from '@precall/core'
import { screen } from '@testing-library/react'
import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { describe, expect, it } from 'vitest'
import { takeSaid } from '../../test/console'
import { renderGate, startVideo } from '../../test/renderGate'
import { english } from './en'

const subjects: readonly (readonly Device[])[] = [['camera'], ['microphone'], ['camera', 'microphone']]

/** Every text in `words`, for every subject. */
function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') {
    return subjects.flatMap((subject) =>
      [undefined, 'camera', 'microphone'].flatMap((working) => textsIn((words as Function)(subject, working))),
    )
  }
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : []
}

const sentences = textsIn({ ...english, joining: { ...english.joining, on: '' } })
  .flatMap((text) => text.split(/(?<=[.?…])\s|\n/))
  .filter((sentence) => sentence.trim() !== '')

describe('our English', () => {
  it('has sentences of 20 words at most', () => {
    expect(sentences.length).toBeGreaterThan(50)
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([])
  })

  it('can be read after six years at school', () => {
    const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}’]+/gu) ?? [])
    const syllables = words.reduce((sum, word) => sum + syllable(word), 0)
    expect(fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables })).toBeLessThan(6)
  })

  it('does not blame, does not shout, and uses no word of ours', () => {
    const blame = 'you (denied|refused|blocked|must|should|need to|have to|did not|forgot)|your (fault|mistake)'
    const ours = 'error|failed|failure|invalid|illegal|fatal|permission|denied|session|toggle|grant'
    const wrong = new RegExp(`!|undefined|\\b(${blame}|${ours})\\b`, 'i')
    expect(sentences.filter((sentence) => wrong.test(sentence))).toEqual([])
  })
})

describe('the language', () => {
  it('of the words is that of the elements, and so is their direction', async () => {
    const { user } = renderGate({ locale: 'ar', messages: { ok: 'موافق' } })
    await user.click(startVideo())
    const dialog = await screen.findByRole('dialog')
    expect(dialog).toHaveAttribute('lang', 'ar')
    expect(dialog).toHaveAttribute('dir', 'rtl')
    expect(screen.getByRole('button', { name: 'موافق' })).toBeVisible()
  })

  it('is English, with one warning, where there are no words', async () => {
    const { user } = renderGate({ locale: 'tlh' })
    await user.click(startVideo())
    const dialog = await screen.findByRole('dialog', { name: 'Allow Camera and Mic Access' })
    expect(dialog).toHaveAttribute('lang', 'en')
    expect(dialog).toHaveAttribute('dir', 'ltr')
    expect(takeSaid()).toEqual([
      expect.stringMatching(/no words for the locale "tlh".*people will read English.*Pass `messages`/),
    ])
  })
})
