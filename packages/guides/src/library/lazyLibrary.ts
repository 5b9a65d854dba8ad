import type { Library } from './library'

/**
 * Each family of guides, its words, and each language of labels is a file of its own, fetched when someone needs it.
 *
 * To add a language of labels, add a table in `terms` and a line here. To add a language of our own words, add a folder
 * like `words/en` and an entry here.
 */
export const lazyLibrary: Library = {
  families: {
    android: () => import('../platforms/android'),
    androidSystem: () => import('../platforms/androidSystem'),
    apps: () => import('../platforms/apps'),
    chromeos: () => import('../platforms/chromeos'),
    chromium: () => import('../platforms/chromium'),
    devices: () => import('../platforms/devices'),
    firefox: () => import('../platforms/firefox'),
    ios: () => import('../platforms/ios'),
    iosSystem: () => import('../platforms/iosSystem'),
    linux: () => import('../platforms/linux'),
    macos: () => import('../platforms/macos'),
    macosScreen: () => import('../platforms/macosScreen'),
    otherChromium: () => import('../platforms/otherChromium'),
    safari: () => import('../platforms/safari'),
    seldom: () => import('../platforms/seldom'),
    windows: () => import('../platforms/windows'),
  },
  words: {
    en: {
      words: () => import('../words/en'),
      families: {
        android: () => import('../words/en/android'),
        androidSystem: () => import('../words/en/androidSystem'),
        apps: () => import('../words/en/apps'),
        chromeos: () => import('../words/en/chromeos'),
        chromium: () => import('../words/en/chromium'),
        devices: () => import('../words/en/devices'),
        firefox: () => import('../words/en/firefox'),
        ios: () => import('../words/en/ios'),
        iosSystem: () => import('../words/en/iosSystem'),
        linux: () => import('../words/en/linux'),
        macos: () => import('../words/en/macos'),
        macosScreen: () => import('../words/en/macosScreen'),
        otherChromium: () => import('../words/en/otherChromium'),
        safari: () => import('../words/en/safari'),
        seldom: () => import('../words/en/seldom'),
        windows: () => import('../words/en/windows'),
      },
    },
  },
  labels: {
    ar: () => import('../labels/ar'),
    de: () => import('../labels/de'),
    es: () => import('../labels/es'),
    fr: () => import('../labels/fr'),
    he: () => import('../labels/he'),
    hi: () => import('../labels/hi'),
    it: () => import('../labels/it'),
    ja: () => import('../labels/ja'),
    ko: () => import('../labels/ko'),
    nl: () => import('../labels/nl'),
    pl: () => import('../labels/pl'),
    'pt-BR': () => import('../labels/pt-BR'),
    ru: () => import('../labels/ru'),
    tr: () => import('../labels/tr'),
    uk: () => import('../labels/uk'),
    vi: () => import('../labels/vi'),
    'zh-CN': () => import('../labels/zh-CN'),
    'zh-TW': () => import('../labels/zh-TW'),
  },
}
