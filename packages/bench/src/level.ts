import type { Page } from 'playwright-core'
import { inPairs } from './inPairs'
import { openVisits } from './openVisits'
import type { Report } from './report'

const SITE = 'allowed'
/** For how long a page is watched at a time. */
const WATCHED_MS = 2000
/** One percent of a core, in each second. */
const MOST = 10

/** React tells this of each commit, as it does the developer tools: https://github.com/facebook/react/blob/main/packages/react-reconciler/src/ReactFiberDevToolsHook.js */
const COUNTS_COMMITS = `<script>
  window.commits = 0
  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberRoot: () => window.commits++,
    onCommitFiberUnmount() {},
    onPostCommitFiberRoot() {},
  }
</script>`

/** How much script runs in a second while a page has a check, which listens to a microphone and looks at a camera, by a profile of the processor. */
export async function level(report: Report, pairs: (wanted: number) => number): Promise<void> {
  const visits = await openVisits('level', SITE)
  try {
    visits.add(COUNTS_COMMITS)
    const visit = await visits.open(SITE)
    const commits = { gate: [] as number[], bare: [] as number[] }
    const scriptIn = await profiler(visit.page)
    report({
      title: 'visible: script in a second',
      pairs: await inPairs(pairs(10), async (side) => {
        await visit.press(side)
        const before = await commitsOn(visit.page)
        const script = await scriptIn(WATCHED_MS)
        commits[side].push((await commitsOn(visit.page)) - before)
        return script
      }),
      compare: 'difference',
      goal: { of: 'gate', most: MOST },
    })
    report({
      title: 'visible: commits of React meanwhile',
      pairs: commits,
      unit: '',
      compare: 'difference',
      goal: { of: 'gate', most: 0 },
    })

    // It is in front of the other, which goes on listening as far as it does.
    await visit.press('gate')
    const front = await visits.open(SITE)
    const nothing = { gate: [] as number[], bare: [] as number[] }
    for (let time = 0; time < pairs(10); time++) {
      nothing.gate.push(await scriptIn(WATCHED_MS))
      nothing.bare.push(0)
    }
    await front.page.close()
    report({
      title: 'hidden: script in a second',
      pairs: nothing,
      compare: 'difference',
      goal: { of: 'gate', most: 0 },
    })
  } finally {
    await visits.close()
  }
}

const commitsOn = (page: Page) => page.evaluate(() => (window as unknown as { commits: number }).commits)

/** What is not script. */
const NOT_SCRIPT = new Set(['(root)', '(program)', '(idle)'])

/** Says how many milliseconds of each second script runs in the page, with what it leaves to collect. */
async function profiler(page: Page): Promise<(ms: number) => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Profiler.enable')
  await session.send('Profiler.setSamplingInterval', { interval: 100 })
  return async (ms) => {
    await session.send('Profiler.start')
    await new Promise((resolve) => setTimeout(resolve, ms))
    const { profile } = await session.send('Profiler.stop')
    const script = new Set(
      profile.nodes.filter(({ callFrame }) => !NOT_SCRIPT.has(callFrame.functionName)).map(({ id }) => id),
    )
    const { samples = [], timeDeltas = [] } = profile
    // A time is how long after the one before a sample was taken: what it shows ran until the next.
    const microseconds = samples.reduce((sum, id, at) => sum + (script.has(id) ? (timeDeltas[at + 1] ?? 0) : 0), 0)
    return microseconds / ms
  }
}
