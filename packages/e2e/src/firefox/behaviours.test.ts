// The same table that the simulated browsers are held to (packages/testing/test/behaviours), in real Firefox. If one
// of these fails, Firefox and its simulation no longer agree.
import { firefoxBehaviours } from '@precall/testing/test/behaviours/firefox'
import { play } from '@precall/testing/test/driver'
import { simulate } from '@precall/testing/test/simulate'
import { simulatedDriver } from '@precall/testing/test/simulatedDriver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveBarePages } from '../support/pages/barePages'
import { type Display, startDisplay } from '../support/browser/display'
import { note } from '../support/person/playedBehaviour'
import type { Pages } from '../support/pages/serveSites'
import { type Firefox, launchFirefox } from './launchFirefox'
import { realFirefox, whyNot } from './realFirefox'

const rows = firefoxBehaviours.map((behaviour, index) => {
  const elsewhere = !behaviour.where.includes('firefox-linux') && `it is of ${behaviour.where.join(' and ')}`
  const why = elsewhere || whyNot(behaviour)
  const title = why ? `${behaviour.when} (${why})` : behaviour.when
  return [title, { behaviour, site: `behaviour-${index}`, why }] as const
})

let pages: Pages
let display: Display
let firefox: Firefox
beforeAll(async () => {
  pages = await serveBarePages()
  display = await startDisplay()
  firefox = await launchFirefox(display)
})
afterAll(async () => {
  await firefox.close()
  await display.end()
  await pages.close()
})

describe('real Firefox', () => {
  test.for(rows.filter(([, { why }]) => !why))('answers as the simulated one: %s', async ([, row], context) => {
    const { behaviour, site } = row
    note(context, behaviour)
    const simulated = simulatedDriver(simulate('firefox-linux', behaviour.state))
    const real = await realFirefox(behaviour, { firefox, pages, site })
    try {
      await play(behaviour, simulated)
      await play(behaviour, real)
      // Its queries lag behind its answers: docs/facts/browsers.md#firefox-query-lag
      await expect.poll(real.look).toEqual(await simulated.look())
    } finally {
      await real.close()
    }
  })

  test.for(rows.filter(([, { why }]) => why))('does not play: %s', ([, { why, behaviour }], context) => {
    // What the table says about it rests on a document, or on a measurement that is no more repeated.
    expect(behaviour.seen).not.toBe('')
    note(context, behaviour, `${why}`)
    context.skip(`${why}`)
  })
})
