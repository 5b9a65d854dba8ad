import { androidWebView } from '../engines/androidWebView'
import { electron } from '../engines/electron'
import { oldAndroidWebView } from '../engines/oldChromium'
import { appWebView, iosSystem } from '../engines/wkWebView'
import type { Host } from '../world/host'
import { identitiesOnIPhone } from './iPhone'
import type { ProfileRow } from './profile'
import { chromiumProfiles } from './chromium'

/**
 * Apps that show pages. Gmail on Android shows a tab of Chrome, with Chrome's rights (docs/facts/guidance.md#wv-6,
 * docs/facts/guidance.md#wv-7).
 */
export type AppProfile = EmbeddedProfile | 'gmail-android'

/** Pages in an app that is no browser. */
export type EmbeddedProfile = KnownAppProfile | UnknownAppProfile

/** What it does with a request is known: by default, or from a report. */
type KnownAppProfile =
  | `${'webview' | 'react-native'}-${'android' | 'ios'}`
  | `electron-${'windows' | 'macos'}`
  | 'facebook-android'
  | 'webview-44-android'

/**
 * No one is known to have seen what it does with a request, since the system lets it do anything. Facebook, Instagram,
 * Messenger and Snapchat were said to have no capture, before iOS 14.3 let them:
 * https://github.com/mozmorris/react-webcam/issues/235, https://github.com/Fyrd/caniuse/pull/4313
 */
export type UnknownAppProfile =
  | 'facebook-ios'
  | `${'messenger' | 'instagram' | 'threads' | 'line' | 'kakaotalk' | 'wechat' | 'qq' | 'tiktok'}-${'android' | 'ios'}`
  | `${'snapchat' | 'linkedin' | 'twitter' | 'google'}-${'android' | 'ios'}`
  | 'telegram-android'

