import { describe, expect, it } from 'vitest'
import type { Failure } from '../browser/classifyError'
import type { Circumstances } from './explainFailure'
import { explainFailure } from './explainFailure'
import type { Trouble } from '../vocabulary'

const both: Circumstances['asked'] = ['camera', 'microphone']
const present = { camera: ['one'], microphone: ['one', 'two', 'three'] }
const byBrowser = { kind: 'denied', layers: ['browser'] } as const
const bySystem = { kind: 'denied', layers: ['system'] } as const

const cases: readonly [
  what: string,
  failure: Failure,
  circumstances: Omit<Circumstances, 'asked'>,
  trouble: Trouble,
][] = [
  [
    'a frame that may use only the camera (Firefox, WebKit): the microphone is barred, not blocked, and not missing',
    { kind: 'denied' },
    {
      queried: { camera: 'prompt', microphone: 'denied' },
      listed: { camera: [''], microphone: [] },
      framed: true,
    },
    { microphone: { kind: 'unsupported', reason: 'framed' } },
  ],
  [
    'a frame that may use only the camera, where no camera is',
    { kind: 'missing' },
    { queried: { camera: 'prompt', microphone: 'denied' }, listed: { camera: [], microphone: [] }, framed: true },
    { camera: { kind: 'missing' }, microphone: { kind: 'unsupported', reason: 'framed' } },
  ],
  [
    'a frame that may use only the camera, in an old browser, whose queries say nothing',
    { kind: 'denied' },
    { queried: { camera: 'unknown', microphone: 'unknown' }, listed: { camera: [''], microphone: [] }, framed: true },
    { microphone: { kind: 'unsupported', reason: 'framed' } },
  ],
  [
    'a frame that may use only the camera, where nothing is plugged in (Firefox)',
    { kind: 'denied' },
    { queried: { camera: 'prompt', microphone: 'denied' }, listed: { nothing: true }, framed: true },
    { microphone: { kind: 'unsupported', reason: 'framed' } },
  ],
  [
    'a frame that may use both, in which a person said no, and a list that is late (Firefox)',
    { kind: 'denied' },
    { queried: { camera: 'denied', microphone: 'denied' }, listed: {}, framed: true },
    { camera: byBrowser, microphone: byBrowser },
  ],
  [
    'both refused',
    { kind: 'denied' },
    { queried: { camera: 'denied', microphone: 'denied' }, listed: present },
    { camera: byBrowser, microphone: byBrowser },
  ],
  [
    'only the camera refused',
    { kind: 'denied' },
    { queried: { camera: 'denied', microphone: 'granted' }, listed: present },
    { camera: byBrowser },
  ],
  [
    'the camera refused, and the microphone not asked about yet',
    { kind: 'denied' },
    { queried: { camera: 'denied', microphone: 'prompt' }, listed: present },
    { camera: byBrowser },
  ],
  [
    'refused by a browser that still answers prompt (WebKit)',
    { kind: 'denied' },
    { queried: { camera: 'prompt', microphone: 'prompt' }, listed: present },
    { camera: byBrowser, microphone: byBrowser },
  ],
  [
    'refused on a phone that still answers prompt: by the browser, or by the phone',
    { kind: 'denied' },
    {
      queried: { camera: 'prompt', microphone: 'granted' },
      listed: present,
      disguises: {
        busy: false,
        missing: false,
        unadmitted: ['browser', 'system'],
        although: ['system', 'browser'],
        asksAgain: false,
      },
    },
    { camera: { kind: 'denied', layers: ['browser', 'system'] } },
  ],
  [
    'refused by a browser that has no permission query',
    { kind: 'denied' },
    { queried: { camera: 'unknown', microphone: 'unknown' }, listed: {} },
    { camera: byBrowser, microphone: byBrowser },
  ],
  [
    'refused although the browser says granted, by one that remembers an old refusal (Safari)',
    { kind: 'denied' },
    {
      queried: { camera: 'granted', microphone: 'granted' },
      listed: present,
      disguises: {
        busy: false,
        missing: false,
        unadmitted: ['browser'],
        although: ['browser', 'system'],
        asksAgain: false,
      },
    },
    {
      camera: { kind: 'denied', layers: ['browser', 'system'] },
      microphone: { kind: 'denied', layers: ['browser', 'system'] },
    },
  ],
  [
    'refused although the browser says granted',
    { kind: 'denied' },
    { queried: { camera: 'granted', microphone: 'granted' }, listed: present },
    {
      camera: { kind: 'denied', layers: ['system', 'browser'] },
      microphone: { kind: 'denied', layers: ['system', 'browser'] },
    },
  ],
  [
    'refused by the system, in its own words',
    { kind: 'denied', bySystem: true },
    { queried: { camera: 'granted', microphone: 'granted' }, listed: present },
    { camera: bySystem, microphone: bySystem },
  ],
  [
    'the prompt closed',
    { kind: 'dismissed' },
    { queried: { camera: 'prompt', microphone: 'prompt' }, listed: present },
    { camera: { kind: 'dismissed' }, microphone: { kind: 'dismissed' } },
  ],
  [
    'the prompt closed for the third time, which blocks one kind (Chrome)',
    { kind: 'dismissed' },
    { queried: { camera: 'denied', microphone: 'prompt' }, listed: present },
    { camera: byBrowser, microphone: { kind: 'dismissed' } },
  ],
  [
    'no camera connected',
    { kind: 'missing' },
    { queried: { camera: 'prompt', microphone: 'prompt' }, listed: { camera: [], microphone: [''] } },
    { camera: { kind: 'missing' } },
  ],
  [
    'no camera connected, and the microphone refused',
    { kind: 'missing' },
    { queried: { camera: 'prompt', microphone: 'denied' }, listed: { camera: [], microphone: [''] } },
    { camera: { kind: 'missing' }, microphone: byBrowser },
  ],
  [
    'something missing, and a browser that does not say what',
    { kind: 'missing' },
    { queried: { camera: 'prompt', microphone: 'prompt' }, listed: {} },
    { camera: { kind: 'missing' }, microphone: { kind: 'missing' } },
  ],
  [
    'something missing that is listed: the system keeps it (Firefox)',
    { kind: 'missing' },
    {
      queried: { camera: 'prompt', microphone: 'prompt' },
      listed: present,
      disguises: { busy: true, missing: true, unadmitted: ['browser'], although: ['browser'], asksAgain: true },
    },
    { camera: bySystem, microphone: bySystem },
  ],
  [
    'something missing that is listed, and nothing asked of it, in a browser whose system keeps nothing so (Safari)',
    { kind: 'missing', constraint: '' },
    {
      queried: { camera: 'prompt', microphone: 'prompt' },
      listed: present,
      disguises: {
        busy: false,
        missing: false,
        unadmitted: ['browser'],
        although: ['browser', 'system'],
        asksAgain: true,
      },
    },
    { camera: { kind: 'failed' }, microphone: { kind: 'failed' } },
  ],
  [
    'the camera busy, by name',
    { kind: 'busy', device: 'camera' },
    { queried: { camera: 'granted', microphone: 'granted' }, listed: present },
    { camera: { kind: 'busy' } },
  ],
  [
    'the camera busy, or kept by a system whose refusal looks the same (Windows)',
    { kind: 'busy', device: 'camera' },
    {
      queried: { camera: 'granted', microphone: 'granted' },
      listed: present,
      disguises: {
        busy: true,
        missing: false,
        unadmitted: ['browser'],
        although: ['system', 'browser'],
        asksAgain: false,
      },
    },
    { camera: { kind: 'busy', orSystem: true } },
  ],
  [
    'the camera busy while a call is open in another tab, where the system could be it too',
    { kind: 'busy', device: 'camera' },
    {
      queried: {},
      listed: present,
      elsewhere: true,
      disguises: {
        busy: true,
        missing: false,
        unadmitted: ['browser'],
        although: ['system', 'browser'],
        asksAgain: false,
      },
    },
    { camera: { kind: 'busy', elsewhere: true } },
  ],
  [
    'a constraint that fits no device',
    { kind: 'overconstrained', constraint: 'width' },
    { queried: { camera: 'granted', microphone: 'granted' }, listed: present },
    { camera: { kind: 'overconstrained', constraint: 'width' } },
  ],
  [
    'the camera busy while a call is open in another tab',
    { kind: 'busy', device: 'camera' },
    { queried: { camera: 'granted', microphone: 'granted' }, listed: present, elsewhere: true },
    { camera: { kind: 'busy', elsewhere: true } },
  ],
  [
    'a frame that may not (Firefox and WebKit list nothing there)',
    { kind: 'denied' },
    { queried: { camera: 'denied', microphone: 'denied' }, listed: { nothing: true }, framed: true },
    { camera: { kind: 'unsupported', reason: 'framed' }, microphone: { kind: 'unsupported', reason: 'framed' } },
  ],
  [
    'refused by a browser that lists nothing, in a page of its own',
    { kind: 'denied' },
    { queried: { camera: 'denied', microphone: 'denied' }, listed: {} },
    { camera: byBrowser, microphone: byBrowser },
  ],
  [
    'a frame that may, and a person who refused',
    { kind: 'denied' },
    { queried: { camera: 'denied', microphone: 'denied' }, listed: present, framed: true },
    { camera: byBrowser, microphone: byBrowser },
  ],
  [
    'a sandboxed frame',
    { kind: 'unsupported' },
    { queried: { camera: 'denied', microphone: 'denied' }, listed: {} },
    { camera: { kind: 'unsupported', reason: 'framed' }, microphone: { kind: 'unsupported', reason: 'framed' } },
  ],
]

describe('explainFailure tells each device its own', () => {
  it.each(cases)('%s', (_what, failure, circumstances, trouble) => {
    expect(explainFailure(failure, { asked: both, ...circumstances })).toEqual(trouble)
  })

  it('and says nothing about a device that was not asked for', () => {
    const circumstances: Circumstances = { asked: ['microphone'], queried: { microphone: 'denied' }, listed: present }
    expect(explainFailure({ kind: 'denied' }, circumstances)).toEqual({ microphone: byBrowser })
  })
})
