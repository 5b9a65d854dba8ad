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
  const shelf = new Map<Family, { readonly guides: readonly Guide[]; readonly voice: Voice }>()

  return {
    async load(against, reach = 'all') {
      const useful = new Set(against.flatMap((hindrance) => familiesFor(hindrance, reader.platform)))
      const needed = [...useful].slice(0, reach === 'first' ? 1 : useful.size)
      const [tables, words] = await Promise.all([loadTables(reader.labels), loadWords(reader.words)])
      await Promise.all(needed.map((family) => loadFamily(family, tables, words)))
    },

    find(situation) {
      const { found, asks } = choose(guidesFor(situation.against), reader.platform, situation)
      const [first, ...others] = found.map((guide) => ready(guide, voiceOf(guide), situation))
      const question = asks && questionFor(asks)
      if (first) return { guides: [first, ...others], ...(question && { nextQuestion: question }) }
      return question && { question }
    },
  }

  async function loadFamily(family: Family, tables: LabelTables, words: Words): Promise<void> {
    const [{ guides }, { sentences }, table] = await Promise.all([
      families[family](),
      words.families[family](),
      tables.families[family]?.(),
    ])
    const voice = { reader, words, sentences: { ...words.everywhere, ...sentences }, language: tables.language }
    shelf.set(family, { guides, voice: { ...voice, ...(table?.labels ?? { own: {}, english: {} }) } })
  }

  /** What is there against these, up to where something has not been loaded. */
  function* guidesFor(against: readonly Hindrance[]): Iterable<Guide> {
    for (const hindrance of against) {
      for (const family of familiesFor(hindrance, reader.platform)) {
        const loaded = shelf.get(family)
        if (!loaded) return
        yield* loaded.guides.filter((guide) => guide.against.includes(hindrance))
      }
    }
  }

  function voiceOf(guide: Guide): Voice {
    const family = [...shelf.values()].find(({ guides }) => guides.includes(guide))
    return (family as NonNullable<typeof family>).voice
  }

  function questionFor(guide: Guide): Question | undefined {
    const question = versionQuestions[reader.platform.os]
    const voice = voiceOf(guide)
    return (
      question && {
        about: 'osVersion',
        text: say(question.text, voice),
        answers: question.answers.map(({ value, text }) => ({ value, text: say(text, voice) })),
      }
    )
  }
}
