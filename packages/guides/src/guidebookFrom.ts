import type { Message } from '@precall/core'
import type { Said } from './choose/choose'
import { choose } from './choose/choose'
import { familiesFor, oneByOne } from './choose/families'
import type { Against } from './guide'
import type { Guidebook, Question, Reader, ReadyGuide, Situation } from './guidebook'
import type { LabelTable } from './library/labelTable'
import type { Library } from './library/library'
import { labelTableIn, wordingIn } from './library/library'
import { overridden } from './speak/overridden'
import { versionQuestions } from './choose/questions'
import { ready, say } from './speak/speak'
import type { Voice } from './speak/voice'
import { voiceFor } from './speak/voice'
import type { Family, Words } from './words'
import { filled } from './words'

/** The guides of a library, for one reader. */
export function guidebookFrom(library: Library, reader: Reader): Guidebook {
  const { platform, overrides, warn } = reader
  const about = (path: string) => ({ path, filled, warn })
  const shelf = new Map<Family, readonly Said[]>()
  const wording = wordingIn(library, reader.wordLanguage)

  return {
    // All at once: one after the other they would each wait for the line.
    async load(against, reach = 'all') {
      const useful = new Set(oneByOne(against).flatMap((cause) => familiesFor(cause, platform)))
      const needed = [...useful].slice(0, reach === 'first' ? 1 : useful.size)
      const shared = Promise.all([labelTableIn(library, reader.labelLanguage), sharedWords()])
      await Promise.all([shared, ...needed.map((family) => loadFamily(family, shared))])
    },

    find(situation) {
      const { found, asks } = choose(inOrder(situation), platform, situation)
      const [first, ...others] = joined(found, situation)
      const question = asks && versionQuestion(asks.voice)
      if (first) return { guides: [first, ...others], ...(question && { nextQuestion: question }) }
      return question && { question }
    },
  }

  async function sharedWords(): Promise<Words> {
    const { words } = await wording.words()
    // The others belong to the words of a family.
    const own = Object.entries(overrides ?? {}).filter(([name]) => !(name in library.families))
    return overridden(words, Object.fromEntries(own), about('messages.guides'))
  }

  async function loadFamily(family: Family, shared: Promise<Shared>): Promise<void> {
    const [{ guides, labels }, { sentences }, [table, words]] = await Promise.all([
      library.families[family](),
      wording.families[family](),
      shared,
    ])
    const own = overrides?.[family]
    const said = overridden<Readonly<Record<string, Message>>>(sentences, own, about(`messages.guides.${family}`))
    const voice = voiceFor(reader, words, { sentences: said, labels }, table)
    shelf.set(
      family,
      guides.map((guide) => ({ guide, voice })),
    )
  }

  /** As they help most often; what a new load of the page forgets is the shortest way of all. */
  function* inOrder({ against, refusedHere }: Situation): Iterable<Said> {
    const all = [...loadedFor(against)]
    const isFirst = ({ guide }: Said) => refusedHere === true && guide.forgets === true
    yield* all.filter(isFirst)
    yield* all.filter((each) => !isFirst(each))
  }

  /** What is there against these, up to where something has not been loaded. */
  function* loadedFor(against: readonly Against[]): Iterable<Said> {
    for (const cause of oneByOne(against)) {
      for (const family of familiesFor(cause, platform)) {
        const loaded = shelf.get(family)
        if (!loaded) return
        yield* loaded.filter(({ guide }) => guide.against.includes(cause))
      }
    }
  }
}

/** What the guides of every family are said in. */
type Shared = readonly [labels: LabelTable | undefined, words: Words]

/** In words, and two on one screen where the first may not help. */
function joined(found: readonly Said[], situation: Situation): readonly ReadyGuide[] {
  const guides = found.map(({ guide, voice }) => ready(guide, voice, situation))
  const holdsNext = ({ guide }: Said, at: number) =>
    guide.unsure ?? (at === 0 && situation.refusedHere && guide.forgets)
  return guides.flatMap((guide, at) => {
    const previous = found[at - 1]
    if (previous && holdsNext(previous, at - 1)) return []
    const next = guides[at + 1]
    return next?.otherwise && found[at] && holdsNext(found[at], at)
      ? { ...guide, below: { heading: next.otherwise, guide: next, opens: 'at once' } }
      : guide
  })
}

function versionQuestion(voice: Voice): Question | undefined {
  const question = versionQuestions[voice.reader.platform.os]
  return (
    question && {
      about: 'osVersion',
      text: say(question.text, voice),
      answers: question.answers.map(({ value, text }) => ({ value, text: say(text, voice) })),
    }
  )
}
