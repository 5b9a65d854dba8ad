import type { Device, Message } from '@precall/core'
import type { Label, Name } from './label'
import type { Overrides } from './speak/overridden'
import type { Icon } from './icon'
import type { sentences as android } from './words/en/android'
import type { sentences as androidSystem } from './words/en/androidSystem'
import type { sentences as apps } from './words/en/apps'
import type { sentences as chromeos } from './words/en/chromeos'
import type { sentences as chromium } from './words/en/chromium'
import type { sentences as everywhere } from './words/en/everywhere'
import type { sentences as devices } from './words/en/devices'
import type { sentences as firefox } from './words/en/firefox'
import type { sentences as ios } from './words/en/ios'
import type { sentences as iosSystem } from './words/en/iosSystem'
import type { sentences as linux } from './words/en/linux'
import type { sentences as macos } from './words/en/macos'
import type { sentences as macosScreen } from './words/en/macosScreen'
import type { sentences as otherChromium } from './words/en/otherChromium'
import type { sentences as safari } from './words/en/safari'
import type { sentences as seldom } from './words/en/seldom'
import type { sentences as windows } from './words/en/windows'

/** What the sentences of each family of guides are in English: the measure of every language. */
interface English extends Readonly<Record<Family, object>> {
  readonly android: typeof android
  readonly androidSystem: typeof androidSystem
  readonly apps: typeof apps
  readonly chromeos: typeof chromeos
  readonly chromium: typeof chromium
  readonly devices: typeof devices
  readonly firefox: typeof firefox
  readonly ios: typeof ios
  readonly iosSystem: typeof iosSystem
  readonly linux: typeof linux
  readonly macos: typeof macos
  readonly macosScreen: typeof macosScreen
  readonly otherChromium: typeof otherChromium
  readonly safari: typeof safari
  readonly seldom: typeof seldom
  readonly windows: typeof windows
}

/** A file of guides: those of one browser or system, or of one kind of trouble. */
export type Family =
  | 'android'
  | 'androidSystem'
  | 'apps'
  | 'chromeos'
  | 'chromium'
  | 'devices'
  | 'firefox'
  | 'ios'
  | 'iosSystem'
  | 'linux'
  | 'macos'
  | 'macosScreen'
  | 'otherChromium'
  | 'safari'
  | 'seldom'
  | 'windows'

/**
 * A sentence of one family, or one that all share, by its name in the words of a language; and what fills its places.
 *
 * Some places fill themselves: `host`, `browser`, `browserApp` and `app` with that name; `start` and `end` with the side
 * of the window on which the browser's bar begins and ends.
 */
export type Sentence<Of extends Family = Family> = Each<typeof everywhere> | { [Name in Of]: Each<English[Name]> }[Of]

type Each<Sentences> = {
  [Key in keyof Sentences & string]: [Places<StringsOf<Sentences[Key]>>] extends [never]
    ? Key
    : readonly [Key, Readonly<Record<Places<StringsOf<Sentences[Key]>>, Filling>>]
}[keyof Sentences & string]

/** Every string of one text. */
type StringsOf<Text> = Text extends string ? Text : StringsOf<Text[keyof Text]>

/** The exact words on a button or row, a drawing in the line, both of them, or what is typed or looked for as it stands. */
export type Filling = Label | { readonly icon: Icon } | { readonly chip: Chip } | { readonly code: string }

/** What a browser writes next to the web address while it asks, with a small camera or microphone. */
export type Chip = Readonly<Record<Device | 'both', Label>>

/** The places of a sentence that do not fill themselves. */
type Places<Text> = Text extends `${string}{${infer Place}}${infer Rest}`
  ? Exclude<Place, Name['name'] | 'start' | 'end'> | Places<Rest>
  : never

/** What all families share in one language. One that says less than English does not compile. */
export interface Words extends SharedWords {
  readonly everywhere: Said<typeof everywhere>
}

interface SharedWords {
  /** Which language they are in, as in `lang`. */
  readonly language: string
  /** Replaces a drawing that the person cannot see. */
  readonly icons: Readonly<Record<Icon, Message>>
  /** The side of a window that something is on. */
  readonly sides: Readonly<Record<'left' | 'right', Message>>
  /** Replaces a name that is not known. */
  readonly unnamed: Readonly<Record<Exclude<Name['name'], 'host'>, Message>>
  /** Replaces a picture that the person cannot see. */
  readonly picture: Message
}

/** What the guides of each family say in one language. A language that says less than English does not compile. */
export type Sentences = { readonly [Each in Family]: Said<English[Each]> }

/** The same sentences in any language. */
type Said<Sentences> = { readonly [Each in keyof Sentences]: Message }

/**
 * What an app says instead: words that all guides share, sentences that several share (`everywhere`), and those of each family.
 * Sentences come and go with the browsers, so no type has their names: `guides/src/words/en` has.
 */
export type GuideOverrides = Overrides<Omit<SharedWords, 'language'>> & {
  readonly [Each in Family | 'everywhere']?: { readonly [sentence: string]: Overrides<Message> | undefined } | undefined
}

/** The places that fill themselves: names, and the sides of a window. */
export const filled: readonly (Name['name'] | 'start' | 'end')[] = [
  'host',
  'browser',
  'browserApp',
  'app',
  'start',
  'end',
]
