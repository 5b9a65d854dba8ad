// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { simulateBrowser } from './simulateBrowser'
import './setup'
import './setup'

const own = navigator.userAgent

describe('tests with the setup', () => {
  it.each(['first', 'second', 'third'])('install a browser and leave it to that: the %s', () => {
    expect(navigator.userAgent).toBe(own)
    simulateBrowser('safari-ios').install()
    expect(navigator.userAgent).toContain('iPhone')
  })

  it('may take it away themselves', () => {
    simulateBrowser('safari-ios').install()()
    expect(navigator.userAgent).toBe(own)
  })
})
