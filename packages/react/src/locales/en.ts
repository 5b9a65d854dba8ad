import type { Device } from '@precall/core'
import type { FirstMessages, Step, Subject } from '../messages'

const hear = (devices: Subject, see: string, hear: string, and = ' and ') =>
  devices.map((device) => (device === 'camera' ? see : hear)).join(and)

/** A step for each device. That of the one which works already is there to be seen as done. */
export const stepFor = (devices: Subject, working: Device | undefined, text: (device: Device) => string): Step[] =>
  // In the order of the alphabet, people name the camera first.
  devices
    .concat(working ?? [])
    .sort()
    .map((device) => ({ device, text: text(device) }))

/** What is on the browser's button that allows, or what it does. */
export const named = (answer: string | undefined): string => (answer ? `“${answer}”` : 'the answer that allows it')

/** What to do about the browser's question. */
export const whenAsked = (answer: string | undefined): string => `When your browser asks, choose ${named(answer)}.`

export const english: FirstMessages = {
  ok: 'OK',
  close: 'Close',
  assistance: 'Get Assistance',
  newTab: 'Opens in a new tab',
  tryAgain: 'Try again',
  askAgain: 'Ask again',
  done: 'Done',
  explainer: {
    title: (devices) => `Allow ${hear(devices, 'Camera', 'Mic')} Access`,
    lead: (devices) => `This lets you and your care team ${hear(devices, 'see', 'hear')} each other. `,
    promise: (devices) => `No one can ${hear(devices, 'see', 'hear', ' or ')} you until your visit starts`,
    control: (devices) => `, and you can turn ${devices[1] ? 'both' : 'it'} off at any time.`,
    next: 'What happens next',
    pressOk: 'Press OK below.',
    pressButton: 'Press the button below.',
    browserAsks: 'Your browser will ask. Choose',
    browserAsksAnyhow: 'Your browser will ask. Choose the answer that allows it.',
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
  stuck: (devices) => ({
    title: `We can’t start your ${devices.join(' and ')}`,
    lead: 'Press Try again. If it still does not work, press Get Assistance.',
  }),
  askable: (_, __, ___, answer) => ({ title: 'Almost there', lead: `Press Ask again. ${whenAsked(answer)}` }),
}
