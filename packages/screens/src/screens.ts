// Over 200 lines: every screen there is, in the order in which a person may meet them.
import type { BrowserWindow, GateOptions, PrecallSettings } from '@precall/react'
import type { SimulatedBrowser } from '@precall/testing'
import { on, type Situation } from './situation'

/** One screen, and how a person gets to it. */
export interface Screen {
  /** In the address of its page, and of its pictures. */
  readonly name: string
  /** When a person meets it. */
  readonly when: string
  /** What helps them then, said by somebody on the phone. */
  readonly say?: string
  readonly part: 'explainer' | 'waiting' | 'notice' | 'recovery' | 'joining'
  /** What it is called, to those who see it and to those who hear it. */
  readonly title: string
  /** The same in Arabic: of those that are drawn in every look. */
  readonly arabic?: string
  /** Met on phones alone, and drawn as there. */
  readonly onPhone?: true
  /** It names the answer as the browser writes it, which is loaded a moment later. */
  readonly answer?: true
  /** The steps on it are those for this browser and system. */
  readonly guide?: true
  /** A press in a guide led to it: it has the focus at a heading below its title, and is in no language but English. */
  readonly inEnglish?: true
  readonly situation: Situation
  /** What the window has instead of the simulated browser's own. */
  readonly window?: (browser: SimulatedBrowser) => Partial<BrowserWindow>
  readonly gate?: GateOptions & PrecallSettings
  readonly acts: readonly Act[]
  /** The call is on, behind the screen. */
  readonly inCall?: true
  /** What the console says to the people who build such a page. */
  readonly tells?: RegExp
}

/** What the people in front of a screen, and the world around them, can do to get there. */
interface Stage {
  readonly browser: SimulatedBrowser
  /** Presses the button of this name as soon as it is there. */
  press(name: string): Promise<void>
  /** The name of the explainer's button. */
  readonly ok: string
  /** Time goes by, which stands still otherwise. */
  pass(ms: number): void
  /** Loads the page again: from now on `browser` is the new page. */
  reload(): void
}

type Act = (stage: Stage) => unknown

const start: Act = ({ press }) => press('Start Video')
const agree: Act = ({ press, ok }) => press(ok)
const hangUp: Act = ({ press }) => press('Hang up')
const dismiss: Act = ({ browser }) => browser.prompt?.dismiss()
const noticeably: Act = ({ pass }) => pass(700)
const long: Act = ({ pass }) => pass(2500)
const halfAMinute: Act = ({ pass }) => pass(30_000)
/** The two pauses after which a device that does not start is quietly tried again. */
const quietTries: readonly Act[] = [({ pass }) => pass(200), ({ pass }) => pass(400)]
const reload: Act = (stage) => stage.reload()
const refuse: Act = ({ browser }) => browser.prompt?.block()
/** Outside of Chromium a refusal is explained once two looks at the permissions agree. */
const looks: readonly Act[] = Array.from(
  { length: 3 },
  () =>
    ({ pass }) =>
      pass(100),
)
const next: Act = ({ press }) => press('Still not working?')

const granted = { camera: 'granted', microphone: 'granted' } as const
const denied = { camera: 'denied', microphone: 'denied' } as const

const asked = on('chrome-macos')
const allowed = on('chrome-macos', granted)
const blocked = on('chrome-macos', denied)
const withoutButton = on('chrome-macos', { ...denied, browserButtons: false })
const keptOff = { ...granted, system: { camera: 'blocked', microphone: 'blocked' } } as const

/** What Chromium's `document.featurePolicy` says on a page that may use nothing. */
const nothingAllowed = ({ document }: SimulatedBrowser): Partial<BrowserWindow> => ({
  document: { ...document, featurePolicy: { allowsFeature: () => false } },
})

/**
 * The browser's own buttons: the simulated one's, or else those of Chrome and Edge from 151 on
 * (docs/facts/browsers.md#capability-elements).
 */
const ownButtons = ({ HTMLUserMediaElement, HTMLCameraElement }: SimulatedBrowser): Partial<BrowserWindow> => {
  const real = globalThis as Partial<BrowserWindow>
  return {
    HTMLUserMediaElement: HTMLUserMediaElement ?? real.HTMLUserMediaElement,
    HTMLCameraElement: HTMLCameraElement ?? real.HTMLCameraElement,
  }
}

