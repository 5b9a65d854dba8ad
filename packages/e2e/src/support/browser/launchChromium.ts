import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { chromium as playwright, type Page } from 'playwright-core'
import type { Display } from './display'
import { findChromium } from './findChromium'
import { startProgram } from './program'
import { sameEverywhere } from './sameEverywhere'
import { preferencesFor, type SiteSettings } from './siteSettings'
import { type TemporaryFolder, temporaryFolder } from './temporaryFolder'

/** `none` asks of the machine that it has no camera: Chromium has no switch against a real one. */
export type Devices = 'fake' | 'two cameras' | 'microphone only' | 'microphone busy' | 'none'

export interface LaunchOptions {
  /** Where to show the browser. Without one it runs headless, and a prompt is dismissed the moment it would open. */
  readonly display?: Display
  /** What is plugged in. Chromium has no switch for a camera only. @default 'fake' */
  readonly devices?: Devices
  /** The site settings of the profile it starts with, by origin. */
  readonly sites?: Readonly<Record<string, SiteSettings>>
  readonly flags?: readonly string[]
  /** Keeps the profile here, for a restart. The caller removes the folder. @default a folder that is removed when the browser closes */
  readonly profile?: TemporaryFolder
  /** The language of its own buttons and pages. @default 'en' */
  readonly language?: string
}

export interface Chromium {
  /** Opens a tab in front of the others, which it hides. */
  openTab(): Promise<Page>
  /** Opens a window, which hides nothing, and costs Chromium three times as much. */
  openWindow(): Promise<Page>
  close(): Promise<void>
}

const DEVICE_FLAGS: Record<Devices, readonly string[]> = {
  fake: ['--use-fake-device-for-media-stream'],
  'two cameras': ['--use-fake-device-for-media-stream=device-count=2'],
  'microphone only': ['--use-fake-device-for-media-stream=device-count=0'],
  'microphone busy': ['--use-fake-device-for-media-stream', '--fail-audio-stream-creation'],
  none: ['--disable-audio-input'],
}

// Playwright and Puppeteer start Chromium with flags that change how it treats media and permissions. These do not.
const QUIET_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
  '--no-default-browser-check',
  '--no-first-run',
  '--password-store=basic',
  '--remote-debugging-port=0',
]

/** Starts the real Chromium with a profile of its own. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Chromium> {
  const { display, devices = 'fake', sites = {}, flags = [], language = 'en' } = options
  const profile = options.profile ?? temporaryFolder('chromium')
  const remove = () => {
    if (!options.profile) profile.remove()
  }
  const preferences = join(profile.path, 'Default', 'Preferences')
  if (!existsSync(preferences)) {
    await mkdir(dirname(preferences))
    const download = { default_directory: join(profile.path, 'Downloads') }
    await writeFile(preferences, JSON.stringify({ ...preferencesFor(sites), download }))
  }

  const program = startProgram(
    findChromium(),
    [
      ...QUIET_FLAGS,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--window-position=0,0',
      '--window-size=1100,850',
      ...(display ? [] : ['--headless=new']),
      ...DEVICE_FLAGS[devices],
      ...flags,
      `--lang=${language}`,
      `--user-data-dir=${profile.path}`,
      'about:blank',
    ],
    { ...sameEverywhere(profile.path, language), ...(display && { DISPLAY: display.name }) },
  )

  try {
    const [, endpoint] = await program.prints(/DevTools listening on (ws:\S+)/)
    // Without `noDefaults` Playwright would make every page believe that it has the focus.
    const browser = await playwright.connectOverCDP(endpoint!, { noDefaults: true })
    const session = await browser.newBrowserCDPSession()
    const context = browser.contexts()[0]!

    return {
      openTab: () => context.newPage(),
      openWindow: async () => {
        const opened = context.waitForEvent('page')
        await session.send('Target.createTarget', { url: 'about:blank', newWindow: true })
        return opened
      },
      close: async () => {
        await session.send('Browser.close').catch(() => undefined)
        // What a page has stored is written last, in a process that would be ended with the others.
        if (options.profile) await program.exited
        await program.end()
        remove()
      },
    }
  } catch (error) {
    await program.end()
    remove()
    throw error
  }
}
