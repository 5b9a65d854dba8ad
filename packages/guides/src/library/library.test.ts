import type { Device, Message } from '@precall/core'
import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { describe, expect, it } from 'vitest'
import { everyGuide, library } from '../../catalogue/library'
import type { Guide, Step } from '../guide'
import { inCase } from '../speak/inCase'
import { versionQuestions } from '../choose/questions'
import { namesOk } from '../speak/speak'
import type { Sentence } from '../words'
import { words } from '../words/en'
import { sentences as everywhere } from '../words/en/everywhere'

/** A step is one thing to do, if need be under a condition. The verb comes first. */
const verbs =
  'Allow|Ask|Call|Choose|Close|Come|Copy|Do|End|Find|Go|Hold|Keep|Leave|Let|Load|Log|Look|Make|Mark|Move|Open|Paste|Plug|Point|Press|' +
  'Pull|Push|Put|Quit|Reload|Remove|Restart|Right-click|Say|Scroll|Select|Set|Show|Slide|Start|Swipe|Take|Tap|Tell|Tick|Try|Turn|Type|' +
  'Unlock|Unplug|Untick|Use|Wait'
const oneThingToDo = new RegExp(`(^|[.?] )((Or|Then) |[^.?,:]+[,:] )?(${verbs})\\b`, 'i')

const hasLabel = (sentence: Sentence) =>
  typeof sentence !== 'string' && Object.values(sentence[1]).some((filling) => typeof filling === 'string')
const named = (sentence: Sentence) => (typeof sentence === 'string' ? sentence : sentence[0])
const sentencesOf = ({ lead, otherwise, steps }: Guide) => [
  ...[lead, otherwise].filter((each) => each !== undefined),
  ...steps.flatMap(({ say, note, looks }) => [say, note, looks].filter((each) => each !== undefined)),
]
/** Said to those who are asked about their system, between the pages of two devices, and before anything was asked for. */
const askedOfAll: readonly Sentence[] = [
  ...Object.values(versionQuestions).flatMap(({ text, answers }) => [text, ...answers.map((each) => each.text)]),
  'nextMicrophone',
  ...(Object.values(namesOk) as Sentence[]),
]
const occasions = ['call', 'visit']
/** Vendors' labels, names and icons are not ours to choose: each counts as one plain word. */
const plain = (text: string) => text.replaceAll(/\{\w+\}/g, 'this')
const splitSentences = (text: string) => text.split(/(?<=[.?:…]) /)
const wordsIn = (text: string) => text.split(/\s+/)

function gradeOf(texts: readonly string[]): number {
  const all = texts.map(plain).flatMap(splitSentences)
  const words = all.flatMap(wordsIn)
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0)
  return fleschKincaid({ sentence: all.length, word: words.length, syllable: syllables })
}

describe.each(everyGuide)('%s', (_, guide, shelf) => {
  const sentences: Readonly<Record<string, Message>> = { ...everywhere, ...shelf.sentences }
  const english = (sentence: Sentence) => occasions.map((occasion) => inCase(sentences[named(sentence)], [occasion]))
  const inWords = (step: Step) => english(step.say)

  it('says where it is from, when that was checked, and which facts it tells', () => {
    expect(guide.source).not.toBe('')
    expect(guide.checked).toMatch(/^20\d\d-\d\d$/)
    expect(guide.rows.every(Boolean)).toBe(true)
  })

  it('is said in words that are there', () => {
    expect(sentencesOf(guide).filter((sentence) => english(sentence).includes(''))).toEqual([])
  })

  it('is short: six steps at most for two devices, each beginning with what to do', () => {
    const shown = (device: Device) => guide.steps.filter((step) => (step.device ?? device) === device)
    const most = guide.apart ? Math.max(shown('camera').length, shown('microphone').length) : guide.steps.length
    expect(guide.steps.length).toBeGreaterThanOrEqual(1)
    expect(most).toBeLessThanOrEqual(6)
    expect(guide.steps.flatMap(inWords).filter((text) => !oneThingToDo.test(text))).toEqual([])
  })

  it('is read with ease: sixth grade at most, and sixteen words a sentence', () => {
    const texts = sentencesOf(guide).flatMap(english)
    expect(gradeOf(texts)).toBeLessThanOrEqual(6)
    const long = texts
      .map(plain)
      .flatMap(splitSentences)
      .filter((text) => wordsIn(text).length > 16)
    expect(long).toEqual([])
  })

  it('helps where it is not sure of a label, and says what else it may be', () => {
    const bare = guide.steps.filter(({ say, note, looks }) => hasLabel(say) && !note && !looks)
    expect(
      guide.confidence === 'low' ? bare.flatMap(inWords).filter((text) => !/\b(or|one)\b/.test(text)) : [],
    ).toEqual([])
  })

  it('draws no question whose buttons no one has read', () => {
    const draws = JSON.stringify(guide.picture ?? []).includes('"kind":"question"')
    expect(draws && guide.against.includes('unanswered') && !guide.answers).toBe(false)
  })

  it('rings in its picture what its steps are about', () => {
    const names = guide.steps.flatMap(({ name }) => name ?? [])
    expect(new Set(names).size).toBe(names.length)
    for (const picture of [guide.picture, guide.lastingPicture]) {
      const rings = [...JSON.stringify(picture ?? []).matchAll(/"step":"(\w+)"/g)].map(([, step]) => step)
      expect(rings.filter((step) => !names.includes(step as string))).toEqual([])
      expect(picture && rings.length).not.toBe(0)
    }
  })
})

describe('the guides', () => {
  it('are as easy to read in the questions for everyone, and in what is said about a picture', () => {
    const sentences = library.reduce((all, shelf) => ({ ...all, ...shelf.sentences }), { ...everywhere } as {
      readonly [name: string]: Message
    })
    const asked = askedOfAll.map((sentence) => sentences[named(sentence)])
    const texts = [...asked, words.picture].flatMap((text) => occasions.map((occasion) => inCase(text, [occasion])))
    expect(gradeOf(texts)).toBeLessThanOrEqual(6)
  })

  it('have ids of their own', () => {
    const ids = everyGuide.map(([id]) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  it.each(library.map((shelf) => [shelf.family, shelf] as const))(
    'say all that is written for them: %s',
    (_, shelf) => {
      const said = new Set([...shelf.guides.flatMap(sentencesOf), ...askedOfAll].map(named))
      expect(Object.keys(shelf.sentences).filter((name) => !said.has(name as never))).toEqual([])
    },
  )

  it('share only what several of them say', () => {
    const says = (guides: readonly Guide[], name: string) =>
      guides.flatMap(sentencesOf).some((each) => named(each) === name)
    const sharers = (name: string) => library.filter(({ guides }) => says(guides, name))
    const lonely = Object.keys(everywhere).filter((name) => sharers(name).length < 2)
    expect(lonely.filter((name) => !askedOfAll.map(named).includes(name as never))).toEqual([])
  })
})
