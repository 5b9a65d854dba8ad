import { type Theme, themes } from '@precall/screens'
import type { Decorator } from '@storybook/react-vite'
import { type ReactNode, useLayoutEffect } from 'react'
import { pretend } from './pretend'
import type { Globals } from './toolbar'

/** Every story looks as the toolbar says. */
export const withLooks: Decorator = (Story, { globals }) => (
  <Looks globals={globals}>
    <Story />
  </Looks>
)

function Looks({ globals, children }: { globals: Globals; children: ReactNode }): ReactNode {
  const { theme = 'light', direction = 'ltr', motion = 'full' } = globals
  useLayoutEffect(() => {
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
  })
  return children
}

const ofTheme = new CSSStyleSheet()
