// The same table that the simulated browsers are held to (packages/testing/test/behaviours), in real WebKitGTK, whose
// engine is Safari's. If one of these fails, WebKit and its simulation no longer agree.
import { webkitBehaviours } from '@precall/testing/test/behaviours/webkit'
import { play } from '@precall/testing/test/driver'
import { simulate } from '@precall/testing/test/simulate'
import { simulatedDriver } from '@precall/testing/test/simulatedDriver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveBarePages } from '../support/pages/barePages'
import { type Display, startDisplay } from '../support/browser/display'
import { note } from '../support/person/playedBehaviour'
import type { Pages } from '../support/pages/serveSites'
import { launchMiniBrowser, type MiniBrowser } from './launchMiniBrowser'
import { type LineToPage, openLine } from './lineToPage'
import { realWebkit, whyNot } from './realWebkit'

const rows = webkitBehaviours.map((behaviour, index) => {
  const elsewhere = !behaviour.where.includes('safari-macos') && `it is of ${behaviour.where.join(' and ')}`
  const why = elsewhere || whyNot(behaviour)
  const title = why ? `${behaviour.when} (${why})` : behaviour.when
  return [title, { behaviour, site: `behaviour-${index}`, why }] as const
})

let pages: Pages
let display: Display
let line: LineToPage
beforeAll(async () => {
  line = await openLine()
  pages = await serveBarePages(line.script('page'))
  display = await startDisplay()
})
afterAll(async () => {
  await display.end()
  await pages.close()
  await line.close()
})

describe.for(['mock', 'none'] as const)('real WebKitGTK whose devices are: %s', (devices) => {
  let browser: MiniBrowser
  beforeAll(async () => {
    const url = `${pages.origin('start')}/page`
    browser = await launchMiniBrowser({ display, line, url, name: 'page', devices })
  })
  afterAll(() => browser.close())

  const here = rows.filter(
    ([, { why, behaviour }]) => !why && (behaviour.state?.camera === 'missing') === (devices === 'none'),
  )
  test.for(here)('answers as the simulated one: %s', async ([, row], context) => {
    const { behaviour, site } = row
    note(context, behaviour)
    const simulated = simulatedDriver(simulate('safari-macos', behaviour.state))
    const real = await realWebkit(behaviour, { browser, line, pages, site })
    await play(behaviour, simulated)
    await play(behaviour, real)
    await expect.poll(real.look).toEqual(await simulated.look())
  })
})

describe('real WebKitGTK does not play', () => {
  test.for(rows.filter(([, { why }]) => why))('%s', ([, { why, behaviour }], context) => {
    // What the table says about it rests on a document, or on a measurement that is no more repeated.
    expect(behaviour.seen).not.toBe('')
    note(context, behaviour, `${why}`)
    context.skip(`${why}`)
  })
})
