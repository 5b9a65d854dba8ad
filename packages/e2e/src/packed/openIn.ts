import { afterAll, beforeAll } from 'vitest'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { arriveAt, type Patient } from './arrive'
import { type App, startApp } from './startApp'

/** A site where the browser knows already what a person thinks of the camera and the microphone. */
export type Site = 'allowed' | 'blocked' | 'undecided'

/** Starts an app for the tests of a `describe`, and returns how a person gets to a page of it. */
export function openIn(name: string, script: 'start' | 'dev'): (path: string, site?: Site) => Promise<Patient> {
  let app: App
  let chromium: Chromium
  beforeAll(async () => {
    app = await startApp(name, script)
    // A development server compiles a page when it is first asked for, which takes longer than a test should wait.
    await fetch(app.address())
    chromium = await launchChromium({
      sites: {
        [app.address('allowed')]: { camera: 'allow', microphone: 'allow' },
        [app.address('blocked')]: { camera: 'block', microphone: 'block' },
      },
    })
  })
  afterAll(async () => {
    await chromium.close()
    await app.stop()
  })
  return (path, site = 'allowed') => arriveAt(chromium, app.address(site) + path)
}
