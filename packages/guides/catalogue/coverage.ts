import type { Guide } from '../src/guide'
import { labelLanguages } from '../src/library/languages'
import type { Label } from '../src/labels/label'
import { lazyLibrary } from '../src/library/lazyLibrary'
import { labelTableIn } from '../src/library/library'
import type { Family, Sentence } from '../src/words'
import { library } from './library'

/** How a guide names one button: in its own words; in English, with where it is and what it looks like; or only in English. */
export type Naming = 'exact' | 'described' | 'english'

export interface NamedLabel {
  readonly label: Label
  readonly text: string
  readonly naming: Naming
  readonly confidence: string
  /** What it was read from. */
  readonly source: string
  /** The version or date of that. */
  readonly asOf: string
}

export interface Coverage {
  readonly family: Family
  readonly language: string
  readonly labels: readonly NamedLabel[]
  /** How many are named in which way. */
  readonly counts: Readonly<Record<Naming, number>>
}

interface Product {
  readonly [key: string]: unknown
  readonly _source?: string
  readonly _asOf?: string
  readonly _confidence?: string
  readonly _confidenceByKey?: Readonly<Record<string, string>>
}
type Terms = Readonly<Record<string, Product>>

/** For each family of guides and each language, the labels that are named, and how well. */
export async function coverage(): Promise<readonly Coverage[]> {
  const english = await termsOf('en')
  const rows = labelLanguages.map(async (language) => {
    const [table, terms] = await Promise.all([labelTableIn(lazyLibrary, language), termsOf(language)])
    return library.map(({ family, guides, labels: inEnglish }): Coverage => {
      const own = table?.own ?? inEnglish
      const pairs = Object.entries(inEnglish) as [Label, string][]
      const exact = pairs
        .filter(([label]) => label in own)
        .map(([label]) => named(label, own[label] ?? '', 'exact', terms))
      const others = pairs
        .filter(([label]) => !(label in own))
        .map(([label, text]) => named(label, text, isDescribed(label, guides) ? 'described' : 'english', english))
      const labels = [...exact, ...others]
      const count = (naming: Naming) => labels.filter((each) => each.naming === naming).length
      return {
        family,
        language,
        labels,
        counts: { exact: count('exact'), described: count('described'), english: count('english') },
      }
    })
  })
  return (await Promise.all(rows)).flat()
}

function named(label: Label, text: string, naming: Naming, terms: Terms): NamedLabel {
  const [product = '', key = ''] = label.split('.')
  const { _source: source = '', _asOf: asOf = '', _confidence, _confidenceByKey: byKey } = terms[product] ?? {}
  return { label, text, naming, source, asOf, confidence: byKey?.[key] ?? byKey?.['*'] ?? _confidence ?? '' }
}

/** Each step that names it says where it is as well. */
function isDescribed(label: Label, guides: readonly Guide[]): boolean {
  const steps = guides.flatMap((guide) => guide.steps).filter((step) => names(step.say, label))
  return steps.length > 0 && steps.every(({ looks }) => looks)
}

function names(sentence: Sentence, label: Label): boolean {
  return typeof sentence !== 'string' && Object.values(sentence[1]).some((filling) => filling === label)
}

async function termsOf(language: string): Promise<Terms> {
  return ((await import(`../terms/${language}.json`)) as { readonly default: Terms }).default
}
