import { detectPlatform } from '@precall/core/platform'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { takeSaid } from '../../../test/console'
import { tellDeveloper } from './tellDeveloper'

const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0'
const onLinux = detectPlatform({ userAgent: `Mozilla/5.0 (X11; Linux x86_64) ${chrome} Safari/537.36` })
const onAndroid = detectPlatform({
  userAgent: `Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/AP2A; wv) ${chrome} Mobile Safari/537.36`,
})
const onMac = detectPlatform({
  userAgent: `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${chrome} Electron/35.0.1 Safari/537.36`,
})

it('tells the developer of each cause once, however often people meet it', () => {
  for (const cause of ['framed', 'missing', 'framed', 'insecure'] as const)
    tellDeveloper(cause, { devices: ['camera', 'microphone'], platform: onLinux })
  expect(takeSaid()).toEqual([
    expect.stringContaining('<iframe allow="camera; microphone">'),
    expect.stringContaining('Serve it over https'),
  ])
})

it('names the exact attribute and header for what is in the way', () => {
  for (const cause of ['framed', 'policy'] as const)
    tellDeveloper(cause, { devices: ['microphone'], platform: onLinux })
  expect(takeSaid()).toEqual([
    expect.stringContaining('<iframe allow="microphone">'),
    expect.stringContaining('Send microphone=(self) in it'),
  ])
})

describe('the people who build the app around the page', () => {
  afterEach(() => vi.unstubAllEnvs())

  it('read once which lines their Android manifest may lack', () => {
    for (const cause of ['busyOrSystem', 'busy'] as const)
      tellDeveloper(cause, { devices: ['microphone'], platform: onAndroid })
    const said = takeSaid()
    expect(said).toEqual([expect.stringContaining('android.permission.MODIFY_AUDIO_SETTINGS')])
    expect(said[0]).toContain('android.permission.RECORD_AUDIO')
    expect(said[0]).not.toContain('permission.CAMERA')
  })

  it('read that the app may have refused, in the words of what they build with', () => {
    tellDeveloper('system', { devices: ['camera'], platform: onMac })
    tellDeveloper('system', { devices: ['camera'], platform: onAndroid })
    expect(takeSaid()).toEqual([
      expect.stringContaining('setPermissionRequestHandler'),
      expect.stringContaining('onPermissionRequest'),
    ])
  })

  it('read nothing about it in production, nor where there is no app', () => {
    tellDeveloper('busy', { devices: ['camera'], platform: onLinux })
    tellDeveloper('system', { devices: ['microphone'], platform: onLinux })
    vi.stubEnv('NODE_ENV', 'production')
    tellDeveloper('busy', { devices: ['camera'], platform: onAndroid })
    tellDeveloper('system', { devices: ['microphone'], platform: onMac })
    expect(takeSaid()).toEqual([])
  })
})
