import type { BlockedCause, Device } from '@precall/core'
import { tellOnce } from '@precall/core'
import type { Platform } from '@precall/core/platform'
import type { DeveloperCause } from './causes'
import { isByDeveloper } from './causes'

interface Circumstances {
  /** Those that are in the way. */
  readonly devices: readonly Device[]
  readonly platform: Platform
  /** The constraint that the browser names. */
  readonly constraint?: string | undefined
}

/** Tells the console, once, what only the people who build the page, or the app around it, can change. */
export function tellDeveloper(cause: BlockedCause, { devices, platform, constraint }: Circumstances): void {
  const named = constraint ? ` The browser names \`${constraint}\`.` : ''
  if (isByDeveloper(cause)) {
    const message = messages[cause](devices)
    tellOnce('error', `[precall] ${message}${named}`, { key: message })
  }
  // Most often it is the person, or another app. So only people who build something are told what else it may be.
  const inApp = process.env.NODE_ENV !== 'production' && inOwnApp(cause, devices, platform)
  if (inApp) tellOnce('error', `[precall] ${inApp}`)
}

/** What the app around the page may lack, where its web view looks as if the person or the system had refused. */
function inOwnApp(cause: BlockedCause, devices: readonly Device[], { browser, os }: Platform): string | undefined {
  if (browser !== 'webview') return undefined
  if ((cause === 'busy' || cause === 'busyOrSystem') && os === 'android') return lacking(devices)
  if (cause === 'system') return refusing(devices, os === 'ios' || os === 'ipados' || os === 'macos', os === 'android')
  return undefined
}

// https://github.com/react-native-webview/react-native-webview/issues/3658, and in other frameworks
// https://github.com/ionic-team/capacitor/issues/802, https://github.com/NativePHP/mobile-air/issues/144
function lacking(devices: readonly Device[]): string {
  const permissions = devices.map((device) => rights[device]).flat()
  const lines = permissions.map((name) => `<uses-permission android:name="android.permission.${name}" />`).join(' ')
  return (
    `The web view could not start the ${devices.join(' and ')}. Another app may use it, but a web view says the same ` +
    `where its app may not. Put ${lines} into AndroidManifest.xml, and ask for it at runtime before the page does.`
  )
}

const rights: Readonly<Record<Device, readonly string[]>> = {
  camera: ['CAMERA'],
  // Without the second, Chromium cannot choose a device to record with, whatever the person allows.
  microphone: ['RECORD_AUDIO', 'MODIFY_AUDIO_SETTINGS'],
}

// docs/facts/guidance.md#wv-8, #wv-9 and #wv-14.
function refusing(devices: readonly Device[], isApple: boolean, isAndroid: boolean): string {
  const how = isAndroid
    ? 'In Android’s WebView, let `WebChromeClient.onPermissionRequest` grant it.'
    : isApple
      ? 'In WKWebView, answer `requestMediaCapturePermissionFor`, and say why in Info.plist: NSCameraUsageDescription, ' +
        'NSMicrophoneUsageDescription. In Electron, do both, and let `session.setPermissionRequestHandler` grant `media`.'
      : 'In Electron, let `session.setPermissionRequestHandler` grant `media`. In WebView2, handle `PermissionRequested`.'
  return (
    `The app around this page may have refused the ${devices.join(' and ')} itself, and not the person. ` +
    `If they are turned on for this app in the system’s settings, look there. ${how}`
  )
}

const messages: Readonly<Record<DeveloperCause, (devices: readonly Device[]) => string>> = {
  insecure: () =>
    'No camera or microphone API here: this page is not a secure context, and browsers remove navigator.mediaDevices ' +
    'from such pages. Serve it over https, or use http://localhost while you build.',
  'no-api': () =>
    'No camera or microphone API here, although the page is secure: this is a web view, or a browser without capture. ' +
    'Open the page in a browser, or turn capture on in the app around it.',
  'in-app': () =>
    'This page is inside an app that does not give it the camera or microphone, so no one can start a call in it. ' +
    'Open the page in a browser, or turn capture on in the app around it.',
  framed: (devices) =>
    `This page is in a frame that may not use the ${devices.join(' or ')}, so no one can start a call in it. ` +
    `Let the page around it say <iframe allow="${devices.join('; ')}">, and ` +
    'sandbox="allow-scripts allow-same-origin" if it has a sandbox.',
  policy: (devices) =>
    `The Permissions-Policy header of this page forbids the ${devices.join(' and ')}, so no one can start a call here. ` +
    `Send ${devices.map((device) => `${device}=(self)`).join(', ')} in it.`,
  overconstrained: () =>
    '`constraints` ask for what no device here can do, so no one can start a call with this one. ' +
    'Say `ideal` instead of `exact` or `min`.',
}
