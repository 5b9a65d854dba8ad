import type { Engine, Rejection, SystemRefusal } from '../engine'
import { firefox } from './firefox'

const busy: Readonly<Record<'camera' | 'microphone', Rejection>> = {
  camera: { name: 'AbortError', message: 'Starting videoinput failed' },
  microphone: { name: 'AbortError', message: 'Starting audioinput failed' },
}

/** Windows: as if another app held it (https://github.com/helenamerk/mic-check). */
export const oldFirefoxOnWindows: SystemRefusal = { shows: 'after the prompt', words: busy }

/** Firefox before 132 (https://github.com/mdn/browser-compat-data/pull/25349), as ESR 115 is. */
export const oldFirefox: Engine = {
  ...firefox,
  // https://github.com/mdn/browser-compat-data/issues/9855, there with Firefox 88.
  queries: { ...firefox.queries, knows: 'other names' },
  words: {
    ...firefox.words,
    stuck: {
      ...firefox.words.stuck,
      // https://github.com/jhuckaby/webcamjs/issues/296; guidance.md 2: in older versions.
      busy,
    },
  },
  notEstablished: [
    ...firefox.notEstablished,
    'Firefox before 132 was not measured: prompts, lists and tracks are those of Firefox 153',
    'the words for a microphone that does not start: put together after those for the camera',
  ],
}
