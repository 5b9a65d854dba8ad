import { inPairs } from './inPairs'
import { openVisits, type Visits } from './openVisits'
import type { Report } from './report'
import { type Side, slow, type Visit } from './visit'

/** How much slower a phone of the middle class is: https://developer.chrome.com/docs/devtools/performance/reference#cpu-throttle */
const SLOWED = 6

/** Times the dialog from the press to the paint: in a page where it was open before, and in pages that are new. */
export async function dialog(report: Report, pairs: (wanted: number) => number): Promise<void> {
  const visits = await openVisits('dialog')
  try {
    visits.add(await drawnDialog(visits))

    const warm = await visits.open('warm')
    // The first few are slower: code that runs often is compiled.
    await inPairs(pairs(5), (side) => openAndClose(warm, side))
    report({
      title: 'warm',
      pairs: await inPairs(pairs(60), (side) => openAndClose(warm, side)),
      compare: 'ratio',
      goal: { of: 'ratio', most: 1.1 },
    })
    await slow(warm.page, SLOWED)
    report({
      title: `warm, slowed ${SLOWED} times`,
      pairs: await inPairs(pairs(40), (side) => openAndClose(warm, side)),
      compare: 'ratio',
      goal: { of: 'ratio', most: 1.3 },
    })
    await warm.page.close()

    report({
      title: 'first',
      pairs: await inPairs(pairs(12), (side) => openInNewPage(visits, side)),
      compare: 'ratio',
    })
    report({
      title: `first, slowed ${SLOWED} times`,
      pairs: await inPairs(pairs(12), (side) => openInNewPage(visits, side, SLOWED)),
      compare: 'ratio',
      goal: { of: 'gate', most: 150 },
    })
  } finally {
    await visits.close()
  }
}

/** What the gate has drawn, as the author of a page would write it: the same content for the bare side. */
async function drawnDialog(visits: Visits): Promise<string> {
  const { page, press, loaded } = await visits.open('drawn')
  await press('gate')
  // The answer in the person's own browser and the steps in its settings come later.
  await loaded()
  const html = await page.evaluate(() => {
    const dialog = document.querySelector<HTMLDialogElement>('dialog:modal')!
    dialog.close()
    return dialog.outerHTML
  })
  await page.close()
  return html
}

async function openAndClose({ page, press }: Visit, side: Side): Promise<number> {
  const milliseconds = await press(side)
  await page.keyboard.press('Escape')
  await page.waitForFunction(() => !document.querySelector('dialog:modal'))
  return milliseconds
}

let count = 0

/** On a site of its own, so that the browser has nothing of it: no file, no compiled code, no process. */
async function openInNewPage(visits: Visits, side: Side, slowed?: number): Promise<number> {
  const { page, press } = await visits.open(`new-${count++}`, slowed)
  const milliseconds = await press(side)
  await page.close()
  return milliseconds
}
