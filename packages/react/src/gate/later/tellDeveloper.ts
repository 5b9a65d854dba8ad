import type { Cause } from '../../messages'

const told = new Set<Cause>()

/** Tells the console, once, what only the people who build the page can change. */
export function tellDeveloper(cause: Cause, constraint?: string): void {
  const message = (messages as { readonly [cause in Cause]?: string })[cause]
  const named = constraint ? ` The browser names \`${constraint}\`.` : ''
  if (message && !told.has(cause)) console.error(`[precall] ${message}${named}`)
  told.add(cause)
}

const messages = {
  insecure:
    'No camera or microphone API here: this page is not a secure context, and browsers remove navigator.mediaDevices ' +
    'from such pages. Serve it over https, or use http://localhost while you build.',
  'no-api':
    'No camera or microphone API here, although the page is secure: this is a web view, or a browser without capture. ' +
    'Open the page in a browser, or turn capture on in the app around it.',
  framed:
    'This page is in a frame that may not use the camera or microphone, so nobody can start a call in it. ' +
    'Let the page around it say <iframe allow="camera; microphone">, and sandbox="allow-scripts allow-same-origin" ' +
    'if it has a sandbox.',
  policy:
    'The Permissions-Policy header of this page forbids the camera or microphone, so nobody can start a call here. ' +
    'Send camera=(self), microphone=(self) in it.',
  overconstrained:
    '`constraints` ask for what no device here can do, so nobody can start a call with this one. ' +
    'Say `ideal` instead of `exact` or `min`.',
}