const list = [
  {
    name: 'explainer',
    when: 'They press Start Video, and the browser will ask.',
    say: 'Press OK. When your browser asks, choose “Allow while visiting the site”.',
    part: 'explainer',
    title: 'Allow Camera and Mic Access',
    arabic: 'السماح باستخدام الكاميرا والميكروفون',
    answer: true,
    situation: asked,
    acts: [start],
  },
  {
    name: 'explainer-camera',
    when: 'The same, for a visit that needs the camera alone.',
    part: 'explainer',
    title: 'Allow Camera Access',
    answer: true,
    situation: asked,
    gate: { devices: { camera: 'required' } },
    acts: [start],
  },
  {
    name: 'explainer-microphone',
    when: 'The same, for a visit that needs the microphone alone.',
    part: 'explainer',
    title: 'Allow Mic Access',
    answer: true,
    situation: asked,
    gate: { devices: { microphone: 'required' } },
    acts: [start],
  },
  {
    name: 'explainer-button',
    when: 'The same, where the app wants the browser’s own button here too, and the browser has one.',
    part: 'explainer',
    title: 'Allow Camera and Mic Access',
    answer: true,
    situation: asked,
    window: ownButtons,
    gate: { browserButton: 'always' },
    acts: [start],
  },
  {
    name: 'waiting',
    when: 'They press OK, and the browser’s own prompt is open. (It is not in the picture: no page can draw it.)',
    say: 'There is a small question near the top of the window. Please choose “Allow while visiting the site”.',
    part: 'waiting',
    title: 'Choose “Allow while visiting the site”',
    arabic: 'اختر «السماح أثناء زيارة الموقع الإلكتروني»',
    answer: true,
    situation: asked,
    acts: [start, agree],
  },
  {
    name: 'waiting-firefox',
    when: 'The same in Firefox, whose prompt is wider.',
    part: 'waiting',
    title: 'Choose “Allow”',
    answer: true,
    situation: on('firefox-windows'),
    acts: [start, agree],
  },
  {
    name: 'waiting-safari',
    when: 'The same in Safari on a Mac, which asks at the top.',
    part: 'waiting',
    title: 'Choose “Allow”',
    answer: true,
    situation: on('safari-macos'),
    acts: [start, agree],
  },
  {
    name: 'waiting-iphone',
    when: 'The same on an iPhone, where the question is in the middle of the screen.',
    part: 'waiting',
    title: 'Choose “Allow”',
    onPhone: true,
    answer: true,
    situation: on('safari-ios'),
    acts: [start, agree],
  },
  {
    name: 'waiting-android',
    when: 'The same in Chrome on a phone, where it is at the bottom.',
    part: 'waiting',
    title: 'Choose “Allow while visiting the site”',
    onPhone: true,
    answer: true,
    situation: on('chrome-android'),
    acts: [start, agree],
  },
  {
    name: 'waiting-overlooked',
    when: 'They have not answered for a while.',
    say: 'Is another window in front of it? Look next to the web address too: there may be a small camera.',
    part: 'waiting',
    title: 'Choose “Allow while visiting the site”',
    guide: true,
    answer: true,
    situation: asked,
    acts: [start, agree, long],
  },
  {
    name: 'waiting-in-app',
    when: 'The page is inside an app whose prompt may never come.',
    say: 'Copy the link on the screen, and open it in Safari or Chrome.',
    part: 'waiting',
    title: 'Open your visit in your browser',
    guide: true,
    situation: asked,
    // The words of Facebook's own browser: https://github.com/matomo-org/device-detector/issues/5425
    window: ({ navigator }) => ({
      navigator: {
        ...navigator,
        userAgent:
          'Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/AP2A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 ' +
          'Chrome/126.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/471.0.0.37.76;]',
        userAgentData: undefined,
      },
    }),
    acts: [start, agree],
  },
  {
    name: 'waiting-granted',
    when: 'The browser says that they have allowed it already, and takes its time. Some ask all the same.',
    say: 'Just wait a moment. If it asks you something, choose “Allow while visiting the site”.',
    part: 'waiting',
    title: 'Just a moment…',
    answer: true,
    situation: allowed,
    acts: [({ browser }) => browser.slow('camera'), start, noticeably],
  },
  {
    name: 'waiting-slow',
    when: 'They are in for the second time, and the camera takes its time to start.',
    say: 'It can take up to 30 seconds. You do not need to do anything.',
    part: 'waiting',
    title: 'Your camera is starting…',
    situation: allowed,
    acts: [start, hangUp, ({ browser }) => browser.slow('camera'), start, long],
  },
  {
    name: 'waiting-stalled',
    when: 'Nothing is asked, and the camera has not started for 30 seconds.',
    say: 'Close other programs with a video call. Then press Reload this page, and Start Video once more.',
    part: 'waiting',
    title: 'Your camera and microphone are taking a long time to start',
    situation: allowed,
    acts: [({ browser }) => browser.slow('camera'), start, long, halfAMinute],
  },
  {
    name: 'joining',
    when: 'All is allowed, and the call is being joined.',
    say: 'You have done everything. The call is starting.',
    part: 'joining',
    title: 'You’re all set',
    situation: allowed,
    gate: { onGranted: () => new Promise(() => {}) },
    acts: [start],
  },
  {
    name: 'dismissed',
    when: 'They closed the prompt without an answer.',
    say: 'Press Try again. When your browser asks, choose “Allow while visiting the site”.',
    part: 'notice',
    title: 'No problem, we can ask again',
    answer: true,
    situation: asked,
    acts: [start, agree, dismiss],
  },
  {
    name: 'explainer-closed-twice',
    when: 'They closed it twice. After the third time Chrome does not ask for a week.',
    say: 'Press OK, and choose “Allow while visiting the site”. If you close the question again, your browser will not ask for a week.',
    part: 'explainer',
    title: 'Allow Camera and Mic Access',
    answer: true,
    situation: asked,
    acts: [start, agree, dismiss, start, agree, dismiss, start],
  },
  {
    name: 'blocked-button',
    when: 'They have said no before. The browser’s own button asks them all the same.',
    say: 'Press the browser’s own button on the screen, and choose “Allow this time”.',
    part: 'recovery',
    title: 'Your camera and microphone are blocked',
    guide: true,
    situation: blocked,
    window: ownButtons,
    acts: [start],
  },
  {
    name: 'blocked-camera-button',
    when: 'They have said no to the camera alone.',
    say: 'We can hear you. Press the browser’s own button on the screen, and choose “Allow this time”.',
    part: 'recovery',
    title: 'Your microphone works. Your camera is blocked.',
    guide: true,
    situation: on('chrome-macos', { camera: 'denied', microphone: 'granted' }),
    window: ownButtons,
    acts: [start],
  },
  {
    name: 'blocked',
    when: 'They have said no before, in a browser that has no button of its own.',
    say: 'Let’s do the steps on the screen together. The page will notice when it is done.',
    part: 'recovery',
    title: 'Your camera and microphone are blocked',
    guide: true,
    arabic: 'الكاميرا والميكروفون محظوران',
    situation: withoutButton,
    acts: [start],
  },
  {
    name: 'blocked-camera',
    when: 'They have said no to the camera alone, in a browser that has no button of its own.',
    say: 'We can hear you. Let’s do the steps on the screen for the camera. The page will notice when it is done.',
    part: 'recovery',
    title: 'Your microphone works. Your camera is blocked.',
    guide: true,
    situation: on('chrome-macos', { camera: 'denied', microphone: 'granted', browserButtons: false }),
    acts: [start],
  },
  {
    name: 'blocked-half',
    when: 'They have turned on the camera. The page has noticed, and the microphone is left.',
    say: 'Just one more: let’s do the step that is left. The page will notice when it is done.',
    part: 'recovery',
    title: 'Your camera works. Your microphone is blocked.',
    guide: true,
    situation: withoutButton,
    acts: [start, ({ browser }) => browser.siteSettings.allow('camera')],
  },
  {
    name: 'blocked-next',
    when: 'That was not it, and they ask for what else it may be.',
    say: 'That was not it. Let’s do these steps instead.',
    part: 'recovery',
    title: 'Your camera and microphone are blocked',
    guide: true,
    inEnglish: true,
    situation: withoutButton,
    acts: [start, next],
  },
  {
    name: 'blocked-german',
    when: 'The page is English, and their browser speaks German.',
    say: 'Look for the bold words on the screen. Your browser uses the same words.',
    part: 'recovery',
    title: 'Your camera and microphone are blocked',
    guide: true,
    situation: on('chrome-macos', { ...denied, language: 'de', browserButtons: false }),
    acts: [start],
  },
  {
    name: 'blocked-in-arabic-browser',
    when: 'Their browser speaks Arabic, and so its bars are mirrored.',
    say: 'Look for the bold words on the screen. Your browser uses the same words.',
    part: 'recovery',
    title: 'Your camera and microphone are blocked',
    guide: true,
    situation: on('chrome-macos', { ...denied, language: 'ar', browserButtons: false }),
    acts: [start],
  },
  {
    name: 'blocked-firefox',
    when: 'They have said no in Firefox.',
    say: 'Press the symbol with the sliders next to the web address. Then press each small × in the box that opens.',
    part: 'recovery',
    title: 'Your camera and microphone are blocked',
    guide: true,
    situation: on('firefox-windows', denied),
    acts: [start],
  },
  {
    name: 'blocked-safari',
    when: 'They have said no in Safari on a Mac, where the page has to be loaded again.',
    say: 'First reload the page, and choose “Allow” when Safari asks. If it is still blocked, do the steps below, then press “I have changed it”.',
    part: 'recovery',
    title: 'Your camera and microphone are blocked',
    guide: true,
    situation: on('safari-macos'),
    acts: [start, agree, refuse, ...looks],
  },
  {
    name: 'blocked-iphone',
    when: 'They have said no in Safari on an iPhone.',
    say: 'First reload the page, and tap “Allow” when Safari asks. If it is still blocked, do the steps below, then tap “I have changed it”.',
    part: 'recovery',
    title: 'Your camera and microphone are blocked',
    onPhone: true,
    guide: true,
    situation: on('safari-ios'),
    acts: [start, agree, refuse, ...looks],
  },
  {
    name: 'blocked-android',
    when: 'They have said no in Chrome on an Android phone.',
    say: 'Tap the symbol next to the web address, and do the steps. The page will notice when it is done.',
    part: 'recovery',
    title: 'Your camera and microphone are blocked',
    onPhone: true,
    guide: true,
    situation: on('chrome-android', { ...denied, browserButtons: false }),
    acts: [start],
  },
  {
    name: 'almost-there',
    when: 'They put the settings back to “ask”.',
    say: 'Very good. Now press Ask again, and choose “Allow while visiting the site”.',
    part: 'recovery',
    title: 'Almost there',
    answer: true,
    situation: withoutButton,
    acts: [start, ({ browser }) => browser.siteSettings.reset('camera'), resetMicrophone],
  },
  {
    name: 'welcome-back',
    when: 'They loaded the page again on the way.',
    say: 'You are in the right place. Press Start Video.',
    part: 'notice',
    title: 'Welcome back',
    situation: withoutButton,
    acts: [start, reload],
  },
  {
    name: 'system',
    when: 'The system keeps the devices from the browser (macOS).',
    say: 'Your Mac itself is keeping the camera off. Let’s follow the steps on the screen. They open its settings.',
    part: 'recovery',
    title: 'Your Mac is keeping your camera and microphone off',
    guide: true,
    situation: on('chrome-macos', keptOff),
    acts: [start],
  },
  {
    name: 'system-windows',
    when: 'The same on Windows.',
    say: 'Windows itself is keeping the camera off. Press the button on the screen: it opens the right settings.',
    part: 'recovery',
    title: 'Windows is keeping your camera and microphone off',
    guide: true,
    situation: on('chrome-windows', keptOff),
    acts: [start],
  },
  {
    name: 'system-question',
    when: 'There is no telling which Windows it is. (The page’s own header forbids the browser to say.)',
    say: 'Look at the bottom of your screen. Where is the Start button, the Windows logo?',
    part: 'recovery',
    title: 'Windows is keeping your camera and microphone off',
    guide: true,
    situation: on('chrome-windows', keptOff),
    window: ({ navigator }) => ({ navigator: { ...navigator, userAgentData: undefined } }),
    acts: [start],
  },
  {
    name: 'busy-or-system',
    when: 'A device does not start where the browser does not say whether the system keeps it (Windows).',
    say: 'Close other apps that may use your camera, then press Try again. If it is still not working, we will look in Windows settings.',
    part: 'recovery',
    title: 'Your camera will not start',
    guide: true,
    situation: on('chrome-windows', granted),
    acts: [({ browser }) => browser.busy('camera'), start, ...quietTries],
  },
  {
    name: 'busy',
    when: 'Another app has the camera.',
    say: 'Close the other app, or the tab that has your camera, then press Try again.',
    part: 'recovery',
    title: 'Another app is using your camera',
    guide: true,
    situation: allowed,
    acts: [({ browser }) => browser.busy('camera'), start, ...quietTries],
  },
  {
    name: 'elsewhere',
    when: 'Another tab of this site holds a call.',
    say: 'Look for another tab with your visit. Continue there, or close it and press Try again.',
    part: 'recovery',
    title: 'Is this visit open in another tab?',
    situation: allowed,
    // Web Locks are shared by the tabs of a site: https://www.w3.org/TR/web-locks/
    window: ({ navigator }) => ({
      navigator: {
        ...navigator,
        locks: {
          request: () => new Promise<never>(() => {}),
          query: async () => ({ held: [{ name: 'precall:call', mode: 'shared' }], pending: [] }),
        },
      },
    }),
    acts: [({ browser }) => browser.busy('camera'), start, ...quietTries],
  },
  {
    name: 'missing',
    when: 'There is no camera.',
    say: 'Is your camera plugged in and switched on? The page will notice when it is connected.',
    part: 'recovery',
    title: 'We can’t find a camera',
    guide: true,
    situation: on('chrome-macos', { camera: 'missing', microphone: 'granted' }),
    acts: [start, agree],
  },
  {
    name: 'missing-optional',
    when: 'There is no camera, and the visit can do without.',
    say: 'You can carry on by voice: press Continue with microphone only.',
    part: 'recovery',
    title: 'We can’t find a camera',
    guide: true,
    situation: on('chrome-macos', { camera: 'missing' }),
    gate: { devices: { camera: 'optional', microphone: 'required' } },
    acts: [start, agree],
  },
  {
    name: 'failed',
    when: 'The page has asked in a wrong way, or the browser says what we have never heard.',
    say: 'You have not done anything wrong. Please press Try again once. If it is still not working, we can do this by phone today.',
    part: 'recovery',
    title: 'We can’t start your camera and microphone',
    situation: allowed,
    window: rejecting('NotSupportedError'),
    acts: [start],
    tells: /This is a bug in the page/,
  },
  {
    name: 'overconstrained',
    when: 'The visit asks for more than any camera here can do.',
    say: 'You have not done anything wrong, and there is nothing you need to change. We will look into it. Shall we do this by phone today?',
    part: 'recovery',
    title: 'This visit can’t use your camera',
    situation: allowed,
    // A browser that insists on what was only a wish: there is nothing left to loosen.
    window: rejecting('OverconstrainedError', 'width'),
    acts: [start],
    tells: /ask for what no device here can do/,
  },
  {
    name: 'framed',
    when: 'The page is in a frame that allows nothing.',
    say: 'Press the button on the screen: it opens your visit in a new tab.',
    part: 'recovery',
    title: 'Your camera and microphone are not allowed here',
    situation: asked,
    window: (browser) => ({ ...nothingAllowed(browser), parent: {} }),
    acts: [start],
    tells: /in a frame that may not use/,
  },
  {
    name: 'policy',
    when: 'The page’s own headers forbid the devices.',
    say: 'You have not done anything wrong, and there is nothing you need to change. We will look into it. Shall we do this by phone today?',
    part: 'recovery',
    title: 'Your camera and microphone are not allowed here',
    situation: asked,
    window: nothingAllowed,
    acts: [start],
    tells: /Permissions-Policy header/,
  },
  {
    name: 'insecure',
    when: 'The page came over http.',
    say: 'Please open the link in your message once more. If it is still not working, we can do this by phone today.',
    part: 'recovery',
    title: 'This page is not secure',
    situation: on('chrome-macos', { secure: false }),
    acts: [start],
    tells: /not a secure context/,
  },
  {
    name: 'no-api',
    when: 'The browser has no camera for pages.',
    say: 'Please open your visit in Safari, Chrome, Edge or Firefox.',
    part: 'recovery',
    title: 'This browser can’t be used for video',
    situation: asked,
    // docs/facts/browsers.md#devices-constraints-and-context: `mediaDevices` is absent from a secure page in an app
    // that has not turned capture on.
    window: ({ navigator }) => ({ navigator: { ...navigator, mediaDevices: undefined } }),
    acts: [start],
    tells: /although the page is secure/,
  },
  {
    name: 'in-app',
    when: 'The page is inside an app that has no camera for pages.',
    say: 'Copy the link on the screen, and open it in Safari or Chrome.',
    part: 'recovery',
    title: 'Open your visit in your browser',
    guide: true,
    situation: asked,
    // The same app, before it turned capture on: docs/facts/browsers.md#devices-constraints-and-context.
    window: ({ navigator }) => ({
      navigator: {
        ...navigator,
        mediaDevices: undefined,
        userAgent:
          'Mozilla/5.0 (iPhone; CPU iPhone OS 13_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) ' +
          'Mobile/15E148 [FBAN/FBIOS;FBAV/300.0.0.50.79]',
        userAgentData: undefined,
      },
    }),
    acts: [start],
    tells: /inside an app/,
  },
  {
    name: 'in-app-line',
    when: 'The page is inside LINE on a phone, which lets a page out.',
    say: 'Tap Open in my browser, on the screen.',
    part: 'recovery',
    title: 'Open your visit in your browser',
    onPhone: true,
    guide: true,
    situation: on('line-android', { host: 'refuses' }),
    acts: [start, agree],
    tells: /inside an app/,
  },
  {
    name: 'in-app-instagram',
    when: 'The page is inside Instagram on an iPhone.',
    say: 'Tap Open in my browser on the screen, and tap Open if your phone asks. If nothing happens, use the menu: the steps are below the button.',
    part: 'recovery',
    title: 'Open your visit in your browser',
    onPhone: true,
    guide: true,
    situation: on('instagram-ios', { host: 'refuses' }),
    acts: [start, agree, ...looks],
    tells: /inside an app/,
  },
  {
    name: 'outdated',
    when: 'The browser is from before there was a camera for pages.',
    say: 'Is there a newer browser, or another phone or computer? Your visit opens there, too.',
    part: 'recovery',
    title: 'This browser is too old for video',
    situation: asked,
    window: ({ navigator }) => ({
      navigator: {
        ...navigator,
        mediaDevices: undefined,
        userAgent:
          'Mozilla/5.0 (iPad; CPU OS 10_3_4 like Mac OS X) AppleWebKit/603.3.8 (KHTML, like Gecko) ' +
          'Version/10.0 Mobile/14G61 Safari/602.1',
        userAgentData: undefined,
      },
    }),
    acts: [start],
  },
  {
    name: 'call-without-camera',
    when: 'They are in the call without the camera, which was optional.',
    say: 'We can hear you. To be seen, press Turn on camera.',
    part: 'notice',
    title: 'Your camera is off',
    situation: on('chrome-macos', { camera: 'denied', microphone: 'granted' }),
    gate: { devices: { camera: 'optional', microphone: 'required' } },
    acts: [start],
    inCall: true,
  },
  {
    name: 'ended',
    when: 'They pulled the camera’s plug in the call.',
    say: 'Plug your camera back in, and press Try again. The call carries on meanwhile.',
    part: 'notice',
    title: 'Your camera stopped',
    situation: allowed,
    acts: [start, ({ browser }) => browser.devices.unplug('camera'), noticeably],
    inCall: true,
  },
] as const satisfies readonly Screen[]

export type ScreenName = (typeof list)[number]['name']

export const screens: readonly (Screen & { readonly name: ScreenName })[] = list

/** A browser that rejects each request. */
function rejecting(name: string, constraint?: string) {
  return ({ navigator }: SimulatedBrowser): Partial<BrowserWindow> => ({
    navigator: {
      ...navigator,
      mediaDevices: Object.assign(Object.create(navigator.mediaDevices ?? null) as MediaDevices, {
        getUserMedia: async () => Promise.reject(Object.assign(new Error(''), { name, constraint })),
        enumerateDevices: () => navigator.mediaDevices?.enumerateDevices(),
        addEventListener() {},
        removeEventListener() {},
      }),
    },
  })
}

function resetMicrophone({ browser }: Stage): void {
  browser.siteSettings.reset('microphone')
}
