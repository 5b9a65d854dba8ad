import type { Report, ReportedDevice, Tried, TriedStep } from '@precall/core/report'
import { browserNames, systemNames } from '@precall/guides'

/** A report in the words of the person who helps, by row. */
export function describeReport(report: Report): readonly (readonly [name: string, text: string])[] {
  const { browser, system, devices, tried, testCall } = report
  return [
    ['Browser', `${named(browserNames[browser.name], browser)} on ${named(systemNames[system.name], system)}`],
    ['Camera', describeDevice(devices.camera)],
    ['Microphone', describeDevice(devices.microphone)],
    ['Tried', tried.map(describeTried).join('; ') || 'Nothing yet'],
    ['Test call', testCall ? inWords(testCall.kind) : 'Not made'],
  ]
}

function named(name: string | undefined, { version }: Report['browser'] | Report['system']): string {
  return [name ?? 'unknown', version?.major].filter((part) => part !== undefined).join(' ')
}

function describeDevice({ standing, cause, permission }: ReportedDevice): string {
  const why = cause ? ` (${inWords(cause)})` : ''
  return `${inWords(standing ?? 'notAskedFor')}${why}, permission: ${permission}`
}

const describeTried = ({ step, result }: Tried) => `${steps[step]}: ${inWords(result)}`

const steps: Readonly<Record<TriedStep, string>> = {
  closeOtherApps: 'closed other apps',
  browserPermission: 'permission in the browser',
  systemPermission: 'permission in the system',
  otherDevice: 'another device',
  testCall: 'a test call',
  startOver: 'starting over',
}

/** `stillNotWorking` as "still not working". */
function inWords(code: string): string {
  return code.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
