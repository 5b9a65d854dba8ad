import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Evaluates } from '../support/person/actInPage'
import type { Display } from '../support/browser/display'
import { startProgram } from '../support/browser/program'
import { sameEverywhere } from '../support/browser/sameEverywhere'
import { temporaryFolder } from '../support/browser/temporaryFolder'
import { connectMarionette } from './marionette'

/** A host name for an insecure page, which Firefox looks up on this machine. */
export const INSECURE_HOST = 'insecure.test'

export interface Firefox {
  /** Opens a tab in front of the others, or a private window, and drives that from here on. */
  openTab(options?: { readonly private?: boolean }): Promise<Tab>
  /**
   * Runs in the browser's own window, beside its buttons. What it uses has to be in it: docs/facts/browsers.md#in-firefox
   */
  inChrome: Evaluates['evaluate']
  /** Makes the window as large as this screen would. */
  resize(width: number, height: number): Promise<void>
  /** What it calls itself. */
  readonly version: string
  close(): Promise<void>
}

export type Tab = Evaluates & {
  goTo(url: string): Promise<void>
  /** From here on, what is evaluated is evaluated in the first frame of the page. */
  enterFrame(): Promise<void>
  /** Presses there with the mouse, at a point of its page. */
  press(x: number, y: number): Promise<void>
  /** Presses the key, by its code in https://w3c.github.io/webdriver/#keyboard-actions */
  pressKey(value: string): Promise<void>
  /** Puts it in front of the other tabs. */
  show(): Promise<void>
  close(): Promise<void>
}

const PREFERENCES = {
  // As Mozilla's own tests have it: nothing is fetched, and nothing is asked at the start.
  'remote.prefs.recommended': true,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'toolkit.telemetry.enabled': false,
  'marionette.port': 0,
  // Else a prompt takes no press in its first half second.
  'security.notification_enable_delay': 0,
  'network.dns.localDomains': INSECURE_HOST,
  // Without the second a fake device never counts as in use: docs/facts/browsers.md#in-firefox
  'media.navigator.streams.fake': true,
  'media.navigator.permission.fake': true,
} as const

const WINDOW = [1100, 850] as const

/** Starts the real Firefox, on a display and with a profile of its own, which is removed when it closes. */
export async function launchFirefox(display: Display, size: readonly [number, number] = WINDOW): Promise<Firefox> {
  const profile = temporaryFolder('firefox')
  const lines = Object.entries(PREFERENCES).map(
    (pair) => `user_pref(${pair.map((one) => JSON.stringify(one)).join()});`,
  )
  await writeFile(join(profile.path, 'user.js'), lines.join('\n'))
  const program = startProgram(
    'firefox-esr',
    [
      '-marionette',
      '-remote-allow-system-access',
      '-no-remote',
      '-profile',
      profile.path,
      '-width',
      `${size[0]}`,
      '-height',
      `${size[1]}`,
      'about:blank',
    ],
    { ...sameEverywhere(profile.path, 'en'), HOME: profile.path, DISPLAY: display.name },
  )
  const end = async () => {
    await program.end()
    profile.remove()
  }

  try {
    const [, port] = await program.prints(/Listening on port (\d+)/)
    const { send, close } = await connectMarionette(Number(port))
    const session = (await send('WebDriver:NewSession', {
      capabilities: { alwaysMatch: { unhandledPromptBehavior: 'ignore' } },
    })) as { capabilities: { browserVersion: string } }
    await send('WebDriver:SetTimeouts', { script: 20_000 })

    // What is driven is a state of the connection: one thing at a time.
    let last: Promise<unknown> = Promise.resolve()
    const inTurn = <Result>(act: () => Promise<Result>): Promise<Result> => {
      const turn = last.then(act)
      last = turn.catch(() => undefined)
      return turn
    }

    const run = async (code: Function, argument: unknown): Promise<unknown> => {
      const script = `const [argument, done] = arguments;
        Promise.resolve((${code.toString()})(argument)).then((value) => done({ value }), (error) => done({ threw: String(error) }))`
      const answer = await send('WebDriver:ExecuteAsyncScript', { script, args: [argument ?? null], sandbox: null })
      const { value, threw } = (answer as { value: { value?: unknown; threw?: string } }).value
      if (threw !== undefined) throw new Error(threw)
      return value
    }

    const tabOf = (handle: string): Tab => {
      let framed = false
      const enter = async () => {
        await send('WebDriver:SwitchToWindow', { handle, focus: false })
        await send('WebDriver:SwitchToFrame', framed ? { id: 0 } : {})
      }
      return {
        evaluate: (code, argument) =>
          inTurn(async () => {
            await enter()
            return (await run(code, argument)) as never
          }),
        goTo: (url) =>
          inTurn(async () => {
            framed = false
            await enter()
            await send('WebDriver:Navigate', { url })
          }),
        enterFrame: () =>
          inTurn(async () => {
            framed = true
            await enter()
          }),
        press: (x, y) =>
          inTurn(async () => {
            await enter()
            const [move, down, up] = [
              { type: 'pointerMove', x, y },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ]
            const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } }
            await send('WebDriver:PerformActions', { actions: [{ ...mouse, actions: [move, down, up] }] })
          }),
        pressKey: (value) =>
          inTurn(async () => {
            await enter()
            const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }))
            await send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] })
          }),
        show: () => inTurn(async () => void (await send('WebDriver:SwitchToWindow', { handle, focus: true }))),
        close: () =>
          inTurn(async () => {
            await send('WebDriver:SwitchToWindow', { handle, focus: false })
            const left = (await send('WebDriver:CloseWindow')) as string[]
            await send('WebDriver:SwitchToWindow', { handle: left[0], focus: true })
          }),
      }
    }

    return {
      resize: (width, height) =>
        inTurn(async () => void (await send('WebDriver:SetWindowRect', { x: 0, y: 0, width, height }))),
      version: session.capabilities.browserVersion,
      openTab: ({ private: isPrivate = false } = {}) =>
        inTurn(async () => {
          const what = isPrivate ? { type: 'window', private: true } : { type: 'tab' }
          const { handle } = (await send('WebDriver:NewWindow', { ...what, focus: true })) as { handle: string }
          await send('WebDriver:SwitchToWindow', { handle, focus: true })
          return tabOf(handle)
        }),
      inChrome: (code, argument) =>
        inTurn(async () => {
          await send('Marionette:SetContext', { value: 'chrome' })
          try {
            return (await run(code, argument)) as never
          } finally {
            await send('Marionette:SetContext', { value: 'content' })
          }
        }),
      close: async () => {
        close()
        await end()
      },
    }
  } catch (error) {
    await end()
    throw error
  }
}
