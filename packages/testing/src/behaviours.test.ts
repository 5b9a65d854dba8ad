import { describe, expect, it } from 'vitest'
import type { Act, Behaviour } from '../test/behaviours'
import { behaviours } from '../test/behaviours'
import type { Outcome } from '../test/outcomeOf'
import { both, microtasks, request } from '../test/outcomeOf'
import { simulate } from '../test/simulate'
import type { SimulatedBrowser } from './simulatedBrowser'

const rows = behaviours.flatMap((behaviour) => behaviour.where.map((profile) => ({ profile, behaviour })))

describe('a simulated browser does as the real one was seen to do', () => {
  it.each(rows.map(({ profile, behaviour }) => ({ profile, behaviour, when: behaviour.when, seen: behaviour.seen })))(
    '$profile, $when (browsers.md $seen)',
    async ({ profile, behaviour: { state, acts, outcomes, says, lists, live, prompts } }) => {
      const known = Object.entries({ outcomes, says, lists, live, prompts }).filter(([, fact]) => fact !== undefined)
      expect(await drive(simulate(profile, state), acts)).toMatchObject(Object.fromEntries(known))
    },
  )
})

/** Plays the acts one after the other, and looks at the page that they lead to. */
async function drive(
  first: SimulatedBrowser,
  acts: readonly Act[],
): Promise<Required<Pick<Behaviour, 'outcomes' | 'says' | 'live'>> & { lists: readonly string[]; prompts: number }> {
  let browser = first
  // Of this page: nobody hears what came of those that a page left behind.
  let requests: ReturnType<typeof request>[] = []
  for (const act of acts) {
    if (typeof act === 'object') requests.push(request(browser, act.ask))
    else if (act in asks) requests.push(request(browser, asks[act as keyof typeof asks]))
    else if (act === 'reload by hand' || act === 'reload by script') {
      browser = browser.reload({ by: act === 'reload by hand' ? 'person' : 'page' })
      requests = []
    } else play(browser, act as keyof typeof plays)
    await microtasks()
  }
  const { mediaDevices } = browser.navigator
  return {
    outcomes: (await Promise.all(requests.map(({ outcome }) => outcome()))).map(inWords),
    says: `${await saidOf(browser, 'camera')} ${await saidOf(browser, 'microphone')}`,
    lists: ((await mediaDevices?.enumerateDevices()) ?? [])
      .filter(({ deviceId }) => deviceId !== 'default')
      .map(({ kind, label }) => `${kind} ${label}`.trim()),
    live: browser.liveTracks.length,
    prompts: browser.prompt ? 1 : 0,
  }
}

const asks = { 'ask both': both, 'ask audio': { audio: true }, 'ask video': { video: true } } as const

const plays = {
  'press Allow': ({ prompt }) => prompt?.allow(),
  'press Block': ({ prompt }) => prompt?.block(),
  'press Allow and remember': ({ prompt }) => prompt?.allowAndRemember(),
  'press Block and remember': ({ prompt }) => prompt?.blockAndRemember(),
  'close the prompt': ({ prompt }) => prompt?.dismiss(),
  'reopen the prompt': (browser) => browser.reopenPrompt(),
  'allow camera in the site settings': ({ siteSettings }) => siteSettings.allow('camera'),
  'allow microphone in the site settings': ({ siteSettings }) => siteSettings.allow('microphone'),
  'block camera in the site settings': ({ siteSettings }) => siteSettings.block('camera'),
  'block microphone in the site settings': ({ siteSettings }) => siteSettings.block('microphone'),
  'reset camera in the site settings': ({ siteSettings }) => siteSettings.reset('camera'),
  'reset microphone in the site settings': ({ siteSettings }) => siteSettings.reset('microphone'),
  'let another app take the microphone': ({ busy }) => busy('microphone'),
  'let the system block the camera': ({ system }) => system.block('camera'),
  'stop sharing': (browser) => browser.stopSharing(),
} satisfies Partial<Record<Act & string, (browser: SimulatedBrowser) => void>>

function play(browser: SimulatedBrowser, act: keyof typeof plays): void {
  if (act.startsWith('press') || act === 'close the prompt') expect(browser.prompt).toBeDefined()
  plays[act](browser)
}

async function saidOf({ navigator }: SimulatedBrowser, name: string): Promise<string> {
  if (!navigator.permissions) return 'nobody'
  return navigator.permissions.query({ name: name as PermissionName }).then(
    ({ state }) => state,
    (error: Error) => error.name,
  )
}

function inWords(outcome: Outcome): string {
  if (outcome === 'pending') return outcome
  return 'tracks' in outcome ? outcome.tracks.join(' ') : outcome.rejected
}
