import { choose } from './choose'
import { families, familiesFor } from './families'
import type { Guide, Hindrance } from './guide'
import type { Guidebook, Question, Reader } from './guidebook'
import type { LabelTables } from './labelTable'
import { loadTables, loadWords } from './languages'
import { versionQuestions } from './questions'
import type { Voice } from './speak'
import { ready, say } from './speak'
import type { Family, Words } from './words'

/**
 * Opens the guides for one reader. It fetches nothing yet.
 *
 * Each family of guides is a file of its own, in data and in words: whoever is stuck fetches the one that helps most.
 */
export function openGuidebook(reader: Reader): Guidebook {
  const guides = new Map<Family, readonly Guide[]>()
  let voice: Voice | undefined

  return {
    async load(against, reach = 'all') {
      const useful = new Set(against.flatMap((hindrance) => familiesFor(hindrance, reader.platform)))
      const needed = [...useful].slice(0, reach === 'first' ? 1 : useful.size)
      const [tables, words] = await Promise.all([loadTables(reader.labels), loadWords(reader.words)])
      await Promise.all(needed.map((family) => loadFamily(family, tables, words)))
    },

    find(situation) {
      if (!voice) return undefined
      const { found, asks } = choose(shelf(situation.against), reader.platform, situation)
      const [first, ...others] = found.map((guide) => ready(guide, voice as Voice, situation))
      const question = asks ? questionIn(voice) : undefined
      if (first) return { guides: [first, ...others], ...(question && { nextQuestion: question }) }
      return question && { question }
    },
  }

  async function loadFamily(family: Family, tables: LabelTables, words: Words): Promise<void> {
    const [data, said, table] = await Promise.all([
      families[family](),
      words.families[family](),
      tables.families[family]?.(),
    ])
    voice = {
      reader,
      words,
      language: tables.language,
      sentences: { ...words.everywhere, ...voice?.sentences, ...said.sentences },
      own: { ...voice?.own, ...table?.labels.own },
      english: { ...voice?.english, ...table?.labels.english },
    }
    guides.set(family, data.guides)
  }

  /** What is there against these, up to where something has not been loaded. */
  function* shelf(against: readonly Hindrance[]): Iterable<Guide> {
    for (const hindrance of against) {
      for (const family of familiesFor(hindrance, reader.platform)) {
        const loaded = guides.get(family)
        if (!loaded) return
        yield* loaded.filter((guide) => guide.against.includes(hindrance))
      }
    }
  }

  function questionIn(voice: Voice): Question | undefined {
    const question = versionQuestions[reader.platform.os]
    return (
      question && {
        about: 'osVersion',
        text: say(question.text, voice),
        answers: question.answers.map(({ value, text }) => ({ value, text: say(text, voice) })),
      }
    )
  }
}
