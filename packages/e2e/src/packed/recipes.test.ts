import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import registry from '@precall/recipes/registry.json' with { type: 'json' }
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { showsMovingPicture } from '../support/person/movingPicture'
import { visit } from '../support/person/visitor'
import { type App, startApp } from './startApp'

let app: App
let chromium: Chromium
beforeAll(async () => {
  app = await startApp('recipes', 'start')
  // It presses Allow in the browser's prompt, whose permission is `prompt` until then.
  chromium = await launchChromium({ flags: ['--auto-accept-camera-and-microphone-capture'] })
})
afterAll(async () => {
  await chromium.close()
  await app.stop()
})

test('an empty app with prejoin, added by shadcn, shows a person to themselves and lets them in', async () => {
  const person = await visit(chromium.openTab, app.address())
  await person.press('Start Video')
  await person.seesDialog('Allow Camera and Mic Access')
  await person.press('OK')
  await person.seesDialog('See and hear yourself first')
  await showsMovingPicture(person.page.getByLabel('What your camera sees'))
  await person.sees('Your camera works')
  // The fake microphone beeps once a second.
  await person.sees('We hear you')

  await person.press('Join the visit')
  await person.sees('You are in the call')
  expect(await person.media()).toEqual({ getUserMediaCalls: 1, pendingCalls: 0, liveTracks: 2, stoppedTracks: 0 })
  await person.press('Leave')
  await expect.poll(person.media).toEqual({ getUserMediaCalls: 1, pendingCalls: 0, liveTracks: 0, stoppedTracks: 2 })
  expect(person.errors()).toEqual([])
})

test.each(registry.items.map(({ name }) => name))('%s, added by shadcn, still says what to change', (name) => {
  const folder = join(process.env.APPS!, 'recipes/src/components', name)
  const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))
  expect(texts.join('\n')).toContain('\n// Change: ')
})
