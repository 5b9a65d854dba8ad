import type { Report, ReportedDevice, Tried, TriedStep } from '@precall/core/report'
import { appNames, browserNames, systemNames } from '@precall/guides'
import type { Device } from '@precall/react'

type Cause = NonNullable<ReportedDevice['cause']>
type Mood = 'well' | 'stuck' | 'neutral'

/** One device, in a sentence. `note`: what else may help someone who knows browsers. */
export interface DescribedDevice {
  readonly name: string
  readonly text: string
  readonly note: string
  readonly mood: Mood
}

export function describeDevice(
  device: Device,
  { standing, cause, permission, error }: ReportedDevice,
): DescribedDevice {
  const name = device === 'camera' ? 'Camera' : 'Microphone'
  const note = [permissions[permission], error && `The browser’s error is ${error === 'other' ? 'unknown' : error}.`]
  const described = { name, note: note.filter(Boolean).join(' ') }
  if (!standing) return { ...described, text: 'Not needed for this call.', mood: 'neutral' }
  if (standing === 'working') return { ...described, text: 'Works.', mood: 'well' }
  const text = (cause && causes[cause]) ?? standings[standing]
  return { ...described, text: `${text}.`, mood: cause === 'askable' || standing === 'unasked' ? 'neutral' : 'stuck' }
}

/** How the patient came to the call: rows of words. */
export function describePlace(report: Report): readonly (readonly [name: string, text: string])[] {
  const { browser, system, mobile, embedded, inApp, framed, origin, listed } = report
  const inside = embedded && `Inside ${inApp ? `the ${appNames[inApp]} app` : 'an app'}, which may not allow video`
  const places = [inside, framed && 'Inside another page'].filter((each) => each !== false)
  return [
    ['Browser', named(browserNames[browser.name], browser)],
    [system.name === 'ipados' ? 'Tablet' : mobile ? 'Phone' : 'Computer', named(systemNames[system.name], system)],
    ['Found there', countDevices(listed)],
    ...(places.length > 0 ? [['Opened', places.join('. ')] as const] : []),
    ...(origin && origin !== 'null' ? [['Page', origin] as const] : []),
  ]
}

function named(name: string | undefined, { version }: Report['browser'] | Report['system']): string {
  return name ? [name, version?.major].filter((part) => part !== undefined).join(' ') : 'One that we do not know'
}

function countDevices(listed: Report['listed']): string {
  const counts = (['camera', 'microphone', 'speaker'] as const).flatMap((kind) => {
    const number = listed[kind]
    return number === undefined ? [] : [`${number || 'no'} ${kind}${number === 1 ? '' : 's'}`]
  })
  const text = counts.join(', ') || 'the browser does not say'
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** One step that the patient took, and what came of it. */
export interface DescribedStep {
  readonly step: string
  readonly result: string
  readonly mood: Mood
}

export function describeStep({ step, result }: Tried): DescribedStep {
  return { step: steps[step], ...results[result] }
}

/** When it was written, where the clinician is. Undefined if no clock ever says so. */
export function timeOf({ at }: Report): string | undefined {
  const time = new Date(at)
  return Number.isNaN(time.getTime())
    ? undefined
    : time.toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' })
}

const causes: Readonly<Record<Cause, string>> = {
  askable: 'No longer blocked: one press lets the browser ask again',
  browser: 'Blocked in the browser’s settings for this page',
  system: 'Blocked in the settings of the device itself',
  dismissed: 'The browser’s question was closed without an answer',
  missing: 'None is connected',
  busy: 'Another app is using it, or it does not start',
  busyOrSystem: 'Another app is using it, or the settings of the device block it',
  elsewhere: 'Another tab may be using it, or it does not start',
  failed: 'It does not start, and the browser does not say why',
  overconstrained: 'It cannot do what this call asks for',
  ended: 'It worked, and then it stopped',
  insecure: 'The page was opened without a secure connection',
  'no-api': 'This browser cannot do video calls',
  outdated: 'This browser is too old for video calls',
  excluded: 'This page does not support the browser',
  framed: 'The page is inside another page that does not allow video',
  policy: 'Our page is not set up for video: this is ours to mend',
  'in-app': 'An app shows the page, and does not allow video in it',
}

const standings: Readonly<Record<NonNullable<ReportedDevice['standing']>, string>> = {
  working: 'Works',
  unasked: 'The browser has not been asked yet',
  denied: 'Blocked',
  dismissed: causes.dismissed,
  missing: causes.missing,
  busy: causes.busy,
  overconstrained: causes.overconstrained,
  unsupported: causes['no-api'],
  failed: causes.failed,
  ended: causes.ended,
}

const permissions: Readonly<Record<ReportedDevice['permission'], string>> = {
  granted: 'The browser allows it.',
  denied: 'The browser does not allow it.',
  prompt: 'The browser would ask first.',
  unknown: 'The browser does not say whether it is allowed.',
}

const steps: Readonly<Record<TriedStep, string>> = {
  closeOtherApps: 'Close other apps',
  browserPermission: 'Allow it in the browser',
  systemPermission: 'Allow it on the device',
  otherDevice: 'Try another device',
  testCall: 'Make a test call',
  startOver: 'Start over in the browser',
}

const results: Readonly<Record<Tried['result'], { readonly result: string; readonly mood: Mood }>> = {
  worked: { result: 'It worked', mood: 'well' },
  noticed: { result: 'No longer in the way', mood: 'neutral' },
  stillNotWorking: { result: 'No change', mood: 'stuck' },
  alreadyAllowed: { result: 'It was on already', mood: 'neutral' },
  noneFound: { result: 'There is no other one', mood: 'neutral' },
  skipped: { result: 'Skipped', mood: 'neutral' },
}
