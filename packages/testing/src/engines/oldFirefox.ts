import type { Engine, SystemRefusal } from './engine'
import { firefox, notStarted } from './firefox'

/** Windows: as if another app held it (https://github.com/helenamerk/mic-check). */
export const oldFirefoxOnWindows: SystemRefusal = { shows: 'after the prompt', words: notStarted }

/** Firefox before 132 (https://github.com/mdn/browser-compat-data/pull/25349), as ESR 115 is. */
export const oldFirefox: Engine = {
  ...firefox,
  // https://github.com/mdn/browser-compat-data/issues/9855, there with Firefox 88.
  queries: { ...firefox.queries, knows: 'other names' },
  // docs/facts/browsers.md#audio-outputs: from 116 on.
  listing: { ...firefox.listing, speakers: 'none' },
  sinks: {},
  words: {
    ...firefox.words,
    stuck: {
      ...firefox.words.stuck,
      // https://github.com/jhuckaby/webcamjs/issues/296; docs/facts/guidance.md#telling-the-layers-apart: in older versions.
      busy: notStarted,
    },
  },
  notEstablished: [
    ...firefox.notEstablished,
    'Firefox before 132 was not measured: prompts, lists and tracks are those of Firefox 153',
  ],
}
