import type { CallVerdict } from '@precall/core/call'
import { simulateBrowser } from '@precall/testing'
import { expect, it } from 'vitest'
import { textOf } from '../screens/layout/useText'
import { sayVerdict } from './sayVerdict'

const text = textOf({ messages: undefined, occasion: 'call', browser: simulateBrowser('chrome-linux') })

/** What a test call may find about each device: that it came through, that it did not, or neither. */
const found = {
  camera: ['works', 'nothing', 'unknown', undefined],
  microphone: ['works', 'silent', 'nothing', 'unknown', undefined],
} as const

const pairs = found.camera.flatMap((camera) => found.microphone.map((microphone) => ({ camera, microphone })))

it.each(pairs.filter(({ camera, microphone }) => camera ?? microphone))(
  'says what is known about the camera ($camera) and the microphone ($microphone), and no more',
  ({ camera, microphone }) => {
    const isMissing = camera === 'nothing' || microphone === 'nothing' || microphone === 'silent'
    const verdict = {
      kind: isMissing ? 'noMedia' : 'works',
      ...(camera && { camera }),
      ...(microphone && { microphone }),
    } satisfies CallVerdict
    const said = sayVerdict(verdict, text)
    expect(/picture (and your sound )?came through/.test(said)).toBe(camera === 'works' && microphone !== 'silent')
    expect(/sound came through/.test(said)).toBe(microphone === 'works')
    const saysNoPicture = /picture did not|carry your picture/.test(said)
    const saysNoSound = /sound did not|carry.*sound/.test(said)
    expect(saysNoPicture && camera !== 'nothing').toBe(false)
    expect(saysNoSound && microphone !== 'nothing' && microphone !== 'silent').toBe(false)
    expect(said).toMatch(/^Your/)
    expect(said.split(' ').length).toBeLessThan(21)
  },
)
