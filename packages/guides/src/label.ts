export type { Label } from './labels/label'

/** What goes by its own name everywhere: the site, the browser, the browser in a list of apps, the app around the page. */
export interface Name {
  readonly name: 'host' | 'browser' | 'browserApp' | 'app'
}
