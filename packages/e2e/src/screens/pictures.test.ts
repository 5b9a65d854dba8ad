import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { differenceBetween, reasonAgainst } from './pictures'

const here = { platform: 'linux', hasOurFonts: true, chromium: 156, drawnBy: 156 }

test.each([
  ['on the machine that drew them', {}, undefined],
  ['on a Mac', { platform: 'darwin' }, 'they are drawn on Linux, and this is darwin'],
  ['without their fonts', { hasOurFonts: false }, 'fonts-noto-core and fonts-noto-cjk of Debian are not here'],
  ['by another Chromium', { chromium: 157 }, 'they were drawn by Chromium 156, and this is 157'],
])('whether pictures are compared %s', (_, other, reason) => {
  expect(reasonAgainst({ ...here, ...other })).toBe(reason)
})

const button = { x: 20.5, y: 20, width: 60, height: 40 }

test('what the browser draws may differ, and nothing around it', () => {
  const blank = () => drawn([])
  expect(differenceBetween(drawn([button]), blank(), [button])).toBeUndefined()
  expect(differenceBetween(blank(), drawn([button]), [])).toMatch(/pixels differ/)
  expect(differenceBetween(blank(), drawn([{ ...button, y: 80 }]), [button])).toMatch(/pixels differ/)
})

test('a picture of another size differs', () => {
  expect(differenceBetween(new PNG({ width: 10, height: 10 }), drawn([]), [])).toBe('it is 10 by 10 pixels')
})

/** A white picture with black boxes. */
function drawn(boxes: readonly (typeof button)[]): PNG {
  const picture = new PNG({ width: 200, height: 150 })
  picture.data.fill(255)
  for (const { x, y, width, height } of boxes) {
    for (let row = y; row < y + height; row += 1) {
      for (let column = Math.floor(x); column < x + width; column += 1) {
        picture.data.fill(0, (row * 200 + column) * 4, (row * 200 + column) * 4 + 3)
      }
    }
  }
  return picture
}
