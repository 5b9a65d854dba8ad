import { simulateBrowser } from '@precall/testing'
import { screen, waitFor, within } from '@testing-library/react'
import jsQR from 'jsqr'
import { describe, expect, it, vi } from 'vitest'
import { takeSaid } from '../../../test/console'
import { renderGate, startVideo, type OwnGateProps } from '../../../test/renderGate'
import { drawCode } from './qr/drawCode'

const name = 'QR code of your visit link'
const show = 'Show a code for your phone'
const visit = 'https://clinic.example/v/4821?token=a-b_c'

async function meet(props: Partial<OwnGateProps> = {}, browser = simulateBrowser('safari-13-macos')) {
  const gate = renderGate({ joinUrl: visit, occasion: 'visit', ...props, browser })
  await gate.user.click(startVideo())
  return { ...gate, dialog: await screen.findByRole('dialog', { name: 'This browser is too old for video' }) }
}

/** What the camera of a phone sees of the drawing, three points to a module. */
function read(svg: Element): string | undefined {
  const side = Number(svg.getAttribute('viewBox')?.split(' ')[2])
  const dark = Array.from(
    svg
      .querySelector('path')
      ?.getAttribute('d')
      ?.matchAll(/M(\d+) (\d+)h1v1h-1z/g) ?? [],
  )
  return decode(side, ([x, y]) => dark.some(([, left, top]) => Number(left) === x && Number(top) === y))
}

function decode(side: number, isDark: (module: readonly [number, number]) => boolean): string | undefined {
  const zoom = 3
  const width = side * zoom
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      if (!isDark([x, y])) continue
      for (let dy = 0; dy < zoom; dy++) {
        const from = ((y * zoom + dy) * width + x * zoom) * 4
        for (let at = from; at < from + zoom * 4; at++) if (at % 4 !== 3) pixels[at] = 0
      }
    }
  }
  return jsQR(pixels, width, width)?.data
}

describe('a code for the phone', () => {
  it('is not on the screen until a person asks for it, and then it is the visit’s link', async () => {
    const { user, dialog } = await meet()
    expect(within(dialog).queryByRole('img', { name })).toBeNull()
    await user.click(await within(dialog).findByRole('button', { name: show }))
    const code = await within(dialog).findByRole('img', { name })
    expect(read(code)).toBe(visit)
    expect(code).toHaveFocus()
    expect(within(dialog).queryByRole('button', { name: show })).toBeNull()
  })

  it('says its link nowhere but in the drawing, and tells no one', async () => {
    const onEvent = vi.fn<(event: object) => void>()
    const { user, dialog } = await meet({ onEvent })
    const place = dialog.parentElement as HTMLElement
    await user.click(await within(dialog).findByRole('button', { name: show }))
    const code = await within(dialog).findByRole('img', { name })
    expect(code.outerHTML).not.toContain('clinic.example')
    expect(code.querySelector('title')).toBeNull()
    expect(JSON.stringify(onEvent.mock.calls)).not.toContain('4821')
    await user.click(within(dialog).getByRole('button', { name: 'Close' }))
    expect(place.innerHTML).not.toContain('4821')
  })

  it('is gone when the screen is opened again', async () => {
    const { user, dialog } = await meet()
    await user.click(await within(dialog).findByRole('button', { name: show }))
    await within(dialog).findByRole('img', { name })
    await user.click(within(dialog).getByRole('button', { name: 'Close' }))
    await user.click(startVideo())
    const again = await screen.findByRole('dialog', { name: 'This browser is too old for video' })
    expect(within(again).getByRole('button', { name: show })).toBeVisible()
  })

  it('gives way to a sentence, which gets the focus, where the link is too long for one', async () => {
    const { user, dialog } = await meet({ joinUrl: `${visit}&pad=${'x'.repeat(640)}` })
    await user.click(await within(dialog).findByRole('button', { name: show }))
    await waitFor(() => expect(within(dialog).getByText(/too long for a code/)).toHaveFocus())
    expect(within(dialog).getByRole('button', { name: 'Copy link' })).toBeVisible()
  })

  it('is of the page itself, where the app gives no page of the web', async () => {
    const { user, dialog } = await meet({ joinUrl: ['java', 'script:alert(1)'].join('') })
    await user.click(await within(dialog).findByRole('button', { name: show }))
    expect(read(await within(dialog).findByRole('img', { name }))).toBe(document.URL)
    expect(takeSaid().join()).toMatch(/not a web page/)
  })

  it('is not offered on a phone, which does not scan itself', async () => {
    const { dialog } = await meet({}, simulateBrowser('safari-13-ios'))
    await within(dialog).findByRole('button', { name: 'Copy link' })
    expect(within(dialog).queryByRole('button', { name: show })).toBeNull()
  })
})

describe('drawCode', () => {
  // One of each version.
  const sizes = [1, 14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666]

  it.each(sizes)('draws what another’s reader reads, of %i bytes', (length) => {
    const text = 'aZ9-_?=&/:.'.repeat(61).slice(0, length)
    const code = drawCode(text) ?? []
    expect(decode(code.length + 8, ([x, y]) => code[y - 4]?.[x - 4] === true)).toBe(text)
  })

  it('writes other letters as UTF-8', () => {
    const code = drawCode('https://clínica.example/تجربة') ?? []
    expect(decode(code.length + 8, ([x, y]) => code[y - 4]?.[x - 4] === true)).toBe('https://clínica.example/تجربة')
  })

  it('draws nothing of what does not fit', () => {
    expect(drawCode('x'.repeat(667))).toBeUndefined()
  })
})
