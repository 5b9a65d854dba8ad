import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { type Recordings, writeRecordings } from '../support/browser/recordings'
import { type Pages, servePages } from '../support/pages/servePages'
import { isFocused, tabTo } from '../support/person/byKeyboard'
import { showsMovingPicture } from '../support/person/movingPicture'
import { visit, type Visitor, waitFor } from '../support/person/visitor'

const CHECK = 'See and hear yourself first'
const JOIN = 'Join the visit'
const allowed = { camera: 'allow', microphone: 'allow' } as const
const checking = { getUserMediaCalls: 1, pendingCalls: 0, liveTracks: 2, stoppedTracks: 0 }

let pages: Pages
let recordings: Recordings
beforeAll(async () => {
  recordings = writeRecordings()
  pages = await servePages()
})
afterAll(async () => {
  recordings.remove()
  await pages.close()
})

describe('a person with two cameras', () => {
  let chromium: Chromium
  beforeAll(async () => {
    chromium = await launchChromium({
      devices: 'two cameras',
      sites: { [pages.origin('clinic')]: allowed, [pages.origin('again')]: allowed },
    })
  })
  afterAll(() => chromium.close())
  const come = (site: string, page = 'check') => visit(chromium.openTab, `${pages.origin(site)}/${page}`)

  test('who allowed them before sees and hears themselves first, by one request', async () => {
    const person = await come('clinic')
    await person.press('Start Video')
    await person.seesDialog(CHECK)
    await showsMovingPicture(preview(person))
    const { width, height } = (await preview(person).boundingBox())!
    expect(width).toBeGreaterThan(200)
    expect(width / height).toBeCloseTo(4 / 3, 1)
    await person.sees('Your camera works')
    await person.sees('We hear you')
    await expect.poll(() => levelOf(person)).toBeGreaterThan(0.5)
    expect(await person.media()).toEqual(checking)
    expect(await person.dialogs()).toEqual([CHECK])
  })

  test('joins with exactly what was checked', async () => {
    const person = await come('clinic')
    await person.press('Start Video')
    await choice(person, 'Speaker').selectOption('Fake Audio Output 2')
    const checked = await tracksIn(preview(person))
    await person.press(JOIN)
    await person.sees('You are in the call')
    expect(await tracksIn(call(person))).toEqual(checked)
    expect(await person.page.locator('#speaker').textContent()).toBe(await idOf(person, 'Fake Audio Output 2'))
    expect(await person.media()).toEqual(checking)
  })

  test('who switches has one camera on, after one request more, and joins with that', async () => {
    const person = await come('clinic')
    await person.press('Start Video')
    const before = await tracksIn(preview(person))
    await choice(person, 'Camera').selectOption('fake_device_1')
    await expect.poll(person.media).toEqual({ ...checking, getUserMediaCalls: 2, stoppedTracks: 1 })
    await showsMovingPicture(preview(person))
    const checked = await tracksIn(preview(person))
    expect(before.map(({ label }) => label)).toContain('fake_device_0')
    expect(checked.map(({ label }) => label)).toContain('fake_device_1')
    expect(checked).toHaveLength(2)
    await person.press(JOIN)
    await person.sees('You are in the call')
    expect(await tracksIn(call(person))).toEqual(checked)
    await person.press('Leave')
    expect(await person.media()).toMatchObject({ getUserMediaCalls: 2, liveTracks: 0 })
  })

  test.each(['Close', 'Escape'])('who leaves by %s has nothing on', async (how) => {
    const person = await come('clinic')
    await person.press('Start Video')
    await person.seesDialog(CHECK)
    await showsMovingPicture(preview(person))
    await (how === 'Close' ? person.press(how) : person.page.keyboard.press(how))
    await person.seesNoDialog()
    expect(await person.media()).toEqual({ ...checking, liveTracks: 0, stoppedTracks: 2 })
  })

  test('who comes again has the camera that they chose the last time', async () => {
    const person = await come('again', 'check?remember')
    await person.press('Start Video')
    await choice(person, 'Camera').selectOption('fake_device_1')
    await expect.poll(person.media).toMatchObject({ getUserMediaCalls: 2, liveTracks: 2 })
    await person.press('Join the call')
    await person.sees('You are in the call')

    await person.page.reload()
    await person.press('Start Video')
    await showsMovingPicture(preview(person))
    expect((await tracksIn(preview(person))).map(({ label }) => label)).toContain('fake_device_1')
    expect(await chosenIn(choice(person, 'Camera'))).toBe('fake_device_1')
    expect(await person.media()).toEqual(checking)
  })

  test('gets through by keyboard alone', async () => {
    const person = await come('clinic')
    const { keyboard } = person.page
    await tabTo(person.button('Start Video'))
    await keyboard.press('Enter')
    await person.seesDialog(CHECK)
    await tabTo(choice(person, 'Camera'))
    await keyboard.press('ArrowDown')
    await expect.poll(person.media).toEqual({ ...checking, getUserMediaCalls: 2, stoppedTracks: 1 })
    await expect.poll(() => isFocused(choice(person, 'Camera'))).toBe(true)
    await tabTo(person.button('Play a sound'))
    await keyboard.press('Enter')
    await person.sees('Did you hear it?')
    await tabTo(person.button('Yes'))
    await keyboard.press('Enter')
    await person.sees('Your speaker works')
    await tabTo(person.button(JOIN))
    await keyboard.press('Enter')
    await person.sees('You are in the call')
    expect((await tracksIn(call(person))).map(({ label }) => label)).toContain('fake_device_1')
  })
})

