import type { LabelTable } from './labelTable'
import type { Library } from './library'
import { guides as android, labels as androidLabels } from '../platforms/android'
import { guides as androidSystem, labels as androidSystemLabels } from '../platforms/androidSystem'
import { guides as apps, labels as appsLabels } from '../platforms/apps'
import { guides as chromeos, labels as chromeosLabels } from '../platforms/chromeos'
import { guides as chromium, labels as chromiumLabels } from '../platforms/chromium'
import { guides as devices, labels as devicesLabels } from '../platforms/devices'
import { guides as firefox, labels as firefoxLabels } from '../platforms/firefox'
import { guides as ios, labels as iosLabels } from '../platforms/ios'
import { guides as iosSystem, labels as iosSystemLabels } from '../platforms/iosSystem'
import { guides as linux, labels as linuxLabels } from '../platforms/linux'
import { guides as macos, labels as macosLabels } from '../platforms/macos'
import { guides as macosScreen, labels as macosScreenLabels } from '../platforms/macosScreen'
import { guides as otherChromium, labels as otherChromiumLabels } from '../platforms/otherChromium'
import { guides as safari, labels as safariLabels } from '../platforms/safari'
import { guides as seldom, labels as seldomLabels } from '../platforms/seldom'
import { guides as windows, labels as windowsLabels } from '../platforms/windows'
import { words } from '../words/en'
import { sentences as androidWords } from '../words/en/android'
import { sentences as androidSystemWords } from '../words/en/androidSystem'
import { sentences as appsWords } from '../words/en/apps'
import { sentences as chromeosWords } from '../words/en/chromeos'
import { sentences as chromiumWords } from '../words/en/chromium'
import { sentences as devicesWords } from '../words/en/devices'
import { sentences as firefoxWords } from '../words/en/firefox'
import { sentences as iosWords } from '../words/en/ios'
import { sentences as iosSystemWords } from '../words/en/iosSystem'
import { sentences as linuxWords } from '../words/en/linux'
import { sentences as macosWords } from '../words/en/macos'
import { sentences as macosScreenWords } from '../words/en/macosScreen'
import { sentences as otherChromiumWords } from '../words/en/otherChromium'
import { sentences as safariWords } from '../words/en/safari'
import { sentences as seldomWords } from '../words/en/seldom'
import { sentences as windowsWords } from '../words/en/windows'

/**
 * All guides with our English words and the English labels, and these labels of other languages: nothing is fetched.
 *
 * By their names and not by `import *`: for that Rolldown would give each file an object with all that it exports.
 */
export function staticLibrary(tables: readonly LabelTable[]): Library {
  return {
    families: {
      android: () => ({ guides: android, labels: androidLabels }),
      androidSystem: () => ({ guides: androidSystem, labels: androidSystemLabels }),
      apps: () => ({ guides: apps, labels: appsLabels }),
      chromeos: () => ({ guides: chromeos, labels: chromeosLabels }),
      chromium: () => ({ guides: chromium, labels: chromiumLabels }),
      devices: () => ({ guides: devices, labels: devicesLabels }),
      firefox: () => ({ guides: firefox, labels: firefoxLabels }),
      ios: () => ({ guides: ios, labels: iosLabels }),
      iosSystem: () => ({ guides: iosSystem, labels: iosSystemLabels }),
      linux: () => ({ guides: linux, labels: linuxLabels }),
      macos: () => ({ guides: macos, labels: macosLabels }),
      macosScreen: () => ({ guides: macosScreen, labels: macosScreenLabels }),
      otherChromium: () => ({ guides: otherChromium, labels: otherChromiumLabels }),
      safari: () => ({ guides: safari, labels: safariLabels }),
      seldom: () => ({ guides: seldom, labels: seldomLabels }),
      windows: () => ({ guides: windows, labels: windowsLabels }),
    },
    words: {
      en: {
        words: () => ({ words }),
        families: {
          android: () => ({ sentences: androidWords }),
          androidSystem: () => ({ sentences: androidSystemWords }),
          apps: () => ({ sentences: appsWords }),
          chromeos: () => ({ sentences: chromeosWords }),
          chromium: () => ({ sentences: chromiumWords }),
          devices: () => ({ sentences: devicesWords }),
          firefox: () => ({ sentences: firefoxWords }),
          ios: () => ({ sentences: iosWords }),
          iosSystem: () => ({ sentences: iosSystemWords }),
          linux: () => ({ sentences: linuxWords }),
          macos: () => ({ sentences: macosWords }),
          macosScreen: () => ({ sentences: macosScreenWords }),
          otherChromium: () => ({ sentences: otherChromiumWords }),
          safari: () => ({ sentences: safariWords }),
          seldom: () => ({ sentences: seldomWords }),
          windows: () => ({ sentences: windowsWords }),
        },
      },
    },
    labels: Object.fromEntries(tables.map((labels) => [labels.language, () => ({ labels })])),
  }
}
