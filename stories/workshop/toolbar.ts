import type { MessageOverrides } from '@precall/react'
import { arabic, type Changes, type Theme, themes } from '@precall/screens'
import type { Preview } from '@storybook/react-vite'

const themeNames = ['light', 'dark', ...(Object.keys(themes) as Theme[])]
const deviceStates = { prompt: 'not asked yet', granted: 'allowed', denied: 'blocked', missing: 'not connected' }

/** What the toolbar over every story offers. The platform is a list too long for a menu: .storybook/manager.tsx. */
export const globalTypes: Preview['globalTypes'] = {
  camera: stateOf('Camera'),
  microphone: stateOf('Microphone'),
  theme: {
    description: 'The theme of the app',
    toolbar: { icon: 'paintbrush', items: themeNames, dynamicTitle: true },
  },
  direction: {
    description: 'The direction of the text',
    toolbar: {
      icon: 'transfer',
      items: [
        { value: 'ltr', title: 'left to right' },
        { value: 'rtl', title: 'right to left' },
      ],
      dynamicTitle: true,
    },
  },
  motion: {
    description: 'Whether things move',
    toolbar: {
      icon: 'lightning',
      items: [
        { value: 'full', title: 'full motion' },
        { value: 'reduced', title: 'reduced motion' },
      ],
      dynamicTitle: true,
    },
  },
}

function stateOf(name: string) {
  const items = Object.entries(deviceStates).map(([value, words]) => ({ value, title: `${name}: ${words}` }))
  return {
    description: `The state of the ${name.toLowerCase()} in the simulated browser`,
    toolbar: { title: name, items: [{ value: '', title: name }, ...items], dynamicTitle: true },
  }
}

export const initialGlobals = {
  profile: '',
  camera: '',
  microphone: '',
  theme: 'light',
  direction: 'ltr',
  motion: 'full',
}

export type Globals = { readonly [name in keyof typeof initialGlobals]?: string }

/** What the toolbar changes in the story. */
export function changesIn({ profile, camera, microphone }: Globals): Changes {
  return { profile: profile || undefined, camera: camera || undefined, microphone: microphone || undefined } as Changes
}

/** The words of the stories, if they are not English. */
export function messagesIn({ direction }: Globals): MessageOverrides | undefined {
  return direction === 'rtl' ? arabic : undefined
}
