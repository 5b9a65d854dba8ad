import type { Device } from '@precall/core'
import type { OperatingSystem } from '@precall/core/platform'
import type { Messages, Step, Subject } from '../messages'
import { hear, plainEnglish } from './plainEnglish'

/** A step for each device. That of the one which works already is there to be seen as done. */
const stepFor = (devices: Subject, working: Device | undefined, text: (device: Device) => string): Step[] =>
  // In the order of the alphabet, people name the camera first.
  devices
    .concat(working ?? [])
    .sort()
    .map((device) => ({ device, text: text(device) }))

/** What is on the browser's button that allows, or what it does. */
const named = (answer: string | undefined): string => (answer ? `“${answer}”` : 'the answer that allows it')

/** What to do about the browser's question. */
const whenAsked = (answer: string | undefined): string => `When your browser asks, choose ${named(answer)}.`

const and = (devices: Subject) => devices.join(' and ')
const or = (devices: Subject) => devices.join(' or ')
const names = { camera: 'Camera', microphone: 'Microphone' }
/** Whose settings they are. */
const machines: Readonly<Record<OperatingSystem, string>> = {
  windows: 'your computer',
  macos: 'your Mac',
  ios: 'your iPhone',
  ipados: 'your iPad',
  android: 'your phone or tablet',
  chromeos: 'your Chromebook',
  linux: 'your computer',
  unknown: 'your computer or phone',
}
const inHand: readonly OperatingSystem[] = ['ios', 'ipados', 'android']
const notYours = 'You have not done anything wrong. Press Get Assistance and we will help.'
const watching = 'Keep this page open. We will notice when you make a change.'
const dismissed = {
  title: 'No problem, we can ask again',
  text: (answer: string | undefined) => `That’s fine. Press Try again when you are ready. ${whenAsked(answer)}`,
}

