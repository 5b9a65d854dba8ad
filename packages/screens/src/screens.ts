// Over 200 lines: every screen there is, in the order in which a person may see them.
import type { BrowserWindow, GateOptions, PrecallSettings } from '@precall/react'
import type { SimulatedBrowser } from '@precall/testing'
import { on, type Situation } from './situation'

/** What an app sets whose call takes a stream. */
export type VisitOptions = PrecallSettings & Extract<GateOptions, { readonly onAllowed?: undefined }>

/** One screen, and how a person gets to it. */
export interface Screen {
  /** In the address of its page, and of its pictures. */
  readonly name: string
  /** When a person sees it. */
  readonly when: string
  /** What support can say on the phone to help them. */
  readonly say?: string
  readonly part: 'explainer' | 'waiting' | 'notice' | 'recovery' | 'check' | 'aside' | 'joining'
  /** Its visible title, which is also its accessible name. */
  readonly title: string
  /** Tells it from the other screens with the same title, in a few words. */
  readonly variant?: string
  /** The same in Arabic: of those that are drawn in every look. */
  readonly arabic?: string
  /** Drawn with the system's own colours too. */
  readonly forced?: true
  /** Seen only on phones, and drawn as it looks there. */
  readonly onPhone?: true
  /** It names the answer in the browser's own words, which are loaded a moment later. */
  readonly answer?: true
  /** The steps on it are those for this browser and system. */
  readonly guide?: true
  /** A press in a guide led to it, so it is in no language but English. */
  readonly inEnglish?: true
  /** The heading or drawing that has the focus, if that is not the title. */
  readonly focus?: string
  readonly situation: Situation
  /** The picture of the camera is. */
  readonly isBlack?: true
  /** What the window has instead of the simulated browser's own. */
  readonly window?: (browser: SimulatedBrowser) => Partial<BrowserWindow>
  readonly gate?: VisitOptions
  readonly acts: readonly Act[]
  /** The call has a button that shares the screen. */
  readonly sharing?: true
  /** The call is on, behind the screen. */
  readonly inCall?: true
  /** What the console says to the people who build such a page. */
  readonly tells?: RegExp
}

/** What people, and the world around them, can do to get to a screen. */
interface Stage {
  readonly browser: SimulatedBrowser
  /** Presses the button of this name as soon as it is there. */
  press(name: string): Promise<void>
  /** Waits for what is loaded a moment later. */
  see(selector: string): Promise<unknown>
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
/** A microphone is listened to twelve times a second until its meter is seen. */
const heard: readonly Act[] = [
  ({ see }) => see('[role="meter"]'),
  ({ pass }) => pass(100),
  ({ see }) => see('[data-microphone="heard"]'),
]
/** A camera is looked at twice a second. Two pictures that differ are a camera that works, and 3 s of black a fault. */
const twoLooks: readonly Act[] = [({ pass }) => pass(0), ({ pass }) => pass(500)]
const threeSeconds: readonly Act[] = Array.from(
  { length: 6 },
  () =>
    ({ pass }) =>
      pass(500),
)
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
/** In a press, which Firefox and Safari want to see. */
const share: Act = async ({ browser, see }) => {
  const button = (await see('.demo-controls [data-kind="secondary"]')) as HTMLButtonElement
  button.focus()
  browser.page.press(() => button.click())
}
const chooseScreen: Act = ({ browser }) => browser.screenPicker?.share('monitor')
/** A person’s No in Firefox counts on for this tab. */
const refuseScreen: readonly Act[] = [share, ({ browser }) => browser.screenPicker?.cancel()]
const screenDoesNotStart: Act = ({ browser }) =>
  void Object.assign(browser.navigator.mediaDevices!, {
    getDisplayMedia: async () => Promise.reject(new DOMException('Could not start video source', 'NotReadableError')),
  })
/** Presses what a selector finds, in each language. */
const click =
  (selector: string): Act =>
  async ({ see }) =>
    ((await see(selector)) as HTMLElement).click()
/** Presses Still not working? through all guides, until the six steps are there. */
const toSteps: Act = async ({ see }) => {
  const steps = '.precall-count'
  for (;;) {
    const found = (await see(`${steps}, .precall-on > .precall-button:first-child:not([aria-busy])`)) as HTMLElement
    if (found.matches(steps)) return
    found.click()
    // Until what it leads to is drawn.
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame)
  }
}
/** Was at a step before a restart of the browser. */
const leftAt =
  (number: 4 | 5 | 6): Act =>
  ({ browser }) =>
    browser.localStorage?.setItem('precall:step', JSON.stringify({ step: number - 1, id: 'before', at: Date.now() }))
/** Still not working, next. */
const nextStep = click('.precall-count ~ .precall-foot > .precall-button')
/** With the picture of the guide, which comes last. */
const pictured: Act = ({ see }) => see('.precall-way .precall-screen')
/** A report is of the moment, and its picture would be another each time. */
const atTwentyToEleven: Act = async ({ see }) => {
  // Within the element that keeps it in one direction.
  const time = (await see('.precall-report time bdi')) as HTMLElement
  time.textContent = time.matches(':lang(ar)') ? '22 نوفمبر 2026، 10:40' : '22 Nov 2026, 10:40'
}

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

