import dense from '../../../docs/themes/dense.css?inline'
import playful from '../../../docs/themes/playful.css?inline'

/** The style sheets of docs/themes, by name. */
export const themes = { playful, dense } as const

export type Theme = keyof typeof themes
