import type { ReadyProfile } from '@precall/testing'
import { simulateBrowser } from '@precall/testing'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderGate, startVideo } from '../../../test/renderGate'

const pill = () => document.querySelector('.precall-pill')

async function explain(profile: ReadyProfile, language = 'en-GB') {
  const gate = renderGate({ browser: simulateBrowser(profile, { language }) })
  await gate.user.click(startVideo())
  const explainer = await screen.findByRole('dialog')
  return { ...gate, explainer }
}

describe('a person is told to choose what is on the button of their own browser', () => {
  it.each<[ReadyProfile, string, string]>([
    ['chrome-windows', 'en-US', 'Allow while visiting the site'],
    ['chrome-android', 'en-US', 'Allow while visiting the site'],
    ['chrome-linux', 'de-AT', 'Beim Besuch der Website erlauben'],
    ['firefox-windows', 'en-US', 'Allow'],
    ['firefox-windows', 'de-DE', 'Erlauben'],
    ['safari-macos', 'en-US', 'Allow'],
    ['brave-linux', 'en-US', 'Allow'],
  ])('in %s that speaks %s', async (profile, language, answer) => {
    const { browser, user, explainer } = await explain(profile, language)
    await waitFor(() => expect(pill()).toHaveTextContent(answer))
    expect(pill()).toHaveAttribute('lang', language.slice(0, 2))
    expect(explainer).toContainElement(pill() as HTMLElement)

    await user.click(await screen.findByRole('button', { name: 'OK' }))
    expect(await screen.findByRole('heading', { level: 2 })).toHaveTextContent(`Choose “${answer}”`)

    if (!profile.startsWith('chrome')) return
    browser.prompt?.dismiss()
    expect(await screen.findByRole('region', { name: 'No problem, we can ask again' })).toHaveTextContent(
      `When your browser asks, choose “${answer}”.`,
    )
  })

  it.each([
    ['chrome-linux', 'Allow while visiting the site. Allow this time. Never allow.', 'Allow while visiting the site'],
    ['firefox-windows', 'Allow. Block.', 'Allow'],
  ] as const)(
    'and shown it in a drawing when they are about to be asked again: %s',
    async (profile, answers, answer) => {
      const denied = { camera: 'denied', microphone: 'denied', browserButtons: false } as const
      const browser = simulateBrowser(profile, denied)
      const { user } = renderGate({ browser })
      await waitFor(() => expect(startVideo()).not.toHaveAttribute('data-microphone', 'unknown'))
      await user.click(startVideo())
      await screen.findByRole('dialog', { name: /blocked/ })
      browser.siteSettings.reset('camera')
      browser.siteSettings.reset('microphone')
      const dialog = await screen.findByRole('dialog', { name: 'Almost there' })
      const question = await within(dialog).findByRole('img', { name: answers })
      const ringed = Array.from(question.querySelectorAll('[data-n]'), ({ textContent }) => textContent)
      expect(ringed).toEqual([answer])
    },
  )

  it.each<[string, ReadyProfile, string]>([
    ['the browser', 'edge-windows', 'en-US'],
    ['the language', 'chrome-linux', 'sv-SE'],
  ])('and of no button where no one has read it in %s', async (_, profile, language) => {
    const { user, explainer } = await explain(profile, language)
    expect(explainer).toHaveTextContent('Choose the answer that allows it.')
    await user.click(await screen.findByRole('button', { name: 'OK' }))
    expect(await screen.findByRole('region', { name: 'Allow it in your browser' })).toBeVisible()
    expect(document.body).not.toHaveTextContent('“Allow”')
    expect(pill()).toBeNull()
  })
})
