import { type Screen, type Theme, themes } from '@precall/screens'

/** The page that shows every picture, drawn by that Chromium, in the order in which a person may see the screens. */
export function indexOfScreens(screens: readonly Screen[], chromium: number): string {
  return `${[INTRODUCTION, drawnBy(chromium), ...screens.map(entryOf), IN_THEMES].join('\n\n')}\n`
}

/** The names of docs/themes. */
export const themeNames = Object.keys(themes) as readonly Theme[]

/** The picture of the first screen in that theme. */
export const pictureIn = (theme: Theme): string => `in-theme.${theme}`

const INTRODUCTION = `# Screens

Every screen of Precall, in the order in which a person may see them, over a
[simulated browser](../../packages/testing/src/simulateBrowser.ts). \`npm test -- --only screens\` compares each with its
picture here, and \`npm run screens\` draws the pictures and this page again, from
[one list](../../packages/screens/src/screens.ts).`

const drawnBy = (chromium: number): string =>
  `They were drawn by Chromium ${chromium} on Linux. Another version is not compared, because it draws letters differently.`

const entryOf = ({ name, when, title, variant, arabic, onPhone, forced }: Screen): string =>
  [
    `## ${title}${variant ? ` (${variant})` : ''}`,
    when,
    `![${title}](${name}${onPhone ? '.phone' : ''}.png)`,
    ...(arabic ? [OTHER_LOOKS, otherLooksOf(name)] : []),
    ...(forced ? [SYSTEM_COLOURS, `![In the system’s own colours](${name}.forced.png)`] : []),
  ].join('\n\n')

const OTHER_LOOKS = 'The same in the dark, from right to left, and 320 px wide:'

const SYSTEM_COLOURS = 'The same for a person whose system keeps pages to its own colours:'

const otherLooksOf = (name: string): string =>
  `![In the dark](${name}.dark.png) ![From right to left, in Arabic](${name}.rtl.png) ![320 px wide](${name}.phone.png)`

const IN_THEMES = `## In another brand’s looks

The first screen again, with nine variables set: ${themeNames.map((theme) => `[${theme}](../themes/${theme}.css)`).join(' and ')}.

${themeNames.map((theme) => `![In the ${theme} theme](${pictureIn(theme)}.png)`).join('\n')}`
