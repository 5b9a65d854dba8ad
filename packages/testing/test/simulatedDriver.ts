import type { SimulatedBrowser } from '../src/simulatedBrowser'
import type { Act, Seen } from './behaviour'
import type { Driver } from './driver'
import { constraintsIn, listed } from './driver'
import type { Outcome } from './outcomeOf'
import { microtasks, request } from './outcomeOf'

export function simulatedDriver(first: SimulatedBrowser): Driver {
  let browser = first
  // Of this page: nobody hears what came of those that a page left behind.
  let requests: ReturnType<typeof request>[] = []

  return {
    async perform(act) {
      const constraints = constraintsIn(act)
      if (constraints) requests.push(request(browser, constraints))
      else if (act === 'reload by hand' || act === 'reload by script') {
        browser = browser.reload({ by: act === 'reload by hand' ? 'person' : 'page' })
        requests = []
      } else does[act as keyof typeof does](browser)
      await microtasks()
    },

    async look(): Promise<Seen> {
      const { mediaDevices } = browser.navigator
      return {
        outcomes: (await Promise.all(requests.map(({ outcome }) => outcome()))).map(inWords),
        says: `${await saidOf(browser, 'camera')} ${await saidOf(browser, 'microphone')}`,
        lists: listed((await mediaDevices?.enumerateDevices()) ?? []),
        live: browser.liveTracks.length,
        prompts: browser.prompt ? 1 : 0,
      }
    },
  }
}

const does = {
  'press Allow': (browser) => promptOf(browser).allow(),
  'press Block': (browser) => promptOf(browser).block(),
  'press Allow and remember': (browser) => promptOf(browser).allowAndRemember(),
  'press Block and remember': (browser) => promptOf(browser).blockAndRemember(),
  'close the prompt': (browser) => promptOf(browser).dismiss(),
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

function promptOf({ prompt }: SimulatedBrowser) {
  if (!prompt) throw new Error('There is no prompt to answer.')
  return prompt
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
