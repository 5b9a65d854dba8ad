import type { Engine } from './engine'
import { webkit } from './webkit'

/** WebKit on iOS, in Safari and in all else. */
export const webkitOnPhone: Engine = {
  ...webkit,
  // With AirPods the default microphone changes while one is open, and with it the order of the list:
  // https://github.com/WebKit/WebKit/pull/48716; "keeps triggering": https://github.com/mdn/browser-compat-data/issues/12031
  listing: { ...webkit.listing, headset: 'first in calls' },
  // docs/facts/browsers.md#ios-one-capture-of-a-kind
  newCapture: 'mutes the one before',
  words: {
    ...webkit.words,
    stuck: {
      ...webkit.words.stuck,
      lost: {
        ...webkit.words.stuck.lost,
        // "permanently fails", after the sound system was restarted: https://github.com/WebKit/WebKit/pull/70612
        microphone: { name: 'NotAllowedError', message: 'No AVAudioSessionCaptureDevice device' },
      },
    },
  },
  notEstablished: [
    ...webkit.notEstablished,
    'whether a track that a later capture has muted comes back when that ends: not',
    'whether AirPods still change the list of iOS 26 (https://github.com/WebKit/WebKit/pull/48716): they do',
  ],
}
