// The same table that the simulated browsers are held to (packages/testing/test/behaviours), in real Chromium. If one
// of these fails, Chromium and its simulation no longer agree.
import type { Behaviour } from '@precall/testing/test/behaviour'
import { buttonBehaviours } from '@precall/testing/test/behaviours/buttons'
import { chromiumBehaviours } from '@precall/testing/test/behaviours/chromium'
import { play } from '@precall/testing/test/driver'
import { simulate } from '@precall/testing/test/simulate'
import { simulatedDriver } from '@precall/testing/test/simulatedDriver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveBarePages } from '../support/pages/barePages'
import { type Display, startDisplay } from '../support/browser/display'
import { type Chromium, type Devices, launchChromium } from '../support/browser/launchChromium'
import { machineHasCamera } from '../support/browser/machineHasCamera'
import { devicesFor, INSECURE_HOST, realChromium, settingsFor, whyNot } from './realChromium'
import { note } from '../support/person/playedBehaviour'
import type { Pages } from '../support/pages/serveSites'
import { openSettings, type SettingsPage } from '../support/browser/settingsPage'

type Row = readonly [when: string, behaviour: Behaviour, site: string]

const rows: readonly Row[] = [...chromiumBehaviours, ...buttonBehaviours].map((behaviour, index) => [
  behaviour.when,
  behaviour,
  `behaviour-${index}`,
])

let pages: Pages
let display: Display
beforeAll(async () => {
  pages = await serveBarePages()
  display = await startDisplay()
})
afterAll(async () => {
  await display.end()
  await pages.close()
})

describe.for<Devices>(['fake', 'microphone busy', 'none'])('real Chromium whose devices are %s', (devices) => {
  const here = rows.filter(([, behaviour]) => !whyNot(behaviour) && devicesFor(behaviour) === devices)
  let chromium: Chromium
  let settings: SettingsPage
  beforeAll(async () => {
    chromium = await launchChromium({
      display,
      devices,
      sites: Object.fromEntries(here.map(([, behaviour, site]) => [pages.origin(site), settingsFor(behaviour)])),
      flags: [`--host-resolver-rules=MAP ${INSECURE_HOST} 127.0.0.1`],
    })
    settings = await openSettings(chromium)
  })
  afterAll(() => chromium.close())

  test.for(here)('answers as the simulated one: %s', async ([, behaviour, site], context) => {
    note(context, behaviour)
    const simulated = simulatedDriver(simulate('chrome-linux', behaviour.state))
    const real = await realChromium(behaviour, { chromium, display, settings, pages, site })
    await play(behaviour, simulated)
    await play(behaviour, real)
    // Tracks end a moment after the settings say so.
    await expect.poll(real.look).toEqual(await simulated.look())
    await real.close()
  })
})

describe('real Chromium does not play', () => {
  const left = rows.flatMap(([when, behaviour]) => {
    const why = whyNot(behaviour)
    return why ? [[when, why, behaviour] as const] : []
  })

  test.for(left)('%s: %s', ([, why, behaviour], context) => {
    note(context, behaviour, why)
    const { where } = behaviour
    // All that Chromium on Linux was seen to do it does again, where nothing of the machine's own is in the way.
    expect(machineHasCamera || !where.includes('chrome-linux')).toBe(true)
  })
})
