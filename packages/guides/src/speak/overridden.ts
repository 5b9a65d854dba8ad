/** Some of these texts, each at its place. */
export type Overrides<Texts> = Texts extends string
  ? Texts
  : { readonly [Name in keyof Texts]?: Overrides<Texts[Name]> | undefined }

/** What a text may tell apart, from the outside in. */
const sets: readonly (readonly string[])[] = [
  ['named', 'unnamed'],
  ['camera', 'microphone', 'both'],
  ['call', 'visit'],
]
const plain = sets.length

interface Circumstances {
  /** The name of the app's own texts in a message about what is wrong in them: `messages.guides`. */
  readonly path: string
  /** The places in any text that fill themselves. */
  readonly filled?: readonly string[]
  /** Hears, in development, what is wrong. */
  readonly warn?: ((message: string) => void) | undefined
}

/** Returns `texts` with an app's own in their places. What is not a text, or has no place here, is left out. */
export function overridden<Texts>(texts: Texts, own: unknown, about: Circumstances): Texts {
  const { path, warn } = about
  const base: unknown = texts
  const level = levelOf(base)
  if (own === undefined) return texts
  if (typeof own === 'string' && level >= 0) {
    tellPlaces(own, base, about)
    return own as Texts
  }
  if (!isGroup(own)) {
    if (process.env.NODE_ENV !== 'production') {
      const kind = own === null ? 'null' : Array.isArray(own) ? 'an array' : `a ${typeof own}`
      const wanted = level >= 0 ? 'a string, or one string for each case' : 'an object of texts'
      warn?.(`\`${path}\` is ${kind}, so our own is used. It can be ${wanted}.`)
    }
    return texts
  }
  const ownLevel = sets.findIndex((set) => set.some((name) => name in own))
  // The app tells less apart here than we do: what it says holds for each of our cases.
  if (ownLevel > level && level >= 0) {
    return mapped(base as Group, (each) => overridden(each, own, about)) as Texts
  }
  const isFiner = level > ownLevel && ownLevel >= 0
  const whole = isFiner ? Object.fromEntries(sets[ownLevel]!.map((name) => [name, base])) : (base as Group)
  const result: Record<string, unknown> = typeof whole === 'string' ? {} : { ...whole }
  for (const [name, each] of Object.entries(own)) {
    const place = `${path}.${name}`
    if (name in result) result[name] = overridden(result[name], each, { ...about, path: place })
    else if (process.env.NODE_ENV !== 'production') warn?.(`\`${place}\` is left out, because there is no such text.`)
  }
  return (typeof whole === 'string' ? whole : result) as Texts
}

type Group = Readonly<Record<string, unknown>>

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null && !Array.isArray(value)

const mapped = (group: Group, map: (each: unknown) => unknown): Group =>
  Object.fromEntries(Object.entries(group).map(([name, each]) => [name, map(each)]))

/** Which set of cases a text tells apart, or that it is a plain string; -1 for a group of texts. */
function levelOf(value: unknown): number {
  if (typeof value === 'string') return plain
  return sets.findIndex((set) => Object.keys(Object(value) as Group).every((name) => set.includes(name)))
}

function tellPlaces(own: string, base: unknown, { path, filled = [], warn }: Circumstances): void {
  if (process.env.NODE_ENV === 'production') return
  const known = [...filled, ...placesIn(JSON.stringify(base))]
  for (const place of placesIn(own)) {
    if (known.includes(place)) continue
    const ours = known.map((name) => `{${name}}`).join(', ')
    warn?.(
      `\`${path}\` has a place {${place}}, which nothing fills. ${ours ? `It can have ${ours}.` : 'It can have none.'}`,
    )
  }
}

function placesIn(text: string): string[] {
  return Array.from(text.matchAll(/\{(\w+)\}/g), ([, name]) => name!)
}
