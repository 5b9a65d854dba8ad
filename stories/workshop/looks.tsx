import { type Theme, themes } from '@precall/screens'
import type { Decorator } from '@storybook/react-vite'
import { pretend } from './pretend'
import type { Globals } from './toolbar'

/** Every story looks as the toolbar says. */
export const withLooks: Decorator = (Story, { globals }) => {
  // Before the story is rendered, because a gate reads the language of the document during that.
  wear(globals)
  return <Story />
}

const ofTheme = new CSSStyleSheet()

function wear({ theme = 'light', direction = 'ltr', motion = 'full' }: Globals): void {
  const scheme = theme === 'dark' || theme === 'dense' ? 'dark' : 'light'
  ofTheme.replaceSync(themes[theme as Theme] ?? '')
  document.adoptedStyleSheets = [ofTheme]
  const { documentElement: root } = document
  Object.assign(root, { dir: direction, lang: direction === 'rtl' ? 'ar' : 'en' })
  root.dataset.theme = scheme
  root.style.colorScheme = scheme
  pretend({
    'prefers-color-scheme': scheme,
    'prefers-reduced-motion': motion === 'reduced' ? 'reduce' : 'no-preference',
  })
}
