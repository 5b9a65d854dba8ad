import type { BrowserWindow } from '../browser'
import type { Platform } from '../platform/detectPlatform'
import type { Version } from '../platform/version'
import { readVersion } from '../platform/version'
import { platformOf } from './platformOf'
import { within } from './within'

/**
 * The version of the system, at least, in the numbers by which people know it: Windows 11, macOS 13, iOS 18.
 *
 * Undefined where no browser tells, as in Firefox on Windows. Never rejects.
 */
export async function osVersionOf(window: BrowserWindow = globalThis.window): Promise<Version | undefined> {
  const platform = platformOf(window)
  return platform.osVersion ?? versionBySafari(platform) ?? versionByHint(platform, await askForHint(window))
}

/** A Safari comes with each version of the system, and goes to older ones for a while. */
function versionBySafari({ os, browser, version }: Platform): Version | undefined {
  if (browser !== 'safari' || !version) return undefined
  if (os === 'ipados') return version
  // 15 was the last before macOS 13, and 18 is the first that needs it:
  // https://developer.apple.com/documentation/safari-release-notes
  if (version.major >= 18) return { major: 13, minor: 0 }
  return version.major <= 15 ? { major: 12, minor: 0 } : undefined
}

// Only Chromium has it. The page's own header may forbid the answer.
async function askForHint(window: BrowserWindow): Promise<string | undefined> {
  const ask = async () => window.navigator.userAgentData?.getHighEntropyValues?.(['platformVersion'])
  return (await within(window, ask(), undefined))?.platformVersion
}

function versionByHint({ os }: Platform, hint = ''): Version | undefined {
  const version = readVersion(hint, [/^(\d+)\.?(\d*)/])
  // On Linux it is the kernel's.
  if (!version || os === 'linux') return undefined
  // https://learn.microsoft.com/microsoft-edge/web-platform/how-to-detect-win11
  return os === 'windows' ? { major: version.major >= 13 ? 11 : 10, minor: 0 } : version
}
