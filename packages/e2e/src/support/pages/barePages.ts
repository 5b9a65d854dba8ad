import type { Device } from '@precall/core'
import { type Pages, serveSites } from './serveSites'

/** The empty pages that every site has, and what each is sent with. */
const headers = {
  page: {},
  'page-without-camera': { 'permissions-policy': 'camera=()' },
  'page-without-microphone': { 'permissions-policy': 'microphone=()' },
  'page-without-camera-microphone': { 'permissions-policy': 'camera=(), microphone=()' },
  'page-without-screen': { 'permissions-policy': 'display-capture=()' },
}

type Policy = { readonly [device in Device]?: 'forbidden' }

/** The empty page whose header forbids this. */
export function barePageFor({ camera, microphone }: Policy = {}): keyof typeof headers {
  if (camera) return microphone ? 'page-without-camera-microphone' : 'page-without-camera'
  return microphone ? 'page-without-microphone' : 'page'
}

/** Serves them, each with this script. */
export function serveBarePages(script = ''): Promise<Pages> {
  const files = new Map([
    ['script.js', script],
    ['style.css', ''],
  ])
  return serveSites(files, (page) => (page in headers ? { script: 'script.js' } : undefined), headers)
}