/** Every word of ours. */
export const english: Messages = {
  ...plainEnglish,
  newTab: 'Opens in a new tab',
  askAgain: 'Ask again',
  done: 'Done',
  explainer: {
    ...plainEnglish.explainer,
    lead: (devices) => `This lets you and your care team ${hear(devices, 'see', 'hear')} each other. `,
    promise: (devices) => `No one can ${hear(devices, 'see', 'hear', ' or ')} you until your visit starts`,
    control: (devices) => `, and you can turn ${devices[1] ? 'both' : 'it'} off at any time.`,
    next: 'What happens next',
    pressOk: 'Press OK below.',
    pressButton: 'Press the button below.',
    browserAsks: 'Your browser will ask. Choose',
    settings: {
      summary: 'If your browser does not ask',
      browser: {
        name: 'In your browser',
        text: (devices) =>
          `Press the symbol next to the web address. Turn on ${hear(devices, 'Camera', 'Microphone')}.`,
      },
      system: {
        name: 'On your device',
        text: (devices) =>
          `Open Settings, then Privacy. Turn on ${hear(devices, 'Camera', 'Microphone')} for your browser.`,
      },
      stuck: 'If you get stuck, we will show you each step.',
    },
  },
  blocked: (devices, working) => ({
    title: working
      ? `Your ${working} works.\nYour ${devices[0]} is blocked.`
      : `Your ${devices.join(' and ')} ${devices[1] ? 'are' : 'is'} blocked`,
    lead: working ? 'Just one more to turn on.' : 'You can change this in your browser settings.',
    steps: [
      'Press the symbol next to the web address. Open the settings for this site.',
      ...stepFor(devices, working, (device) => `Turn on ${hear([device], 'Camera', 'Microphone')}.`),
      'Come back here. If nothing changes, press Try again.',
    ],
    watching: 'Keep this page open. We will notice when you make a change.',
  }),
  askable: (_, __, ___, answer) => ({ title: 'Almost there', lead: `Press Ask again. ${whenAsked(answer)}` }),
  closedTwice:
    'Please choose an answer this time. If the question is closed again, your browser may not ask for a week.',
  browserButton: {
    text: (devices, answer) =>
      `You can turn ${devices[1] ? 'them' : 'it'} on right here. Press this button. ${whenAsked(answer)}`,
    picture: 'Your browser will show this:',
    orOk: (answer) => `Still off. Press the button again and choose ${named(answer)}, or press OK.`,
    refused: (answer) => `Still off. Press the button again and choose ${named(answer)}, or follow the steps below.`,
    failed: 'That button did not work. Follow these steps instead.',
    byHand: (devices) => `Or turn ${devices[1] ? 'them' : 'it'} on in your settings`,
  },
  cancel: 'Cancel',
  link: 'Your visit link',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  copyByHand: 'Select the link above and copy it.',
  ownTab: 'Open in a new tab',
  goOnWith: (devices) => `Continue with ${and(devices)} only`,
  device: names,
  standing: {
    working: 'Working',
    unasked: 'Ready to ask',
    denied: 'Blocked',
    dismissed: 'Not answered yet',
    missing: 'Not found',
    busy: 'In use',
    failed: 'Not started',
    overconstrained: 'Can’t be used',
    ended: 'Stopped',
  },
  waiting: {
    title: (answer) => (answer ? `Choose “${answer}”` : 'Allow it in your browser'),
    text: (devices) => `Your browser is asking to use your ${and(devices)}.`,
    look: {
      left: 'Look at the top left of this window.',
      right: 'Look at the top right of this window.',
      top: 'Look at the top of this window.',
      middle: 'Look at the middle of your screen.',
      bottom: 'Look at the bottom of your screen.',
    },
    grantedTitle: 'Just a moment…',
    grantedText: (answer) => whenAsked(answer).replace('When', 'If'),
    embeddedText: 'You opened this page inside another app. If the app asks, allow it. If nothing happens:',
    ownAppTitle: 'Allow it in this app',
    ownAppText: (devices) => `If this app asks to use your ${and(devices)}, allow it. If nothing happens:`,
    overlookedTitle: 'Can’t see the question?',
    overlookedText: 'Look next to the web address. It may also be behind another window.',
    overlookedOnPhone: 'It may be behind the keyboard or another window. Close those, and look again.',
    stalledTitle: (devices) => `Still starting your ${and(devices)}`,
    stalledText:
      'Close other video apps and tabs, such as Zoom or Teams. Then reload this page and press Start Video again.',
    reload: 'Reload this page',
    slowTitle: ([device]) => `Your ${device} is starting…`,
    slowText: () => 'This can take up to 30 seconds. You do not need to do anything.',
    slowNote: ([device]) =>
      device === 'camera'
        ? 'A light may come on next to your camera. No one can see you yet.'
        : 'No one can hear you yet.',
  },
  dismissed,
  reloaded: { title: 'Welcome back', text: 'Press Start Video to carry on.' },
  without: {
    title: (devices) => `Your ${and(devices)} ${devices[1] ? 'are' : 'is'} off`,
    text: (devices) => `You can carry on without ${devices[1] ? 'them' : 'it'}.`,
  },
  carryOn: 'Continue',
  triedAgain: 'We tried again. It is still not working.',
  otherwise: 'Still not working?',
  guide: {
    changed: 'I have changed it',
    opens: {
      'camera settings': 'Open Camera settings',
      'microphone settings': 'Open Microphone settings',
      devices: 'Open the list of cameras',
    },
    leave: 'Open in my browser',
    back: 'Back',
    last: 'Still not working? Press Get Assistance.',
    thenReload: 'When you have done this, press “I have changed it”. This page will reload.',
    linkWorks: 'Your visit link will still work.',
    buttons: 'Button names in',
    help: (site) => `More help at ${site}`,
  },
  aside: { back: 'Back', backToSteps: 'Back to the steps' },
  turnOn: (devices) => `Turn on ${and(devices)}`,
  joining: { title: 'You’re all set', text: 'Joining your visit…', on: (device) => `${names[device]} is on` },
  advice: {
    system: (devices, working, os = 'unknown') => ({
      title: `${os === 'windows' ? 'Windows' : machines[os].replace('y', 'Y')} is keeping your ${and(devices)} off`,
      lead: `The setting is on ${machines[os]}, not on this page.`,
      steps: [
        `Open the settings of ${machines[os]}, and find Privacy.`,
        ...stepFor(devices, working, (device) => `Open ${names[device]}. Turn on access for your browser.`),
        'Come back here. If nothing changes, press Try again.',
      ],
      watching,
    }),
    missing: (devices, working, os = 'unknown') => ({
      title: `We can’t find a ${devices.join(' or a ')}`,
      lead: `${working ? `Your ${working} works. ` : ''}Try these, one at a time:`,
      unordered: true,
      steps: [
        `If your ${or(devices)} has a cable, unplug it and plug it back in.`,
        'If it has a cover, open it. If it has a switch, turn it on.',
        `Already connected? Open the settings of ${machines[os]}, find Privacy, and turn on ${or(devices)} access.`,
        inHand.includes(os)
          ? `Still no ${or(devices)}? Open your visit link on another phone or computer.`
          : `No ${or(devices)} on this computer? Open your visit link on a phone.`,
      ],
      watching: `We will notice when you connect a ${devices.join(' or a ')}.`,
    }),
    busy: (devices, _, os = 'unknown') => ({
      title: `Another app is using your ${or(devices)}`,
      lead: 'Close the other app, then try again.',
      unordered: true,
      steps: [
        'Close other video apps, such as Zoom, Teams or WhatsApp.',
        'Close other browser tabs with a video call.',
        `Still busy? Restart ${machines[os]}. Your visit link will still work.`,
      ],
    }),
    busyOrSystem: (devices, _, os = 'unknown') => ({
      title: `Your ${or(devices)} will not start`,
      lead: 'Another app may be using it, or it may be turned off in your settings. Try these, one at a time:',
      unordered: true,
      steps: [
        'Close other video apps, such as Zoom, Teams or WhatsApp, and other tabs with a video call.',
        `Open the settings of ${machines[os]}, and find Privacy. Turn on ${or(devices)} access.`,
        `Still not working? Restart ${machines[os]}. Your visit link will still work.`,
      ],
    }),
    failed: (devices) => ({
      title: `We can’t start your ${and(devices)}`,
      lead: 'Something on this page did not work. You have not done anything wrong. Press Try again. If it still does not work, press Get Assistance.',
    }),
    elsewhere: (devices) => ({
      title: 'Is this visit open in another tab?',
      lead: `Another tab may be using your ${or(devices)}. Close it, then press Try again.`,
    }),
    overconstrained: (devices) => ({ title: `This visit can’t use your ${or(devices)}`, lead: notYours }),
    ended: (devices) => ({
      title: `Your ${and(devices)} stopped`,
      lead: `Press Try again to turn ${devices[1] ? 'them' : 'it'} back on.`,
    }),
    dismissed: (_, __, ___, answer) => ({ title: dismissed.title, lead: dismissed.text(answer) }),
    insecure: () => ({ title: 'This page is not secure', lead: `Video only works on a secure page. ${notYours}` }),
    framed: (devices) => ({
      title: `Your ${and(devices)} ${devices[1] ? 'are' : 'is'} not allowed here`,
      lead: 'This page is inside another one that does not allow video. Open it in a new tab instead.',
    }),
    policy: (devices) => ({
      title: `Your ${and(devices)} ${devices[1] ? 'are' : 'is'} not allowed here`,
      lead: `This page is not set up for video. ${notYours}`,
    }),
    'no-api': () => ({
      title: 'This browser can’t be used for video',
      lead: 'Please open your visit link in another browser, or on another device.',
    }),
    outdated: () => ({
      title: 'This browser is too old for video',
      lead: 'Please update your browser, or open your visit link on a newer phone or computer.',
    }),
    'in-app': (devices, _, os = 'unknown') => ({
      title: 'Open your visit in your browser',
      lead: `You opened this page inside another app. That app can’t use your ${or(devices)} for a visit.`,
      steps: [
        'Copy your visit link.',
        'Open Safari or Chrome.',
        `Paste the link in the address bar at the top, and ${inHand.includes(os) ? 'tap Go' : 'press Enter'}.`,
      ],
    }),
  },
}