test('a black picture and a silent microphone are told, each with what may help, and keep no one from joining', async () => {
  const chromium = await launchChromium({
    sites: { [pages.origin('clinic')]: allowed },
    flags: [recordings.black, recordings.silence],
  })
  try {
    const person = await visit(chromium.openTab, `${pages.origin('clinic')}/check`)
    await person.press('Start Video')
    await person.sees('Your camera is on, but its picture is black.')
    await person.sees('Your microphone is on, but no sound comes from it.')
    await expect.poll(() => person.page.locator('[data-fault="black"] ol > li').count()).toBeGreaterThan(0)
    await expect.poll(() => person.page.locator('[data-fault="silent"] ol > li').count()).toBeGreaterThan(0)
    await person.press(JOIN)
    await person.sees('You are in the call')
    expect(await person.media()).toEqual(checking)
  } finally {
    await chromium.close()
  }
})

const preview = ({ page }: Visitor) => page.getByLabel('What your camera sees')
const call = ({ page }: Visitor) => page.getByRole('region', { name: 'Call' }).locator('video')
const choice = ({ page }: Visitor, name: string) => page.getByRole('combobox', { name, exact: true })

const levelOf = ({ page }: Visitor) =>
  page
    .getByRole('meter', { name: 'Microphone level' })
    .evaluate((meter: HTMLElement) => Number(meter.style.getPropertyValue('--precall-level')))

const chosenIn = (select: Locator) =>
  select.evaluate(({ selectedOptions }: HTMLSelectElement) => selectedOptions[0]!.text)

/** What is live in the stream that the video shows. */
async function tracksIn(video: Locator): Promise<{ id: string; label: string }[]> {
  await waitFor(video)
  return video.evaluate(({ srcObject }: HTMLVideoElement) =>
    (srcObject as MediaStream)
      .getTracks()
      .filter(({ readyState }) => readyState === 'live')
      .map(({ id, label }) => ({ id, label })),
  )
}

const idOf = ({ page }: Visitor, label: string) =>
  page.evaluate(async (label) => {
    const devices = await navigator.mediaDevices.enumerateDevices()
    return devices.find((device) => device.label === label)?.deviceId
  }, label)
