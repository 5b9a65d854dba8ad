import type { Device } from '@precall/core'
import type {
  Against,
  Guidebook,
  Guides,
  Question,
  Reader,
  ReadyAnswer,
  ReadyByButton,
  ReadyGuide,
  Situation,
} from '@precall/guides'

/** One of the guides, or a question, and where to go from there. */
export interface View {
  readonly guide: ReadyGuide | undefined
  readonly question: Question | undefined
  /** Nothing led to it. */
  readonly first: boolean
  /** Whether all that may come after it is there. */
  readonly complete: boolean
  readonly next: (() => void) | undefined
  readonly back: (() => void) | undefined
  readonly answer: (value: string) => void
  /** How often the person has pressed on from one to another. */
  readonly presses: number
}

/** The guides for one reader, and where in them the person is. */
export interface Guidance {
  readonly guides: Guides
  /** Rejects where a file cannot be had. */
  load(against: readonly Against[], reach: 'first' | 'all'): Promise<void>
  look(situation: Situation): View | undefined
  /** What is on the button that allows, once that is loaded. */
  answer(): ReadyAnswer | undefined
  /** What the browser asks after a press of its own button for these, once that is loaded. */
  byButton(devices: readonly Device[]): ReadyByButton | undefined
  /** The guide to the browser's own question, where someone has read what is on its buttons. */
  question(): ReadyGuide | undefined
  /** The site, as the person's own screen has it. */
  readonly host: string
  /** The language of the buttons on the person's own screen. */
  language(): string
  /** Shows them in another one, once that is there. */
  speak(language: string): Promise<void>
}

interface Place {
  /** The id of the guide that is shown. @default the first */
  readonly id?: string | undefined
  /** The question after the last of them is shown. */
  readonly asked?: boolean
  readonly answers: Readonly<Record<string, string>>
}

export function createGuidance(guides: Guides, reader: Reader, changed: () => void): Guidance {
  const { openGuidebook } = guides
  let book = openGuidebook(reader)
  let labelLanguage = reader.labelLanguage
  let wanted: readonly Against[] = []
  let complete = false
  let place: Place = { answers: {} }
  let trail: readonly Place[] = []
  let presses = 0
  let met: Situation | undefined
  /** Looked up once, and not by each sentence that names its answer. */
  let question: ReadyGuide | undefined

  const go = (to: Place, from: readonly Place[] = [...trail, place]) => {
    place = to
    trail = from
    presses += 1
    changed()
  }

  const loaded = () => {
    question = questionIn(book)
    changed()
  }

  return {
    guides,

    async load(against, reach) {
      if (against.join() !== wanted.join()) {
        place = { answers: place.answers }
        trail = []
        complete = false
      }
      wanted = against
      const opened = book
      await opened.load(against, reach)
      // Something else may stand in the way by now, or the words be others.
      if (wanted === against && book === opened) complete = reach === 'all'
      loaded()
    },

    look(now) {
      if (met?.against.join() !== now.against.join() || met.devices.length < now.devices.length) met = now
      // A camera that was missing, and is there now: its step is shown as done.
      // Nor is a refusal older than it was when we met it.
      const { devices, refusedBefore } = met
      const situation = { working: devices.find((device) => !now.devices.includes(device)), ...now, refusedBefore }
      const found = book.find({ ...situation, answers: place.answers })
      if (!found) return undefined
      const { guides = [], nextQuestion } = { nextQuestion: undefined, ...found }
      const at = guides.findIndex(({ id }) => id === place.id)
      const question = found.question ?? (place.asked ? nextQuestion : undefined)
      const guide = guides[Math.max(at, 0)]
      const next = guides[Math.max(at, 0) + 1]
      const last = trail[trail.length - 1]
      return {
        guide: question ? undefined : guide,
        question,
        presses,
        first: at <= 0,
        complete,
        next: question
          ? undefined
          : next
            ? () => go({ answers: place.answers, id: next.id })
            : nextQuestion && (() => go({ ...place, asked: true })),
        back: last && (() => go(last, trail.slice(0, -1))),
        answer(value) {
          if (!question) return
          const answers = { ...place.answers, [question.about]: value }
          const more = book.find({ ...situation, answers })?.guides ?? []
          go({ answers, id: (more[guides.length] ?? more[more.length - 1])?.id })
        },
      }
    },

    answer: () => question?.answers?.allow[0],

    byButton: (devices) => book.find({ against: ['browser'], devices })?.guides?.[0].byButton,

    question: () => question,

    host: reader.host,

    language: () => labelLanguage,

    async speak(language) {
      const other = openGuidebook({ ...reader, labelLanguage: language })
      await other.load(wanted)
      book = other
      labelLanguage = language
      complete = true
      loaded()
    },
  }
}

function questionIn(book: Guidebook): ReadyGuide | undefined {
  const guide = book.find({ against: ['unanswered'], devices: ['camera', 'microphone'] })?.guides?.[0]
  return guide?.answers && guide
}
