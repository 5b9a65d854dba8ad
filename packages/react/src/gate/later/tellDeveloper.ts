import type { Device } from '@precall/core'
import type { Cause } from '../../messages'

const told = new Set<string>()

/** Tells the console, once, what only the people who build the page can change. `devices` are those that are in the way. */
export function tellDeveloper(cause: Cause, devices: readonly Device[], constraint?: string): void {
  const message = messages[cause]?.(devices)
  const named = constraint ? ` The browser names \`${constraint}\`.` : ''
  if (message && !told.has(message)) console.error(`[precall] ${message}${named}`)
  if (message) told.add(message)
}

const messages: { readonly [cause in Cause]?: (devices: readonly Device[]) => string } = {
  insecure: () =>
    'No camera or microphone API here: this page is not a secure context, and browsers remove navigator.mediaDevices ' +
    'from such pages. Serve it over https, or use http://localhost while you build.',
  'no-api': () =>
    'No camera or microphone API here, although the page is secure: this is a web view, or a browser without capture. ' +
    'Open the page in a browser, or turn capture on in the app around it.',
  'in-app': () =>
    'This page is inside an app that does not give it the camera or microphone, so nobody can start a call in it. ' +
    'Open the page in a browser, or turn capture on in the app around it.',
  framed: (devices) =>
    `This page is in a frame that may not use the ${devices.join(' or ')}, so nobody can start a call in it. ` +
    `Let the page around it say <iframe allow="${devices.join('; ')}">, and ` +
    'sandbox="allow-scripts allow-same-origin" if it has a sandbox.',
  policy: (devices) =>
    `The Permissions-Policy header of this page forbids the ${devices.join(' and ')}, so nobody can start a call here. ` +
    `Send ${devices.map((device) => `${device}=(self)`).join(', ')} in it.`,
  overconstrained: () =>
    '`constraints` ask for what no device here can do, so nobody can start a call with this one. ' +
    'Say `ideal` instead of `exact` or `min`.',
}
