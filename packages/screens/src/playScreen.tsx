import type { MessageOverrides } from '@precall/react'
import type { SimulatedBrowser } from '@precall/testing'
import type { ReactElement } from 'react'
import type { Screen } from './screens'
import { atRest, stageScreen, until } from './stageScreen'
import { Visit } from './Visit'

interface Playing {
  readonly browser: SimulatedBrowser
  /** @default English */
  readonly messages?: MessageOverrides | undefined
  /** Shows the page; after a reload, the page that comes then. */
  readonly render: (page: ReactElement) => void
  /** Ends the play where it is. */
  readonly signal?: AbortSignal
}

/** Opens the page of an appointment in the browser, and does all that leads a person to the screen. Time stands still. */
export async function playScreen(screen: Screen, { browser, messages, render, signal }: Playing): Promise<void> {
  const walk = stageScreen(screen, {
    browser,
    show: (given, load) => render(<Visit key={load} messages={messages} {...given} />),
    ok: (messages?.buttons?.ok as string | undefined) ?? 'OK',
    signal,
  })
  await walk()
  // In a language that the guides do not speak, they are a picture, or nothing.
  if (screen.guide && !messages) await seen(wholeGuide)
  if (screen.guide && screen.arabic) await seen('.precall-screen')
  if (screen.answer) await seen(browsersAnswer)
  await atRest()

  function seen(selector: string): Promise<Element> {
    return until(() => document.querySelector(selector), signal)
  }
}

/** The words that are on the browser's button that allows. */
const browsersAnswer =
  '.precall-pill:not([data-other]), .precall-title > span > [translate="no"], .precall-lead > [translate="no"]'

/** With all that leads on from it, which comes a moment later. */
const wholeGuide = '.precall-on > :not(.precall-aside), .precall-answers, .precall-hint'
