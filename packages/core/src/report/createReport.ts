import { isFramed } from '../browser/isFramed'
import { osVersionOf } from '../browser/osVersionOf'
import { ownWindow } from '../browser/ownWindow'
import { platformOf } from '../browser/platformOf'
import type { CallVerdict } from '../call/verdict'
import type { GateController } from '../gate/gateController'
import type { Happened } from '../log/event'
import { logOf } from '../log/logOf'
import { callIn, isAskable } from '../machine'
import type { GateState } from '../machine'
import { causeOf } from '../platform/causeOf'
import type { Platform } from '../platform/detectPlatform'
import { standingOf } from '../standing'
import { troubleIn } from '../troubleIn'
import type { Device } from '../vocabulary'
import { allowed } from './allowed'
import { countDevices } from './countDevices'
import { precallVersion } from './precallVersion'
import type { Report, ReportedDevice, Tried } from './report'
import { schema } from './reportSchema'

/** What a gate does not know itself. */
export interface ReportOptions {
  /** What the person has tried, in its order. */
  readonly tried?: readonly Tried[] | undefined
  /** What the last test call has found. */
  readonly testCall?: CallVerdict | undefined
}

/**
 * Writes down what was seen and tried, and sends it nowhere. Whatever a browser, a device or a page says, nothing is in it that
 * `reportSchema` does not name. Needs no network and no storage. Rejects for nothing but a `gate` that is none.
 *
 * @example
 * ```ts
 * const report = await createReport(gate, { testCall: await testCall({ stream }) })
 * await fetch('/reports', { method: 'POST', body: JSON.stringify(report) })
 * ```
 */
export async function createReport(gate: GateController, options: ReportOptions = {}): Promise<Report> {
  const window = gate.browser ?? ownWindow()
  const platform = platformOf(window)
  const [systemVersion, listed] = await Promise.all([
    resolved(() => osVersionOf(window)),
    resolved(async () => window && countDevices(window)),
  ])
  const state = gate.getState()
  const log = logOf(gate).read()
  const report = {
    version: 1,
    precall: precallVersion,
    at: new Date().toISOString(),
    origin: attempt(() => window?.location?.origin),
    browser: { name: platform.browser, version: platform.version },
    system: { name: platform.os, version: systemVersion },
    mobile: platform.mobile,
    embedded: platform.embedded,
    inApp: platform.inApp,
    framed: attempt(() => window && isFramed(window)) ?? false,
    devices: {
      camera: deviceIn(state, 'camera', platform, log),
      microphone: deviceIn(state, 'microphone', platform, log),
    },
    listed: listed ?? {},
    // An app without types may pass anything, and what has to be there has to stay.
    tried:
      allowed(
        attempt(() => options.tried),
        schema.properties.tried,
      ) ?? [],
    testCall: attempt(() => options.testCall),
    log,
  }
  return allowed(report) as Report
}

function deviceIn(state: GateState, device: Device, platform: Platform, log: readonly Happened[]): ReportedDevice {
  const known = state.permissions[device]
  if (!state.devices[device]) return known
  const obstacle = troubleIn(state)?.[device] ?? callIn(state)?.without[device]
  if (!obstacle) return { ...known, standing: standingOf(state, device) }
  return {
    ...known,
    standing: standingOf(state, device),
    cause: isAskable(state) ? 'askable' : causeOf(obstacle, platform),
    ...errorFor(device, log),
  }
}

/** What the last request for this device has failed with. */
function errorFor(device: Device, log: readonly Happened[]): Pick<ReportedDevice, 'error'> {
  const answers = log
    .filter((event) => event.name === 'answered')
    .filter(({ outcome }) => outcome[device] !== undefined)
  const error = answers[answers.length - 1]?.error
  return error ? { error } : {}
}

/** What half a browser throws, or rejects with, is no reason to have no report. */
function attempt<Result>(look: () => Result): Result | undefined {
  try {
    return look()
  } catch {
    return undefined
  }
}

async function resolved<Result>(ask: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await ask()
  } catch {
    return undefined
  }
}
