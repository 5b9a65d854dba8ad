import { beforeEach, expect, it, vi } from 'vitest'
import { inCase } from './inCase'
import { overridden } from './overridden'

const ours = {
  button: 'OK',
  title: { camera: 'Camera off', microphone: 'Microphone off', both: 'Both off' },
  link: { call: 'Call link', visit: 'Visit link' },
  asks: { named: 'Choose {answer}', unnamed: 'Choose' },
  group: { one: 'One {place}', two: 'Two' },
}

const told = vi.fn<(message: string) => void>()
const about = { path: 'messages', warn: told }
beforeEach(() => void told.mockReset())

it('replaces one text, and leaves all others', () => {
  expect(overridden(ours, { group: { two: 'Zwei' } }, about)).toEqual({
    ...ours,
    group: { one: 'One {place}', two: 'Zwei' },
  })
  expect(told).not.toHaveBeenCalled()
})

it('replaces one case of a text', () => {
  const { title } = overridden(ours, { title: { both: 'Beide aus' } }, about)
  expect(title).toEqual({ ...ours.title, both: 'Beide aus' })
})

it.each([
  ['says the same in every case', { title: 'Off' }, ['Off', 'Off']],
  ['tells apart what we do not', { button: { camera: 'Film' } }, ['Film', 'OK']],
  ['tells something else apart', { title: { call: 'Call off' } }, ['Camera off', 'Both off']],
  ['tells apart more within a case', { title: { camera: { visit: 'Film' } } }, ['Film', 'Both off']],
])('takes a text that %s', (_, own, [camera, both]) => {
  const { button, title } = overridden(ours, own, about)
  const text = 'button' in own ? button : title
  expect([inCase(text, ['camera', 'visit']), inCase(text, ['both', 'visit'])]).toEqual([camera, both])
  expect(told).not.toHaveBeenCalled()
})

it('takes the case that the app tells apart, and ours in the other', () => {
  const { title } = overridden(ours, { title: { call: 'Off' } }, about)
  expect(inCase(title, ['both', 'call'])).toBe('Off')
  expect(inCase(title, ['both', 'visit'])).toBe('Both off')
})

it.each([
  [{ buttom: 'OK' }, '`messages.buttom` is left out, because there is no such text.'],
  [{ group: { three: 'Three' } }, '`messages.group.three` is left out, because there is no such text.'],
  [{ button: { colour: 'red' } }, '`messages.button.colour` is left out, because there is no such text.'],
  [
    { button: () => 'OK' },
    '`messages.button` is a function, so our own is used. It can be a string, or one string for each case.',
  ],
  [
    { title: { camera: 1 } },
    '`messages.title.camera` is a number, so our own is used. It can be a string, or one string for each case.',
  ],
  [{ link: null }, '`messages.link` is null, so our own is used. It can be a string, or one string for each case.'],
  [{ group: 'All' }, '`messages.group` is a string, so our own is used. It can be an object of texts.'],
  [{ group: ['One'] }, '`messages.group` is an array, so our own is used. It can be an object of texts.'],
])('keeps our own instead of %o, and says so', (own, message) => {
  expect(overridden(ours, own, about)).toEqual(ours)
  expect(told.mock.calls).toEqual([[message]])
})

it('says so of a place that nothing fills, and shows it as it stands', () => {
  const { group } = overridden(ours, { group: { one: 'Eins {ort}', two: '{self}' } }, { ...about, filled: ['self'] })
  expect(group).toEqual({ one: 'Eins {ort}', two: '{self}' })
  expect(told.mock.calls).toEqual([
    ['`messages.group.one` has a place {ort}, which nothing fills. It can have {self}, {place}.'],
  ])
})

it('takes nothing where there is nothing', () => {
  expect(overridden(ours, undefined, about)).toBe(ours)
  expect(overridden(ours, {}, about)).toEqual(ours)
  expect(overridden(ours, { button: undefined }, about)).toEqual(ours)
  expect(told).not.toHaveBeenCalled()
})
