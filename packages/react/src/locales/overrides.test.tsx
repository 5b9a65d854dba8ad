import { simulateBrowser } from '@precall/testing'
import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { takeSaid } from '../../test/console'
import { loadGuides } from '../../test/loadGuides'
import { renderGate, startVideo } from '../../test/renderGate'
import type { MessageOverrides } from '..'

beforeAll(loadGuides)

/** The dialog that a person meets who has said no before, once their guide is there. */
async function meet(messages: MessageOverrides) {
  const gate = renderGate({
    browser: simulateBrowser('chrome-linux', { camera: 'denied', microphone: 'denied' }),
    messages,
  })
  await waitFor(() => expect(startVideo()).not.toHaveAttribute('data-microphone', 'unknown'))
  await gate.user.click(startVideo())
  const dialog = await screen.findByRole('dialog')
  await waitFor(() => expect(document.querySelector('.precall-way')).not.toBeNull())
  return { ...gate, dialog }
}

async function explain(messages: MessageOverrides, devices?: { camera: 'required' }) {
  const gate = renderGate({ messages, ...(devices && { devices }) })
  await gate.user.click(startVideo())
  return screen.findByRole('dialog')
}

describe('an app with words of its own', () => {
  it('changes one text of a screen, and nothing else', async () => {
    const dialog = await explain({ explainer: { pressOk: 'Press the blue button.' } })
    expect(dialog).toHaveAccessibleName('Allow Camera and Mic Access')
    expect(dialog).toHaveTextContent('Press the blue button.')
    expect(dialog).toHaveTextContent('What happens next')
  })

  it('changes a text for one device alone', async () => {
    const messages: MessageOverrides = { explainer: { title: { camera: 'May we see you?' } } }
    expect(await explain(messages, { camera: 'required' })).toHaveAccessibleName('May we see you?')
  })

  it('keeps the text for both devices by that', async () => {
    const messages: MessageOverrides = { explainer: { title: { camera: 'May we see you?' } } }
    expect(await explain(messages)).toHaveAccessibleName('Allow Camera and Mic Access')
  })

  it('may move the promise in its sentence, which stands out there, or leave it out', async () => {
    const dialog = await explain({ explainer: { lead: '{promise}. So press OK.', promise: 'No one sees you yet' } })
    expect(dialog).toHaveTextContent('No one sees you yet. So press OK.')
    expect(within(dialog).getByText('No one sees you yet').tagName).toBe('STRONG')
  })

  it('names the system in the form that its sentence needs', async () => {
    const title = '{machine} says no: look in the settings {ofMachine}'
    const { dialog } = await meet({ recovery: { causes: { browser: { title } } } })
    expect(dialog).toHaveAccessibleName('Your computer says no: look in the settings of your computer')
  })

  it('changes a sentence of a guide, and one that all guides share', async () => {
    const { dialog } = await meet({
      guides: { everywhere: { turnOn: 'Switch {label} on.' }, icons: { sliders: 'the two sliders' } },
    })
    expect(dialog).toHaveTextContent('Switch Camera on.')
    expect(within(dialog).getByRole('img', { name: 'the two sliders' })).toBeVisible()
    expect(dialog).toHaveTextContent('Chrome has turned this off for this site.')
  })
})

describe('an app with words that cannot be', () => {
  it('shows our own instead, and is told where they are, once', async () => {
    const wrong = {
      explainer: { title: () => 'Allow', pressOk: 7, nxt: 'Next' },
      buttons: 'OK',
      recovery: null,
      guides: { everywhere: { turnOn: () => '', trunOn: 'On' }, crhome: {} },
    } as unknown as MessageOverrides
    const dialog = await explain(wrong)
    expect(dialog).toHaveAccessibleName('Allow Camera and Mic Access')
    expect(dialog).toHaveTextContent('Press OK below.')
    expect(within(dialog).getByRole('button', { name: 'OK' })).toBeVisible()
    await waitFor(() => expect(document.querySelector('[data-awaits]')).toBeNull())
    const paths = takeSaid().map((line) => /`(.+?)`/.exec(line)?.[1])
    expect(paths.sort((one, other) => (one! < other! ? -1 : 1))).toEqual([
      'messages.buttons',
      'messages.explainer.nxt',
      'messages.explainer.pressOk',
      'messages.explainer.title',
      'messages.guides.crhome',
      'messages.guides.everywhere.trunOn',
      'messages.guides.everywhere.turnOn',
      'messages.recovery',
    ])
  })
})
