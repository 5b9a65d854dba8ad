import type { Device } from '@precall/core'
import type { Label, Name } from './label'
import type { Icon } from './icon'

/** What stands on the person's own screen, as data: one scene after the other, in the order in which they meet them. */
export type Picture = readonly [Scene, ...Scene[]]

/** One thing on the person's screen, such as the browser's bar or a page of settings. */
export type Scene = Bar | Panel | Menu | Settings | Question | Tiles

/** A ring around it, with the number of the step of this name. */
interface Look {
  readonly step?: string
}

/** An icon without words. */
interface Drawn extends Look {
  readonly icon: Icon
}

/** The browser's bar with the web address, and the icons next to it. */
export interface Bar {
  readonly kind: 'bar'
  readonly like: 'chromium' | 'firefox' | 'safari' | 'phone'
  /** Around the address: before its field, at the start or the end of the field, and after it. */
  readonly before?: readonly Drawn[]
  readonly start?: readonly Drawn[]
  readonly end?: readonly Drawn[]
  readonly beside?: readonly Drawn[]
  /** On phones the bar may be below the page. */
  readonly below?: true
}

/** What a press on an icon unfolds below the bar; on a phone a sheet. */
export interface Panel {
  readonly kind: 'panel'
  readonly title?: Label | Name
  readonly rows: readonly Row[]
}

/** A menu bar with one menu open, as on a Mac; without `bar`, a menu by itself. */
export interface Menu {
  readonly kind: 'menu'
  readonly bar?: readonly (Look & { readonly text: Label | Name })[]
  readonly rows: readonly Row[]
}

/** A page of the settings of a system or browser, under its path. */
export interface Settings {
  readonly kind: 'settings'
  readonly like: 'windows' | 'macos' | 'ios' | 'android' | 'chromeos' | 'gnome' | 'browser'
  /** A page about only this device: left out if that is not asked for. */
  readonly device?: Device
  readonly path: readonly (Label | Name)[]
  readonly rows: readonly Row[]
}

/** One line of a panel, a menu or a page of settings. */
export interface Row extends Look {
  readonly text: Label | Name
  /** It belongs to this device: left out if that is not asked for. */
  readonly device?: Device
  /** What is at the end of it. A `switch` is off, as the person finds it. @default nothing */
  readonly control?: 'switch' | 'menu' | 'button' | 'cross' | 'leads on' | 'tick'
  /** The words in the control or before it. */
  readonly value?: Label
}

/** A question, with who or what it is about above its answers. */
type Question = {
  readonly kind: 'question'
  readonly answers: readonly (Look & { readonly text: Label })[]
} & (
  | {
      /** The browser's own, about the site. */
      readonly like: 'chromium' | 'firefox' | 'safari' | 'ios' | 'phone'
    }
  | {
      /** The system's, about an app. */
      readonly like: 'macos'
      readonly asker: Name
    }
)

/** The quick switches of a phone. */
export interface Tiles {
  readonly kind: 'tiles'
  readonly tiles: readonly (Look & { readonly text: Label; readonly device?: Device })[]
}