/** A call that cannot be joined, by an error that says why. */
function failing(reason: 'refused' | 'gone'): VisitOptions {
  return { onGranted: () => Promise.reject(Object.assign(new Error('No room.'), { reason })), onJoinFailed() {} }
}

const list = [
  {
    name: 'explainer',
    when: 'They press Start Video, and the browser is going to ask.',
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
    when: 'The same, for a visit that needs only the camera.',
    part: 'explainer',
    title: 'Allow Camera Access',
    answer: true,
    situation: asked,
    gate: { devices: { camera: 'required' } },
    acts: [start],
  },
  {
    name: 'explainer-microphone',
    when: 'The same, for a visit that needs only the microphone.',
    part: 'explainer',
    title: 'Allow Mic Access',
    answer: true,
    situation: asked,
    gate: { devices: { microphone: 'required' } },
    acts: [start],
  },
  {
    name: 'explainer-shared',
    when: 'The same, in an app that shares how far they come.',
    say: 'We see here if you get stuck, and never more than that. Press OK.',
    part: 'explainer',
    title: 'Allow Camera and Mic Access',
    variant: 'where progress is shared',
    arabic: 'السماح باستخدام الكاميرا والميكروفون',
    answer: true,
    situation: asked,
    gate: { sharesProgress: true },
    acts: [start],
  },
  {
    name: 'explainer-button',
    when: 'The same, in an app that shows the browser’s own camera button here too.',
    part: 'explainer',
    title: 'Allow Camera and Mic Access',
    variant: 'with the browser’s own button',
    answer: true,
    situation: asked,
    window: ownButtons,
    gate: { browserButton: 'always' },
    acts: [start],
  },
  {
    name: 'waiting',
    when: 'They press OK, and the browser is asking. (Its question is not in the picture, because no page can draw it.)',
    say: 'There is a small question near the top of the window. Please choose “Allow while visiting the site”.',
    part: 'waiting',
    title: 'Choose “Allow while visiting the site”',
    variant: 'the browser is asking',
    arabic: 'اختر «السماح أثناء زيارة الموقع الإلكتروني»',
    answer: true,
    situation: asked,
    acts: [start, agree],
  },
  {
    name: 'waiting-firefox',
    when: 'The same in Firefox, whose question is wider.',
    part: 'waiting',
    title: 'Choose “Allow”',
    variant: 'in Firefox',
    answer: true,
    situation: on('firefox-windows'),
    acts: [start, agree],
  },
  {
    name: 'waiting-safari',
    when: 'The same in Safari on a Mac, which asks at the top of its window.',
    part: 'waiting',
    title: 'Choose “Allow”',
    variant: 'in Safari on a Mac',
    answer: true,
    situation: on('safari-macos'),
    acts: [start, agree],
  },
  {
    name: 'waiting-iphone',
    when: 'The same on an iPhone, which asks in the middle of the screen.',
    part: 'waiting',
    title: 'Choose “Allow”',
    variant: 'on an iPhone',
    onPhone: true,
    answer: true,
    situation: on('safari-ios'),
    acts: [start, agree],
  },
  {
    name: 'waiting-android',
    when: 'The same in Chrome on an Android phone, which asks at the bottom of the screen.',
    part: 'waiting',
    title: 'Choose “Allow while visiting the site”',
    variant: 'on an Android phone',
    onPhone: true,
    answer: true,
    situation: on('chrome-android'),
    acts: [start, agree],
  },
  {
    name: 'waiting-overlooked',
    when: 'They have not answered for a while.',
    say: 'Is another window in front of it? Please look next to the web address too. You may see a small camera there.',
    part: 'waiting',
    title: 'Choose “Allow while visiting the site”',
    variant: 'they have not answered yet',
    guide: true,
    answer: true,
    situation: asked,
    acts: [start, agree, long],
  },
  {
    name: 'waiting-in-app',
    when: 'They opened the page inside another app, such as Facebook, which may never ask.',
    say: 'Please copy the link on the screen, and open it in Safari or Chrome.',
    part: 'waiting',
    title: 'Open your visit in your browser',
    variant: 'the app may never ask',
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
    name: 'waiting-own-app',
    when: 'They opened the visit in the clinic’s own app on an iPhone, and it has not asked them anything yet.',
    say: 'If the app asks you, tap Allow. If it does not, open Settings on your iPhone, find the app, and turn on Camera and Microphone.',
    part: 'waiting',
    title: 'Allow it in this app',
    variant: 'in the clinic’s own app',
    onPhone: true,
    guide: true,
    situation: on('webview-ios'),
    acts: [start, agree, noticeably],
  },
  {
    name: 'waiting-granted',
    when: 'Their browser has already allowed it, but is taking a moment. Some browsers ask again.',
    say: 'Just wait a moment. If your browser asks you something, choose “Allow while visiting the site”.',
    part: 'waiting',
    title: 'Just a moment…',
    answer: true,
    situation: allowed,
    acts: [({ browser }) => browser.slow('camera'), start, noticeably],
  },
  {
    name: 'waiting-slow',
    when: 'They start the visit a second time, and the camera is slow to start.',
    say: 'It can take up to 30 seconds. You do not need to do anything.',
    part: 'waiting',
    title: 'Your camera is starting…',
    situation: allowed,
    acts: [start, hangUp, ({ browser }) => browser.slow('camera'), start, long],
  },
  {
    name: 'waiting-stalled',
    when: 'The browser is not asking anything, and the camera has not started for 30 seconds.',
    say: 'Close other programs with a video call. Then press Reload this page, and press Start Video again.',
    part: 'waiting',
    title: 'Still starting your camera and microphone',
    situation: allowed,
    acts: [({ browser }) => browser.slow('camera'), start, long, halfAMinute],
  },
  {
    name: 'check',
    when: 'Everything is allowed, and the visit has a check of camera and sound before it.',
    say: 'You can see and hear yourself now. If you like what you see, press Join the visit.',
    part: 'check',
    title: 'See and hear yourself first',
    arabic: 'شاهد نفسك واسمعها أولاً',
    situation: on('chrome-macos', {
      ...granted,
      devices: {
        cameras: ['Built-in camera', 'Desk camera'],
        microphones: ['Built-in microphone', 'Headset'],
        speakers: ['Built-in speakers', 'Headset'],
      },
    }),
    gate: { check: true },
    acts: [start, ({ see }) => see('.precall-select'), ...heard, ...twoLooks],
  },
  {
    name: 'check-black',
    when: 'The picture of their camera is black.',
    say: 'Please look for a cover or a slider on your camera, and open it.',
    part: 'check',
    title: 'See and hear yourself first',
    variant: 'a black picture',
    arabic: 'شاهد نفسك واسمعها أولاً',
    situation: on('chrome-macos', { ...granted, devices: { cameras: ['Built-in camera', 'Desk camera'] } }),
    gate: { check: true },
    isBlack: true,
    acts: [
      ({ browser }) => browser.devices.see('black'),
      start,
      ({ see }) => see('.precall-select'),
      ...heard,
      ...twoLooks,
      ...threeSeconds,
      // In a language that the guides do not speak, there are no steps.
      ({ see }) => see('[data-fault="black"] li, :dir(rtl) [data-fault="black"]'),
    ],
  },
  {
    name: 'check-microphone',
    when: 'The same, for a visit by sound alone.',
    part: 'check',
    title: 'Hear yourself first',
    situation: allowed,
    gate: { check: true, devices: { microphone: 'required' } },
    acts: [start, ...heard],
  },
  {
    name: 'joining',
    when: 'Everything is allowed, and the call is starting.',
    say: 'You do not need to do anything else. The call is starting.',
    part: 'joining',
    title: 'You’re all set',
    situation: allowed,
    gate: { onGranted: () => new Promise(() => {}) },
    acts: [start],
  },
  {
    name: 'joining-slow',
    when: 'After six seconds of that. They can try again, and the camera stays on.',
    say: 'Your camera and microphone work. Our system is slow today. Wait a moment, or press Try again.',
    part: 'joining',
    title: 'You’re all set',
    variant: 'and taking longer than usual',
    arabic: 'كل شيء جاهز',
    situation: allowed,
    gate: { onGranted: () => new Promise(() => {}) },
    acts: [start, ({ see }) => see('.precall-chips'), ({ pass }) => pass(6000)],
  },
  {
    name: 'join-failed',
    when: 'Everything is allowed, but the call could not be joined.',
    say: 'Your camera is off. Please press Try again. If it does not work, we can have this visit by phone today.',
    part: 'notice',
    title: 'We could not join your visit',
    arabic: 'تعذّر الانضمام إلى زيارتك',
    situation: allowed,
    gate: { onGranted: () => Promise.reject(new Error('The room is full.')), onJoinFailed() {} },
    acts: [start],
  },
  {
    name: 'join-failed-refused',
    when: 'The same, and the error says that the clinic’s system refused them.',
    say: 'Your camera is off. Please open the link in our latest message. If it does not work, we can have this visit by phone today.',
    part: 'notice',
    title: 'We could not join your visit',
    variant: 'because they were refused',
    arabic: 'تعذّر الانضمام إلى زيارتك',
    situation: allowed,
    gate: failing('refused'),
    acts: [start],
  },
  {
    name: 'join-failed-gone',
    when: 'The same, and the error says that the clinic’s system did not answer.',
    say: 'Your camera is off. Is your internet working? Then please press Try again. We can have this visit by phone today.',
    part: 'notice',
    title: 'We could not join your visit',
    variant: 'because the system did not answer',
    arabic: 'تعذّر الانضمام إلى زيارتك',
    situation: allowed,
    gate: failing('gone'),
    acts: [start],
  },
  {
    name: 'dismissed',
    when: 'They closed the browser’s question without answering it.',
    say: 'Press Try again. When your browser asks, choose “Allow while visiting the site”.',
    part: 'notice',
    title: 'No problem, we can ask again',
    answer: true,
    situation: asked,
    acts: [start, agree, dismiss],
  },
  {
    name: 'explainer-discouraged',
    when: 'They press Start Video on a phone, which your app does not advise.',
    say: 'You can continue. If it does not work well, open your visit link on a computer.',
    part: 'explainer',
    title: 'Allow Camera and Mic Access',
    variant: 'on a phone, where a computer is better',
    onPhone: true,
    answer: true,
    situation: on('chrome-android'),
    gate: { supportPolicy: ({ mobile }) => (mobile ? 'discouraged' : undefined) },
    acts: [start],
  },
  {
    name: 'explainer-closed-twice',
    when: 'They closed the question twice. After a third time, Chrome will not ask for a week.',
    say: 'Press OK, and choose “Allow while visiting the site”. Please do not close the question this time, or your browser will not ask again for a week.',
    part: 'explainer',
    title: 'Allow Camera and Mic Access',
    variant: 'the question was closed twice',
    answer: true,
    situation: asked,
    acts: [start, agree, dismiss, start, agree, dismiss, start],
  },
  {
    name: 'blocked-button',
    when: 'They blocked it before. This browser has a button of its own, which can still ask them.',
    say: 'Press the browser’s own button on the screen, and choose “Allow this time”.',
    part: 'recovery',
    title: 'Your camera and microphone are blocked',
    variant: 'with the browser’s own button',
    guide: true,
    situation: blocked,
    window: ownButtons,
    acts: [start],
  },
  {
    name: 'blocked-camera-button',
    when: 'They blocked only the camera. The browser’s own button can still ask them.',
    say: 'We can hear you. Press the browser’s own button on the screen, and choose “Allow this time”.',
    part: 'recovery',
    title: 'Your microphone works. Your camera is blocked.',
    variant: 'with the browser’s own button',
    guide: true,
    situation: on('chrome-macos', { camera: 'denied', microphone: 'granted' }),
    window: ownButtons,
    acts: [start],
  },
  {
    name: 'blocked',
    when: 'They blocked it before, so the browser does not ask again. The screen shows the steps to change that.',
    say: 'Let’s follow the steps on the screen together. The page will notice when you have done them.',
    part: 'recovery',
    title: 'Your camera and microphone are blocked',
    variant: 'with steps for Chrome',
    guide: true,
    arabic: 'الكاميرا والميكروفون محظوران',
    situation: withoutButton,
    acts: [start],
  },
  {
    name: 'blocked-camera',
    when: 'They blocked only the camera, so the browser does not ask for it again. The screen shows the steps to change that.',
    say: 'We can hear you. Let’s follow the steps on the screen for the camera. The page will notice when you have done them.',
    part: 'recovery',
    title: 'Your microphone works. Your camera is blocked.',
    variant: 'with steps for Chrome',
    guide: true,
    situation: on('chrome-macos', { camera: 'denied', microphone: 'granted', browserButtons: false }),
    acts: [start],
  },
  {
    name: 'blocked-half',
    when: 'They have turned on the camera, and the page has noticed. The microphone is still blocked.',
    say: 'Just one more. Let’s do the step that is left. The page will notice when you have done it.',
    part: 'recovery',
    title: 'Your camera works. Your microphone is blocked.',
    forced: true,
    guide: true,
    situation: withoutButton,
    acts: [start, ({ browser }) => browser.siteSettings.allow('camera')],
  },
  {
    name: 'blocked-next',
    when: 'The first steps did not help, so they pressed “Still not working?”.',
    say: 'Those steps did not help, so let’s try these instead.',
    part: 'recovery',
    title: 'Your camera and microphone are blocked',
    variant: 'the next steps to try',
    guide: true,
    inEnglish: true,
    focus: 'Can’t see these switches?',
    situation: withoutButton,
    acts: [start, next],
  },
  {
    name: 'blocked-german',
    when: 'The page is in English, and their browser is in German.',
    say: 'Look for the words in bold. They are the same words that you see in your browser.',
    part: 'recovery',
    title: 'Your camera and microphone are blocked',
    variant: 'in a German browser',
    guide: true,
    situation: on('chrome-macos', { ...denied, language: 'de', browserButtons: false }),
    acts: [start],
  },
  {
    name: 'blocked-in-arabic-browser',
    when: 'The page is in English, and their browser is in Arabic, so its bars are mirrored.',
    say: 'Look for the words in bold. They are the same words that you see in your browser.',
    part: 'recovery',
    title: 'Your camera and microphone are blocked',
    variant: 'in an Arabic browser',
    guide: true,
    situation: on('chrome-macos', { ...denied, language: 'ar', browserButtons: false }),
    acts: [start],
  },
  {
    name: 'blocked-firefox',
    when: 'They blocked it in Firefox.',
    say: 'Press the symbol with the sliders next to the web address. Then press each small × in the box that opens.',
    part: 'recovery',
    title: 'Your camera and microphone are blocked',
    variant: 'in Firefox',
    guide: true,
    situation: on('firefox-windows', denied),
    acts: [start],
  },
  {
    name: 'aside',
    when: 'They press Get Assistance, in an app that opens its own help, such as a chat.',
    say: 'When you are ready, press Back to the steps.',
    part: 'aside',
    title: 'Your camera and microphone are blocked',
    variant: 'a small card, while your help is open',
    situation: withoutButton,
    gate: { assistance: { onRequest() {} } },
    acts: [start, ({ see }) => see('.precall-devices'), ({ press }) => press('Get Assistance')],
  },
  {
    name: 'blocked-safari',
    when: 'They said no in Safari on a Mac, where the page has to be reloaded.',
    say: 'Please reload the page first, and choose “Allow” when Safari asks. If it is still blocked, follow the steps below, then press “I have changed it”.',
    part: 'recovery',
    title: 'Your camera and microphone are blocked',
    variant: 'in Safari on a Mac',
    guide: true,
    situation: on('safari-macos'),
    acts: [start, agree, refuse, ...looks],
  },
  {
    name: 'blocked-iphone',
    when: 'They said no in Safari on an iPhone.',
    say: 'Please reload the page first, and tap “Allow” when Safari asks. If it is still blocked, follow the steps below, then tap “I have changed it”.',
    part: 'recovery',
    title: 'Your camera and microphone are blocked',
    variant: 'on an iPhone',
    onPhone: true,
    guide: true,
    situation: on('safari-ios'),
    acts: [start, agree, refuse, ...looks],
  },
  {
    name: 'blocked-android',
    when: 'They blocked it in Chrome on an Android phone.',
    say: 'Tap the symbol next to the web address, and follow the steps. The page will notice when you have done them.',
    part: 'recovery',
    title: 'Your camera and microphone are blocked',
    variant: 'on an Android phone',
    onPhone: true,
    guide: true,
    situation: on('chrome-android', { ...denied, browserButtons: false }),
    acts: [start],
  },
  {
    name: 'almost-there',
    when: 'They changed the settings back to “ask”.',
    say: 'Well done. Now press Ask again, and choose “Allow while visiting the site”.',
    part: 'recovery',
    title: 'Almost there',
    answer: true,
    situation: withoutButton,
    acts: [start, ({ browser }) => browser.siteSettings.reset('camera'), resetMicrophone],
  },
  {
    name: 'welcome-back',
    when: 'They reloaded the page while they were changing the settings.',
    say: 'You are in the right place. Press Start Video.',
    part: 'notice',
    title: 'Welcome back',
    situation: withoutButton,
    acts: [start, reload],
  },
  {
    name: 'system',
    when: 'Their Mac’s own settings are keeping the camera and microphone off.',
    say: 'Your Mac itself is keeping the camera off. Let’s follow the steps on the screen. They open its settings.',
    part: 'recovery',
    title: 'Your Mac is keeping your camera and microphone off',
    guide: true,
    situation: on('chrome-macos', keptOff),
    acts: [start],
  },
  {
    name: 'system-windows',
    when: 'The settings of Windows are keeping the camera and microphone off.',
    say: 'Windows itself is keeping the camera off. Press the button on the screen. It opens the right settings.',
    part: 'recovery',
    title: 'Windows is keeping your camera and microphone off',
    guide: true,
    situation: on('chrome-windows', keptOff),
    acts: [start],
  },
  {
    name: 'system-question',
    when: 'The page cannot tell whether this is Windows 10 or 11, because the browser does not say.',
    say: 'Look at the bottom of your screen. Where is the Start button, the Windows logo?',
    part: 'recovery',
    title: 'Windows is keeping your camera and microphone off',
    variant: 'which Windows is it?',
    guide: true,
    situation: on('chrome-windows', keptOff),
    window: ({ navigator }) => ({ navigator: { ...navigator, userAgentData: undefined } }),
    acts: [start],
  },
  {
    name: 'own-app',
    when: 'They opened the visit in the clinic’s own app on a computer, and Windows is keeping the camera and microphone off.',
    say: 'Let’s look in the Windows settings first. If it is still not working, you can open your visit in a browser.',
    part: 'recovery',
    title: 'Windows is keeping your camera and microphone off',
    variant: 'in the clinic’s own app',
    guide: true,
    inEnglish: true,
    situation: on('electron-windows', { host: 'refuses' }),
    // Its queries say that all is allowed, so nothing is explained.
    acts: [start, ({ press }) => press('In the middle')],
    tells: /inside an app|app around this page/,
  },
  {
    name: 'own-app-iphone',
    when: 'They opened the visit in the clinic’s own app on an iPhone, and tapped Don’t Allow when it asked.',
    say: 'Open Settings on your iPhone, and find the app. Turn on Camera and Microphone, then open your visit link again.',
    part: 'recovery',
    title: 'Your iPhone is keeping your camera and microphone off',
    variant: 'in the clinic’s own app',
    onPhone: true,
    guide: true,
    situation: on('webview-ios', { host: 'refuses' }),
    acts: [start, agree, ...looks],
    tells: /app around this page/,
  },
  {
    name: 'busy-or-system',
    when: 'The camera does not start. Another app may be using it, or Windows may be keeping it off: the browser does not say which.',
    say: 'Close other apps that may use your camera, then press Try again. If it is still not working, we will look in Windows settings.',
    part: 'recovery',
    title: 'Your camera will not start',
    guide: true,
    situation: on('chrome-windows', granted),
    acts: [({ browser }) => browser.busy('camera'), start, ...quietTries],
  },
  {
    name: 'busy',
    when: 'Another app is using the camera.',
    say: 'Close the other app, or the tab that is using your camera, then press Try again.',
    part: 'recovery',
    title: 'Another app is using your camera',
    guide: true,
    situation: allowed,
    acts: [({ browser }) => browser.busy('camera'), start, ...quietTries],
  },
  {
    name: 'elsewhere',
    when: 'Another tab of this site is in a call.',
    say: 'Is your visit open in another tab? Continue there, or close that tab and press Try again.',
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
    when: 'No camera is connected.',
    say: 'Is your camera plugged in and turned on? The page will notice when you connect it.',
    part: 'recovery',
    title: 'We can’t find a camera',
    guide: true,
    situation: on('chrome-macos', { camera: 'missing', microphone: 'granted' }),
    acts: [start, agree],
  },
  {
    name: 'missing-optional',
    when: 'No camera is connected, and the visit can do without one.',
    say: 'You can carry on without a camera. Press Continue with microphone only.',
    part: 'recovery',
    title: 'We can’t find a camera',
    variant: 'the camera is optional',
    guide: true,
    situation: on('chrome-macos', { camera: 'missing' }),
    gate: { devices: { camera: 'optional', microphone: 'required' } },
    acts: [start, agree],
  },
  {
    name: 'failed',
    when: 'The page made a mistake when it asked, or the browser gave an answer that we do not know.',
    say: 'You have not done anything wrong. Please press Try again once. If it is still not working, we can have this visit by phone today.',
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
    say: 'You have not done anything wrong, and there is nothing you need to change. We will look into it. Would you like to have this visit by phone today?',
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
    when: 'The page is inside another page that does not allow video.',
    say: 'Press the button on the screen. It opens your visit in a new tab.',
    part: 'recovery',
    title: 'Your camera and microphone are not allowed here',
    variant: 'inside another page',
    situation: asked,
    window: (browser) => ({ ...nothingAllowed(browser), parent: {} }),
    acts: [start],
    tells: /in a frame that may not use/,
  },
  {
    name: 'policy',
    when: 'The page’s own settings do not allow a camera or microphone.',
    say: 'You have not done anything wrong, and there is nothing you need to change. We will look into it. Would you like to have this visit by phone today?',
    part: 'recovery',
    title: 'Your camera and microphone are not allowed here',
    variant: 'set up without video',
    situation: asked,
    window: nothingAllowed,
    acts: [start],
    tells: /Permissions-Policy header/,
  },
  {
    name: 'insecure',
    when: 'The page was opened without a secure connection (http).',
    say: 'Please open the link in your message again. If it is still not working, we can have this visit by phone today.',
    part: 'recovery',
    title: 'This page is not secure',
    situation: on('chrome-macos', { secure: false }),
    acts: [start],
    tells: /not a secure context/,
  },
  {
    name: 'no-api',
    when: 'Their browser does not let any page use a camera.',
    say: 'Please open your visit link in Safari, Chrome, Edge or Firefox.',
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
    when: 'They opened the page inside an app that does not let any page use a camera.',
    say: 'Please copy the link on the screen, and open it in Safari or Chrome.',
    part: 'recovery',
    title: 'Open your visit in your browser',
    variant: 'inside another app',
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
    when: 'They opened the page inside LINE on a phone. LINE can open it in the browser.',
    say: 'Tap Open in my browser, on the screen.',
    part: 'recovery',
    title: 'Open your visit in your browser',
    variant: 'inside LINE',
    onPhone: true,
    guide: true,
    situation: on('line-android', { host: 'refuses' }),
    acts: [start, agree],
    tells: /inside an app/,
  },
  {
    name: 'in-app-instagram',
    when: 'They opened the page inside Instagram on an iPhone.',
    say: 'Tap Open in my browser on the screen, and tap Open if your phone asks. If nothing happens, use the menu: the steps are below the button.',
    part: 'recovery',
    title: 'Open your visit in your browser',
    variant: 'inside Instagram',
    onPhone: true,
    guide: true,
    situation: on('instagram-ios', { host: 'refuses' }),
    acts: [start, agree, ...looks],
    tells: /inside an app/,
  },
  {
    name: 'outdated',
    when: 'Their browser is too old for video calls.',
    say: 'Do you have a newer browser, or another phone or computer? You can open your visit link there too.',
    part: 'recovery',
    title: 'This browser is too old for video',
    situation: on('safari-13-macos'),
    acts: [start],
  },
  {
    name: 'outdated-code',
    when: 'They have pressed Show a code for your phone.',
    say: 'Point the camera of your phone at the square on the screen, and open the link that it shows.',
    part: 'recovery',
    title: 'This browser is too old for video',
    variant: 'with a code',
    focus: 'QR code of your visit link',
    situation: on('chrome-60-windows'),
    gate: { joinUrl: 'https://visit.harbourlane.example/v/4821' },
    acts: [start, ({ press }) => press('Show a code for your phone'), ({ see }) => see('.precall-qr')],
  },
  {
    name: 'outdated-iphone',
    when: 'Their iPhone is too old for video calls.',
    say: 'Is there an update for your iPhone? It is in Settings. Another phone or a computer will do too.',
    part: 'recovery',
    title: 'This browser is too old for video',
    variant: 'on an iPhone',
    onPhone: true,
    situation: on('safari-13-ios'),
    acts: [start],
  },
  {
    name: 'excluded',
    when: 'Your app’s own rules leave their browser out.',
    say: 'Please copy the link on the screen, and open it in Safari.',
    part: 'recovery',
    title: 'Your visit can’t be opened in this browser',
    situation: asked,
    gate: { supportPolicy: ({ browser }) => (browser === 'chrome' ? 'unsupported' : undefined) },
    acts: [start],
  },
  {
    name: 'blocked-neither',
    when: 'They blocked both, and the visit works without either: they can listen.',
    say: 'You can join without a camera and microphone. Press Continue without camera and microphone.',
    part: 'recovery',
    title: 'Your camera and microphone are blocked',
    variant: 'when neither is needed',
    guide: true,
    situation: withoutButton,
    // What a call without tracks has.
    window: () => ({ MediaStream: globalThis.MediaStream }),
    gate: { devices: { camera: 'optional', microphone: 'optional' } },
    acts: [start],
  },
  {
    name: 'busy-another',
    when: 'Another app uses their camera, and they have a second one.',
    say: 'Press Use another camera.',
    part: 'recovery',
    title: 'Another app is using your camera',
    variant: 'when there is another camera',
    situation: on('chrome-linux', { ...granted, devices: { cameras: ['Built-in camera', 'Desk camera'] } }),
    acts: [({ browser }) => browser.busy('camera'), start, ...quietTries],
  },
  {
    name: 'step-apps',
    when: 'Another app uses their camera, and no guide has helped. Six steps follow.',
    say: 'Please close Zoom, Teams and FaceTime, and other tabs with a call. The page notices when your camera is free.',
    part: 'recovery',
    title: 'Step 1 of 6 Close other apps that use your camera or microphone',
    arabic: 'الخطوة 1 من 6 أغلق التطبيقات الأخرى التي تستخدم الكاميرا أو الميكروفون',
    situation: on('chrome-linux', granted),
    acts: [({ browser }) => browser.busy('camera'), start, ...quietTries, toSteps, ({ see }) => see('.precall-steps')],
  },
  {
    name: 'step-browser',
    when: 'They blocked both, and no guide has helped: the second of the six steps.',
    say: 'Which step does your screen show? Please follow the numbers in it, and tell me what you see next to the web address.',
    part: 'recovery',
    title: 'Step 2 of 6 Allow it in your browser',
    situation: withoutButton,
    acts: [start, toSteps, pictured],
  },
  {
    name: 'step-works',
    when: 'They have allowed it in the settings while they were at that step.',
    say: 'The page says that it works now. Please press It worked.',
    part: 'recovery',
    title: 'Step 2 of 6 Allow it in your browser',
    variant: 'it works now',
    situation: withoutButton,
    acts: [
      start,
      toSteps,
      pictured,
      ({ browser }) => browser.siteSettings.reset('camera'),
      resetMicrophone,
      ({ see }) => see('.precall-noticed'),
    ],
  },
  {
    name: 'step-system',
    when: 'The third: Windows keeps both off, and no guide has helped.',
    say: 'Press Open Camera settings. In the window that opens, turn on all three switches for the camera.',
    part: 'recovery',
    title: 'Step 3 of 6 Allow it on your device',
    situation: on('chrome-windows', keptOff),
    acts: [start, ...quietTries, toSteps, pictured],
  },
  {
    name: 'step-device',
    when: 'The fourth: they have another camera.',
    say: 'Open the list below Camera, and choose another one.',
    part: 'recovery',
    title: 'Step 4 of 6 Try another camera or microphone',
    situation: on('chrome-linux', { ...granted, devices: { cameras: ['Built-in camera', 'Desk camera'] } }),
    acts: [
      ({ browser }) => browser.busy('camera'),
      start,
      ...quietTries,
      toSteps,
      nextStep,
      nextStep,
      nextStep,
      ({ see }) => see('.precall-select option + option'),
    ],
  },
  {
    name: 'step-call',
    when: 'The fifth: a test call.',
    say: 'Press Start a test call, and say a few words. Do you see and hear yourself?',
    part: 'recovery',
    title: 'Step 5 of 6 Make a test call',
    situation: withoutButton,
    acts: [leftAt(4), start, nextStep, ({ see }) => see('.precall-call .precall-button')],
  },
  {
    name: 'step-call-over',
    when: 'They have started it, and nothing of theirs starts.',
    say: 'That is no harm. Please press Still not working, next.',
    part: 'recovery',
    title: 'Step 5 of 6 Make a test call',
    variant: 'when nothing starts',
    situation: withoutButton,
    acts: [leftAt(4), start, nextStep, click('.precall-call .precall-button'), ({ see }) => see('.precall-call > p')],
  },
  {
    name: 'step-over-again',
    when: 'The last: they start over in their browser.',
    say: 'Your place is kept: after the restart, open your visit link again and press Start Video.',
    part: 'recovery',
    title: 'Step 6 of 6 Start over in your browser',
    situation: withoutButton,
    acts: [leftAt(5), start, nextStep],
  },
  {
    name: 'step-back',
    when: 'They have restarted their browser, and pressed Start Video.',
    say: 'You are back at the last step. If it is still not working, press Still not working, next.',
    part: 'recovery',
    title: 'Step 6 of 6 Start over in your browser',
    variant: 'after the restart',
    situation: withoutButton,
    acts: [leftAt(6), start, ({ see }) => see('.precall-count')],
  },
  {
    name: 'report',
    when: 'No step has helped. The report is for the person who does.',
    say: 'Press Send report, and I will see what your browser says. It holds no name, no picture and no sound.',
    part: 'recovery',
    title: 'What we found',
    arabic: 'ما وجدناه',
    situation: withoutButton,
    gate: { assistance: { href: 'https://clinic.example/help', onReport: () => {} } },
    acts: [leftAt(6), start, nextStep, atTwentyToEleven],
  },
  {
    name: 'report-to-copy',
    when: 'The same where an app takes no reports.',
    say: 'Press Copy report, and paste it into a message to us.',
    part: 'recovery',
    title: 'What we found',
    variant: 'to be copied',
    situation: on('chrome-linux', granted),
    acts: [({ browser }) => browser.busy('camera'), leftAt(6), start, ...quietTries, nextStep, atTwentyToEleven],
  },
  {
    name: 'call-without-camera',
    when: 'They are in the call without the camera, which is optional.',
    say: 'We can hear you. If you want us to see you too, press Turn on camera.',
    part: 'notice',
    title: 'Your camera is off',
    situation: on('chrome-macos', { camera: 'denied', microphone: 'granted' }),
    gate: { devices: { camera: 'optional', microphone: 'required' } },
    acts: [start],
    inCall: true,
  },
  {
    name: 'ended',
    when: 'They unplugged the camera during the call.',
    say: 'Plug your camera back in, and press Try again. The call has not ended.',
    part: 'notice',
    title: 'Your camera stopped',
    situation: allowed,
    acts: [start, ({ browser }) => browser.devices.unplug('camera'), noticeably],
    inCall: true,
  },
  {
    name: 'screen-mac',
    when: 'They share their screen in the call, and their Mac keeps it from Chrome.',
    say: 'Press Open Screen Recording settings. Turn on Google Chrome in the list, then quit it and open your link again.',
    part: 'recovery',
    title: 'Your Mac is keeping your screen private',
    arabic: 'جهازك يمنع مشاركة الشاشة',
    guide: true,
    situation: on('chrome-macos', { ...granted, screen: 'blocked by the system' }),
    sharing: true,
    acts: [start, share, chooseScreen, pictured],
    inCall: true,
  },
  {
    name: 'screen-mac-12',
    when: 'The same on an older Mac, whose settings are small pictures.',
    say: 'Choose Screen Recording on the left, and tick the box next to Google Chrome. Press the padlock first if you can’t.',
    part: 'recovery',
    title: 'Your Mac is keeping your screen private',
    variant: 'before macOS 13',
    guide: true,
    situation: on('chrome-macos', { ...granted, osVersion: '12', screen: 'blocked by the system' }),
    sharing: true,
    acts: [start, share, chooseScreen, pictured],
    inCall: true,
  },
  {
    name: 'screen-mac-question',
    when: 'In Firefox on a Mac, which does not say how old the Mac is.',
    say: 'Press the apple at the top left of your screen, then the second row. Tell me what you see.',
    part: 'recovery',
    title: 'Your Mac is keeping your screen private',
    variant: 'which Mac',
    guide: true,
    situation: on('firefox-macos', { ...granted, screen: 'blocked by the system' }),
    sharing: true,
    acts: [start, share, chooseScreen, ({ see }) => see('.precall-answers, .precall-steps')],
    inCall: true,
  },
  {
    name: 'screen-mac-monthly',
    when: 'They have turned it on, and a newer Mac asks about it once a month.',
    say: 'Press Try again. When your Mac asks, press Allow For One Month.',
    part: 'recovery',
    title: 'Your Mac is keeping your screen private',
    variant: 'each month',
    focus: 'Did your Mac ask a question?',
    inEnglish: true,
    guide: true,
    situation: on('chrome-macos', { ...granted, screen: 'blocked by the system' }),
    sharing: true,
    acts: [start, share, chooseScreen, pictured, next, next, next, pictured],
    inCall: true,
  },
  {
    name: 'screen-browser',
    when: 'They pressed Block in Firefox, and share their screen again.',
    say: 'Press the reload button next to the web address. Then join again, and share your screen.',
    part: 'recovery',
    title: 'Your browser is blocking screen sharing',
    arabic: 'المتصفح يمنع مشاركة الشاشة',
    situation: on('firefox-linux', granted),
    sharing: true,
    acts: [start, ...refuseScreen, share],
    inCall: true,
  },
  {
    name: 'screen-policy',
    when: 'An administrator does not allow it.',
    say: 'Your workplace has turned it off. Ask them, or use another computer.',
    part: 'recovery',
    title: 'Screen sharing is turned off here',
    situation: on('chrome-linux', { ...granted, screen: 'forbidden by an administrator' }),
    sharing: true,
    acts: [start, share],
    inCall: true,
  },
  {
    name: 'screen-framed',
    when: 'The page is in a frame that may use the camera, and not share the screen.',
    say: 'Open your visit link in a tab of its own.',
    part: 'recovery',
    title: 'You can’t share your screen from here',
    situation: on('firefox-linux', { ...granted, frame: 'allowed' }),
    sharing: true,
    acts: [start, share],
    inCall: true,
    tells: /display-capture/,
  },
  {
    name: 'screen-busy',
    when: 'What they chose does not start.',
    say: 'Press Try again, and choose a window or a tab instead of the whole screen.',
    part: 'recovery',
    title: 'Your screen did not start',
    situation: on('chrome-macos', granted),
    sharing: true,
    acts: [start, screenDoesNotStart, share],
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
