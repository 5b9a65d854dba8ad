/** Who writes the label: a product of the tables in `terms/`. */
type Product =
  | 'chrome-desktop'
  | 'chrome-android'
  | 'firefox-desktop'
  | 'firefox-android'
  | 'safari'
  | 'ios'
  | 'macos'
  | 'apple-current'
  | 'android'
  | 'chromeos'
  | 'gnome'
  | 'windows'

/** The exact words on a button or row, by product and key: only ever taken from the tables, which have a source. */
export type Label = `${Product}.${string}`

/** What goes by its own name everywhere: the site, the browser, and the app around the page. */
export type Name = { readonly name: 'host' | 'browser' | 'app' }
