import type { Gap } from './page/gaps'
import type { Profile } from './profiles/profiles'
import type { Prompt } from './prompts/prompt'
import type { Controls, SimulatedSnapshot } from './simulatedBrowser'
import type { ReadyProfile, SimulatedState } from './world/state'

/** What it needs of a page of Playwright, in whichever version. */
export interface PlaywrightPage {
  addInitScript(script: { readonly content: string } | { readonly path: string }): Promise<unknown>
  evaluate(expression: string): Promise<unknown>
  url(): string
}

export interface SimulatePageOptions {
  /**
   * What the page finds missing or broken among the Web APIs.
   *
   * @default nothing
   */
  readonly gaps?: readonly Gap[]
}

/** The same acts, from outside of the page: each resolves when it is done. */
type FromOutside<Acts> = {
  readonly [Name in keyof Acts]: Acts[Name] extends (...args: infer Args) => unknown
    ? (...args: Args) => Promise<void>
    : FromOutside<Acts[Name]>
}

/** The controls of a simulated browser around a page that Playwright drives. They reach whatever page is in it by then. */
export interface SimulatedPage extends FromOutside<Omit<Controls, 'page'>> {
  readonly page: FromOutside<Omit<Controls['page'], 'press'>>
  /** Each waits for the browser's prompt to open, for five seconds at most. */
  readonly prompt: FromOutside<Omit<Prompt, 'devices' | 'from'>>
  /** What is true of the browser now, such as the devices that run for the page, and those that its prompt asks for. */
  getState(): Promise<SimulatedSnapshot>
  /** The constraints of every `getUserMedia` call of this page so far. */
  getUserMediaCalls(): Promise<readonly MediaStreamConstraints[]>
}

const simulated = new WeakSet<PlaywrightPage>()

/**
 * Puts a simulated browser in the place of the real one, for every page that is opened in this tab from now on. Frames in
 * it stay in the real one. What is decided on one page is known on the next, for as long as that browser would know it.
 *
 * @example const browser = await simulate(page, 'safari-ios', { camera: 'denied' })
 */
export function simulate(page: PlaywrightPage, profile: ReadyProfile): Promise<SimulatedPage>
export function simulate<P extends Profile>(
  page: PlaywrightPage,
  profile: P,
  state: SimulatedState<P>,
  options?: SimulatePageOptions,
): Promise<SimulatedPage>
export async function simulate(
  page: PlaywrightPage,
  profile: Profile,
  state: object = {},
  { gaps = [] }: SimulatePageOptions = {},
): Promise<SimulatedPage> {
  if (simulated.has(page)) throw twice()
  if (!/^(about:blank)?$/.test(page.url())) throw tooLate(page.url())
  simulated.add(page)
  const { pathname } = new URL('./global.js', import.meta.url)
  // On Windows: /C:/…
  await page.addInitScript({ path: decodeURIComponent(pathname).replace(/^\/(?=[A-Za-z]:)/, '') })
  await page.addInitScript({ content: `precallTesting.simulateOwnPage(${JSON.stringify({ profile, state, gaps })})` })
  return controlsOf(page)
}

function controlsOf(page: PlaywrightPage, ...path: readonly string[]): SimulatedPage {
  const act = (...args: readonly unknown[]) => control(page, path, args)
  return new Proxy(act, {
    // A promise that resolves with it asks whether it is one too.
    get: (_, name) => (typeof name === 'string' && name !== 'then' ? controlsOf(page, ...path, name) : undefined),
  }) as unknown as SimulatedPage
}

async function control(page: PlaywrightPage, path: readonly string[], args: readonly unknown[]): Promise<unknown> {
  // JSON has no Infinity, and what is not said is without an end.
  const said = JSON.stringify(args, (_, value: unknown) => (value === Infinity ? undefined : value))
  const call = `precallTesting.control(${JSON.stringify(path)}, ${said})`
  try {
    return await page.evaluate(`{
      if (!globalThis.precallTesting) throw new Error(${JSON.stringify(noPage)})
      ${call}
    }`)
  } catch (error) {
    throw error instanceof Error && /unsafe-eval|Content Security Policy/.test(error.message) ? forbidden(error) : error
  }
}

const noPage = '[precall] No page is open in the simulated browser yet: call `page.goto` before the first control.'

function tooLate(url: string): Error {
  return new Error(
    `[precall] \`simulate\` came too late: ${url} is open already, in the real browser. Call it before \`page.goto\`, on a new page.`,
  )
}

function twice(): Error {
  return new Error('[precall] This page is in a simulated browser already, and a page is in one. Take a new page.')
}

function forbidden({ message }: Error): Error {
  return new Error(
    "[precall] The page's Content-Security-Policy keeps the controls out. Open it with `bypassCSP: true`, which " +
      `Playwright has for such pages (\`test.use({ bypassCSP: true })\`, or an option of \`browser.newContext\`). ${message}`,
  )
}
