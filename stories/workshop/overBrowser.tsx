import { PrecallConfig } from '@precall/react'
import { simulate, type Situation } from '@precall/screens'
import { drawnStream, type SimulatedBrowser } from '@precall/testing'
import type { Decorator } from '@storybook/react-vite'
import { createContext, type ReactElement, type ReactNode, useContext, useLayoutEffect, useMemo, useState } from 'react'
import { Refused } from './Refused'
import { changesIn, type Globals, messagesIn } from './toolbar'

/**
 * Gives the gates of a story the simulated browser that its parameter `situation` describes, changed by the toolbar.
 * With the parameter `drawn` its camera has a picture.
 *
 * @example parameters: { situation: on('safari-ios', { camera: 'denied' }) }
 */
export const overBrowser: Decorator = (Story, { parameters, globals, canvasElement }) => {
  const situation = parameters.situation as Situation | undefined
  if (!situation) return <Story />
  return (
    <OverBrowser
      key={JSON.stringify(changesIn(globals))}
      drawn={parameters.drawn === true}
      {...{ situation, globals, canvasElement }}
    >
      <Story />
    </OverBrowser>
  )
}

/** The browser of a story: the page that is open in it, and how to reload it. */
export interface Stage {
  readonly browser: SimulatedBrowser
  readonly reload: (by?: 'person' | 'page') => void
}

const StageContext = createContext<Stage | undefined>(undefined)

export function useStage(): Stage {
  return useContext(StageContext) ?? overNone()
}

const stages = new WeakMap<Element, Stage>()

/** The same for a play function, by the element that holds the story. */
export function stageIn(canvasElement: Element): Stage {
  return stages.get(canvasElement) ?? overNone()
}

interface OverBrowserProps {
  readonly situation: Situation
  readonly drawn: boolean
  readonly globals: Globals
  readonly canvasElement: Element
  readonly children: ReactNode
}

function OverBrowser({ situation, drawn, globals, canvasElement, children }: OverBrowserProps): ReactElement {
  const [opened, setOpened] = useState(() =>
    attempt(() => simulate(situation, changesIn(globals), drawn ? { createStream: drawnStream } : {})),
  )
  const [loads, setLoads] = useState(0)
  const stage = useMemo(() => {
    if (opened instanceof Error) return undefined
    const reload: Stage['reload'] = (by = 'person') => {
      setOpened(opened.reload({ by }))
      setLoads((loads) => loads + 1)
    }
    return { browser: opened, reload }
  }, [opened])
  useLayoutEffect(() => {
    if (!stage) return undefined
    stages.set(canvasElement, stage)
    const takeButtonsBack = stage.browser.drawButtonsIn(document)
    // A question takes the focus from the document, and that is where our parts look for it.
    Object.defineProperty(document, 'hasFocus', { configurable: true, value: () => stage.browser.document.hasFocus() })
    return () => {
      takeButtonsBack()
      Reflect.deleteProperty(document, 'hasFocus')
    }
  }, [stage, canvasElement])

  if (opened instanceof Error || !stage) return <Refused why={opened as Error} />
  return (
    <StageContext.Provider value={stage}>
      <PrecallConfig
        key={loads}
        browser={opened}
        occasion="visit"
        assistance={{ href: 'https://clinic.example/help' }}
        messages={messagesIn(globals)}
      >
        {children}
      </PrecallConfig>
    </StageContext.Provider>
  )
}

function attempt<Made>(make: () => Made): Made | Error {
  try {
    return make()
  } catch (error) {
    return error as Error
  }
}

function overNone(): never {
  throw new Error('This story is over no simulated browser: say `situation: on(…)` among its parameters.')
}