/** What each app adds to the user agent, as it was seen: the sources stand in core/src/platform/detectPlatform.test.ts. */
export const appProfiles: Readonly<Record<AppProfile, ProfileRow>> = {
  // An app without `onPermissionRequest`: https://github.com/react-native-webview/react-native-webview/issues/231
  'webview-android': {
    ...onAndroid('', 'refuses'),
    userAgentData: {
      brands: [
        { brand: 'Android WebView', version: '153' },
        { brand: 'Chromium', version: '153' },
        { brand: 'Not:A-Brand', version: '8' },
      ],
      mobile: true,
      platform: 'Android',
      platformVersion: '16.0.0',
    },
  },
  // What came with Android 6: docs/facts/browsers.md#android-6-webview, docs/facts/browsers.md#get-user-media-versions
  'webview-44-android': {
    engine: oldAndroidWebView,
    userAgent:
      'Mozilla/5.0 (Linux; Android 6.0; Android SDK built for x86_64 Build/MASTER; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/44.0.2403.119 Mobile Safari/537.36',
    ...inApp('has no capture'),
    lacks: ['mediaDevices', 'BigInt'],
  },
  // An app without a delegate: https://github.com/home-assistant/iOS/issues/1671
  'webview-ios': { ...onIPhone('', 'asks'), system: iosSystem },
  // It asks by itself: https://github.com/react-native-webview/react-native-webview/issues/508, from 6.6.0 on.
  'react-native-android': onAndroid('', 'asks'),
  // docs/facts/guidance.md#wv-10: `mediaCapturePermissionGrantType` is `prompt` where the app says nothing.
  'react-native-ios': { ...onIPhone('', 'asks'), system: iosSystem },
  // docs/facts/guidance.md#wv-14. An app without a handler grants everything:
  // https://www.electronjs.org/docs/latest/tutorial/security#5-handle-session-permission-requests-from-remote-content
  'electron-windows': inElectron('Windows NT 10.0; Win64; x64'),
  'electron-macos': inElectron('Macintosh; Intel Mac OS X 10_15_7'),
  // docs/facts/browsers.md#systems-apps-and-other-browsers: https://github.com/Hubs-Foundation/hubs/pull/2264
  'facebook-android': onAndroid(' [FB_IAB/FB4A;FBAV/415.0.0.34.107;]', 'never answers'),
  'facebook-ios': onIPhone(' [FBAN/FBIOS;FBAV/479.1.0.33.109;FBBV/637241220;FBDV/iPhone15,2;FBSN/iOS;FBLC/es_ES]'),
  'messenger-android': onAndroid(' [FB_IAB/Orca-Android;FBAV/331.0.0.15.119;]'),
  'messenger-ios': onIPhone(' LightSpeed [FBAN/MessengerLiteForiOS;FBAV/259.0.0.37.118;FBBV/207629286;FBSN/iOS]'),
  'instagram-android': onAndroid(' Instagram 278.0.0.22.117 Android (22/5.1; 320dpi; 720x1184; HTC/htc)'),
  'instagram-ios': onIPhone(
    ' Instagram 210.0.0.16.67 (iPhone9,4; iOS 15_1; ru_RU; ru; scale=2.88; 1080x1920; 325544617)',
  ),
  'threads-android': onAndroid(' Barcelona 448.0.0.54.85 Android (36/16; 540dpi; 1080x2340; samsung; SM-S926U)'),
  'threads-ios': onIPhone(' Barcelona 379.0.0.26.99 (iPhone18,5; iOS 26_3_1; en_GB; en-GB; scale=3.00; 1170x2532)'),
  'line-android': onAndroid(' Line/14.12.2/IAB'),
  'line-ios': onIPhone(' Safari Line/8.4.1'),
  'kakaotalk-android': onAndroid(';KAKAOTALK 2309520'),
  'kakaotalk-ios': onIPhone(' Safari/604.1 KAKAOTALK/10.7.1 (INAPP)'),
  'wechat-android': onAndroid(' XWEB/1160117 MMWEBSDK/20231202 MicroMessenger/8.0.46.2540(0x28002E3C) WeChat/arm64'),
  'wechat-ios': onIPhone(' MicroMessenger/8.0.22(0x18001626) NetType/WIFI Language/zh_CN'),
  'tiktok-android': onAndroid(
    ' musical_ly_2023507030 JsSdk/1.0 NetType/WIFI AppName/musical_ly BytedanceWebview/d8a21c6',
  ),
  'tiktok-ios': onIPhone(' Safari/604.1 musical_ly_41.9.0'),
  'snapchat-android': onAndroid('Snapchat11.59.0.35 (M2006C3LG; Android 10#V12.0.17.0.QCDMIXM#29; gzip)'),
  'snapchat-ios': onIPhone(' Snapchat/14.25.0.48 (like Safari/8624.5.1.10.3, panda)'),
  'linkedin-android': onAndroid(' [LinkedInApp]/2.200.63'),
  'linkedin-ios': onIPhone(' [LinkedInApp]/9.24.1488'),
  'twitter-android': onAndroid(' TwitterAndroid'),
  'twitter-ios': onIPhone(' Twitter for iPhone/10.34'),
  'google-android': onAndroid(' GSA/11.36.10.23.arm64'),
  'google-ios': onIPhone(' GSA/439.4.980558000 Safari/604.1'),
  'qq-android': onAndroid(' V1_AND_SQ_8.9.80_4614_YYB_D QQ/8.9.80.12440 NetType/WIFI WebP/0.3.0'),
  'qq-ios': onIPhone(' QQ/9.0.85.612 V1_IPH_SQ_9.0.85_1_APP_A Pixel/1179 Core/WKWebView NetType/WIFI WKType/1'),
  'telegram-android': onAndroid(
    ' Telegram-Android/11.2.1 (Tecno mobile limited TECNO CH7n; Android 11; SDK 30; AVERAGE)',
  ),
  'gmail-android': chromiumProfiles['chrome-android'],
}

// https://github.com/intoli/user-agents 2.1.198: a WebView as it is.
function onAndroid(word: string, usual?: Host): ProfileRow {
  return {
    engine: androidWebView,
    userAgent: `Mozilla/5.0 (Linux; Android 16; SM-A155F Build/BP4A.251205.006; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/153.0.8010.36 Mobile Safari/537.36${word}`,
    // https://github.com/intoli/user-agents 2.1.198; an app that writes its own user agent has no `userAgentData`.
    ...inApp(usual),
  }
}

function onIPhone(word: string, usual?: Host): ProfileRow {
  return {
    engine: appWebView,
    ...identitiesOnIPhone(`Mobile/15E148${word}`),
    hasInterruptions: true,
    ...inApp(usual),
  }
}

// The form: https://github.com/faisalman/ua-parser-js/blob/master/test/data/ua/extension/inapp.json
function inElectron(system: string): ProfileRow {
  return {
    engine: electron,
    userAgent: `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.6478.261 Electron/31.7.7 Safari/537.36`,
    app: { usual: 'grants' },
    hasSiteSettings: false,
  }
}

function inApp(usual: Host | undefined) {
  return {
    maxTouchPoints: 5,
    app: usual ? { usual } : {},
    hasSiteSettings: false,
    facingModes: ['user', 'environment'],
    notEstablished: usual ? [] : ['what this app does with a request: say `host`'],
  }
}
