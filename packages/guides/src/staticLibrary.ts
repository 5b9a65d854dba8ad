import type { LabelTable } from './labelTable'
import type { Library } from './library'
import * as android from './platforms/android'
import * as androidSystem from './platforms/androidSystem'
import * as apps from './platforms/apps'
import * as chromeos from './platforms/chromeos'
import * as chromium from './platforms/chromium'
import * as devices from './platforms/devices'
import * as firefox from './platforms/firefox'
import * as ios from './platforms/ios'
import * as iosSystem from './platforms/iosSystem'
import * as linux from './platforms/linux'
import * as macos from './platforms/macos'
import * as otherChromium from './platforms/otherChromium'
import * as safari from './platforms/safari'
import * as seldom from './platforms/seldom'
import * as windows from './platforms/windows'
import * as en from './words/en'
import * as androidWords from './words/en/android'
import * as androidSystemWords from './words/en/androidSystem'
import * as appsWords from './words/en/apps'
import * as chromeosWords from './words/en/chromeos'
import * as chromiumWords from './words/en/chromium'
import * as devicesWords from './words/en/devices'
import * as firefoxWords from './words/en/firefox'
import * as iosWords from './words/en/ios'
import * as iosSystemWords from './words/en/iosSystem'
import * as linuxWords from './words/en/linux'
import * as macosWords from './words/en/macos'
import * as otherChromiumWords from './words/en/otherChromium'
import * as safariWords from './words/en/safari'
import * as seldomWords from './words/en/seldom'
import * as windowsWords from './words/en/windows'

/** All guides with our English words and the English labels, and these labels of other languages: nothing is fetched. */
export function staticLibrary(tables: readonly LabelTable[]): Library {
  return {
    families: {
      android: () => android,
      androidSystem: () => androidSystem,
      apps: () => apps,
      chromeos: () => chromeos,
      chromium: () => chromium,
      devices: () => devices,
      firefox: () => firefox,
      ios: () => ios,
      iosSystem: () => iosSystem,
      linux: () => linux,
      macos: () => macos,
      otherChromium: () => otherChromium,
      safari: () => safari,
      seldom: () => seldom,
      windows: () => windows,
    },
    words: {
      en: {
        words: () => en,
        families: {
          android: () => androidWords,
          androidSystem: () => androidSystemWords,
          apps: () => appsWords,
          chromeos: () => chromeosWords,
          chromium: () => chromiumWords,
          devices: () => devicesWords,
          firefox: () => firefoxWords,
          ios: () => iosWords,
          iosSystem: () => iosSystemWords,
          linux: () => linuxWords,
          macos: () => macosWords,
          otherChromium: () => otherChromiumWords,
          safari: () => safariWords,
          seldom: () => seldomWords,
          windows: () => windowsWords,
        },
      },
    },
    labels: Object.fromEntries(tables.map((labels) => [labels.language, () => ({ labels })])),
  }
}
