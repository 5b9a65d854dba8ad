import type { MessageOverrides } from '@precall/react'
import { playScreen, type Screen, type ScreenName, screens } from '@precall/screens'
import type { StoryObj } from '@storybook/react-vite'
import { type ReactElement, useEffect, useState } from 'react'
import { expect, waitFor, within } from 'storybook/test'
import { useStage } from './overBrowser'
import { Refused } from './Refused'
import { changesIn, type Globals, messagesIn } from './toolbar'

/** The story of one screen of the list: it opens the demo's page, and does everything that leads a person there. */
export function screenStory(name: ScreenName): StoryObj {
  const screen = screens.find((screen) => screen.name === name)!
  return {
    parameters: {
      screen: name,
      situation: screen.situation,
      tells: screen.tells,
      layout: 'fullscreen',
      docs: { description: { story: screen.when } },
    },
    ...(screen.onPhone && { globals: { viewport: { value: 'mobile2' } } }),
    render: (_, { globals }) => <Played screen={screen} globals={globals} />,
    async play({ canvasElement, globals }) {
      const changed = Object.values(changesIn(globals)).some(Boolean)
      if (changed) return
      await waitFor(() => expect(canvasElement.querySelector('[data-arrived]')).not.toBeNull(), { timeout: 5000 })
      const { title, arabic } = screen
      const role = /waiting|notice|aside/.test(screen.part) ? 'region' : 'dialog'
      await within(canvasElement).findByRole(role, { name: (globals.direction === 'rtl' && arabic) || title })
    },
  }
}

function Played({ screen, globals }: { screen: Screen; globals: Globals }): ReactElement {
  const { browser } = useStage()
  const [page, render] = useState<ReactElement>()
  const [arrived, setArrived] = useState(false)
  const [refusal, setRefusal] = useState<Error>()
  const messages = messagesOf(screen, globals)
  useEffect(() => {
    const leaving = new AbortController()
    const { signal } = leaving
    playScreen(screen, { browser, messages, render, signal }).then(
      () => setArrived(true),
      // A control that this browser does not have says so.
      (error: Error) => signal.aborted || setRefusal(error),
    )
    return () => leaving.abort()
  }, [screen, browser, messages])
  return <div data-arrived={arrived || undefined}>{refusal ? <Refused why={refusal} /> : page}</div>
}

const noWords: MessageOverrides = {}

/** Right to left, even where there are no words for it. */
function messagesOf({ arabic }: Screen, globals: Globals): MessageOverrides | undefined {
  return arabic ? messagesIn(globals) : messagesIn(globals) && noWords
}
