import { PrecallConfig } from '@precall/react'
import { type Changes, simulate, type Situation } from '@precall/screens'
import type { SimulatedBrowser } from '@precall/testing'
import type { Decorator } from '@storybook/react-vite'
import { type ReactElement, type ReactNode, useLayoutEffect, useState } from 'react'

declare module 'storybook/internal/csf' {
  interface Parameters {
    /** The simulated browser that the story is over. */
    readonly situation?: Situation
  }
}

/** The gates of a story that names a `situation` get a browser in it, as the toolbar changes it. */
export const overBrowser: Decorator = (Story, { parameters, globals, canvasElement }) => {
  const { situation } = parameters
  if (!situation) return <Story />
  const changes: Changes = Object.fromEntries(
    (['profile', 'camera', 'microphone'] as const).map((name) => [name, globals[name] || undefined]),
  )
  return (
    <OverBrowser key={JSON.stringify(changes)} {...{ situation, changes, canvasElement }}>
      <Story />
    </OverBrowser>
  )
}

const browsers = new WeakMap<Element, SimulatedBrowser>()

/** The simulated browser of the story that is shown in there. */
export function browserIn(canvasElement: Element): SimulatedBrowser {
  const browser = browsers.get(canvasElement)
  if (!browser)
    throw new Error('This story has no `situation` among its parameters, so it is over no simulated browser.')
  return browser
}

interface OverBrowserProps {
  readonly situation: Situation
  readonly changes: Changes
  readonly canvasElement: Element
  readonly children: ReactNode
}

function OverBrowser({ situation, changes, canvasElement, children }: OverBrowserProps): ReactElement {
  const [made] = useState(() => attempt(() => simulate(situation, changes)))
  useLayoutEffect(() => {
    if (!(made instanceof Error)) browsers.set(canvasElement, made)
  }, [made, canvasElement])

  if (made instanceof Error) return <p role="status">{made.message}</p>
  return (
    <PrecallConfig browser={made} assistance={{ href: 'https://clinic.example/help' }}>
      {children}
    </PrecallConfig>
  )
}

function attempt<Made>(make: () => Made): Made | Error {
  try {
    return make()
  } catch (error) {
    return error as Error
  }
}
