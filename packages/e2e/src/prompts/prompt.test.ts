import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Display, startDisplay } from '../support/browser/display'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { pressInPrompt, promptOpens } from './pressInPrompt'
import { type Pages, servePages } from '../support/pages/servePages'
import { queriedPermission } from '../support/browser/settingsPage'
import { visit, type Visitor } from '../support/person/visitor'

const EXPLAINER = 'Allow Camera and Mic Access'

const nothingAsked = { getUserMediaCalls: 0, pendingCalls: 0, liveTracks: 0, stoppedTracks: 0 }
const inTheCall = { getUserMediaCalls: 1, pendingCalls: 0, liveTracks: 2, stoppedTracks: 0 }
const outOfTheCall = { getUserMediaCalls: 1, pendingCalls: 0, liveTracks: 0, stoppedTracks: 2 }
const refused = { getUserMediaCalls: 1, pendingCalls: 0, liveTracks: 0, stoppedTracks: 0 }

let display: Display
let pages: Pages
let chromium: Chromium
beforeAll(async () => {
  pages = await servePages()
  display = await startDisplay()
  chromium = await launchChromium({
    display,
    sites: { [pages.origin('refuses-camera')]: { microphone: 'allow' } },
  })
})
afterAll(async () => {
  await chromium.close()
  await display.end()
  await pages.close()
})

describe('a person whom the browser has never asked', () => {
  test.each(['visit', 'strict'])('is told why first, once however often they press (%s)', async (page) => {
    const person = await visit(chromium.openTab, `${pages.origin(page)}/${page}`)

    await person.button('Start Video').dblclick()
    await person.seesDialog(EXPLAINER)
    expect(await person.dialogs()).toEqual([EXPLAINER])
    expect(await person.media()).toEqual(nothingAsked)
  })

  test.each([
    ['the ×', (person: Visitor) => person.press('Close')],
    ['Escape', (person: Visitor) => person.page.keyboard.press('Escape')],
  ])('is back at Start Video after %s, with nothing asked and nothing changed', async (_, close) => {
    const person = await visit(chromium.openTab, `${pages.origin('clinic')}/visit`)

    await person.press('Start Video')
    await person.seesDialog(EXPLAINER)
    await close(person)
    await person.seesNoDialog()
    expect(await person.focus()).toBe('Start Video')
    expect(await person.media()).toEqual(nothingAsked)
  })
})

describe("a person in front of the browser's own prompt", () => {
  async function openPrompt(site: string, page: string): Promise<Visitor> {
    const person = await visit(chromium.openTab, `${pages.origin(site)}/${page}`)
    await startAndAgree(person)
    return person
  }

  async function startAndAgree(person: Visitor): Promise<void> {
    await person.press('Start Video')
    await person.seesDialog(EXPLAINER)
    await person.press('OK')
    await promptOpens(display)
    await person.seesNoDialog()
  }

  test.each([
    ['Allow while visiting the site', 'visit'],
    ['Allow this time', 'strict'],
  ] as const)('presses "%s" and is in the call (%s)', async (button, page) => {
    const person = await openPrompt(`allows-${page}`, page)

    await pressInPrompt(display, button)
    await person.sees('You are in the call')
    expect(await person.media()).toEqual(inTheCall)

    await person.press('Leave')
    expect(await person.media()).toEqual(outOfTheCall)
    await person.page.close()
  })

  test('allows, sees and hears themselves first, and joins with that', async () => {
    const person = await openPrompt('checks', 'check')

    await pressInPrompt(display, 'Allow while visiting the site')
    await person.seesDialog('See and hear yourself first')
    await person.sees('Your camera works')
    expect(await person.media()).toEqual(inTheCall)
    await person.press('Join the visit')
    await person.sees('You are in the call')
    expect(await person.media()).toEqual(inTheCall)
    await person.page.close()
  })

  test('presses "Never allow" and is told what is blocked', async () => {
    const person = await openPrompt('refuses', 'visit')

    await pressInPrompt(display, 'Never allow')
    await person.seesDialog('Your camera and microphone are blocked')
    expect(await person.media()).toEqual(refused)
    await person.page.close()
  })

  test('that asks for an optional camera, presses "Never allow", and is in the call without it', async () => {
    const person = await openPrompt('refuses-camera', 'optional')

    await pressInPrompt(display, 'Never allow')
    await person.sees('You are in the call')
    await person.sees('Camera: off')
    await person.button('Turn on camera').waitFor()
    expect(await person.media()).toEqual({ ...inTheCall, getUserMediaCalls: 2, liveTracks: 1 })
    await person.page.close()
  })

  // Chromium keeps the refusal for both, so that going on with the microphone alone would be refused unasked.
  test('that asks for both, presses "Never allow", and is offered nothing that would be refused', async () => {
    const person = await openPrompt('refuses-both', 'optional')

    await pressInPrompt(display, 'Never allow')
    await person.seesDialog('Your camera and microphone are blocked')
    expect(await person.button('Continue with microphone only').count()).toBe(0)
    await person.press('Close')
    await person.page.close()
  })

  test('closes it, has changed nothing, and may try again', async () => {
    const person = await openPrompt('dismisses', 'visit')

    await pressInPrompt(display, 'close')
    await person.sees('No problem, we can ask again')
    await person.seesNoDialog()
    expect(await person.media()).toEqual(refused)
    expect(await queriedPermission(person.page, 'camera')).toBe('prompt')

    await startAndAgree(person)
    await pressInPrompt(display, 'Allow while visiting the site')
    await person.sees('You are in the call')
    expect(await person.media()).toEqual({ ...inTheCall, getUserMediaCalls: 2 })

    await person.press('Leave')
    expect(await person.media()).toMatchObject({ liveTracks: 0, stoppedTracks: 2 })
    await person.page.close()
  })

  test('cancels, allows all the same, and stays out of the call with the camera off', async () => {
    const person = await openPrompt('cancels', 'strict')

    await person.press('Cancel')
    await pressInPrompt(display, 'Allow while visiting the site')
    await expect.poll(person.media).toEqual(outOfTheCall)
    expect(await person.page.getByText('You are in the call').count()).toBe(0)
    await person.page.close()
  })

  test('cancels, presses Start Video again, and is let in by the prompt that is still open', async () => {
    const person = await openPrompt('returns', 'visit')

    await person.press('Cancel')
    await person.press('Start Video')
    await pressInPrompt(display, 'Allow while visiting the site')
    await person.sees('You are in the call')
    expect(await person.media()).toEqual(inTheCall)

    await person.press('Leave')
    expect(await person.media()).toEqual(outOfTheCall)
    await person.page.close()
  })

  test('turns away from the page, allows all the same, and the camera is turned off at once', async () => {
    const person = await openPrompt('turns-away', 'leaving')

    await person.press('Back to all appointments')
    await person.sees('These are your appointments')
    expect(await person.media()).toMatchObject({ getUserMediaCalls: 1, pendingCalls: 1 })
    await pressInPrompt(display, 'Allow while visiting the site')
    await expect.poll(person.media).toEqual(outOfTheCall)
    await person.page.close()
  })
})
