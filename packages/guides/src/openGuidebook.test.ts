import { describe, expect, it } from 'vitest'
import { inWords, readerOf } from '../test/reader'
import type { Found, Reader, Situation } from './guidebook'
import { openGuidebook } from './openGuidebook'

const both: Situation['devices'] = ['camera', 'microphone']
const blocked: Situation = { against: ['browser'], devices: both }

async function find(reader: Reader, situation: Situation = blocked): Promise<Found | undefined> {
  const book = openGuidebook(reader)
  await book.load(situation.against)
  return book.find(situation)
}

async function firstGuide(reader: Reader, situation?: Situation) {
  return (await find(reader, situation))?.guides?.[0]
}

const stepsOf = async (reader: Reader, situation?: Situation) =>
  (await firstGuide(reader, situation))?.steps.map(({ text, note }) => [text, note].map(inWords).join(' ').trim())

describe('a guidebook', () => {
  it('says nothing until it is loaded, and then says it at once', async () => {
    const book = openGuidebook(await readerOf('firefox-windows'))
    expect(book.find(blocked)).toBeUndefined()
    await book.load(['browser'])
    expect(book.find(blocked)?.guides?.[0].id).toBe('firefox-blocked')
  })

  it.each([
    [undefined, 'The link to your call will still work.'],
    ['call', 'The link to your call will still work.'],
    ['visit', 'Your visit link will still work.'],
  ] as const)('says what is joined: %s', async (occasion, words) => {
    const reader = await readerOf('firefox-windows', { occasion })
    expect((await stepsOf(reader, { against: ['busy'], devices: both }))?.join(' ')).toContain(words)
  })

  it('fetches only the first file, and shows what is in it meanwhile', async () => {
    const book = openGuidebook(await readerOf('chrome-windows'))
    const situation: Situation = { against: ['browser', 'system'], devices: both }
    const families = () => new Set(book.find(situation)?.guides?.map(({ id }) => id.split('-')[0]))

    await book.load(situation.against, 'first')
    expect(families()).toEqual(new Set(['chromium']))
    await book.load(situation.against)
    expect(families()).toContain('windows')
  })

  it('leaves out what is about a device that is not asked for, and shows the one that works', async () => {
    const reader = await readerOf('firefox-windows')
    const devicesIn = async (situation: Situation) =>
      (await firstGuide(reader, situation))?.steps.flatMap(({ device }) => device ?? [])
    expect(await devicesIn({ against: ['browser'], devices: ['microphone'] })).toEqual(['microphone'])
    expect(await devicesIn({ against: ['browser'], devices: ['microphone'], working: 'camera' })).toEqual(both)
  })

  it('draws the same rows as the steps are about', async () => {
    const guide = await firstGuide(await readerOf('chrome-linux'), { against: ['browser'], devices: ['camera'] })
    expect(JSON.stringify(guide?.picture?.scenes)).toContain('"device":"camera"')
    expect(JSON.stringify(guide?.picture?.scenes)).not.toContain('"device":"microphone"')
  })
})

describe('what stands next to the web address while Chrome asks', () => {
  const whatToPress = async (labelLanguage: string, devices: Situation['devices']) => {
    const guide = await firstGuide(await readerOf('chrome-windows', { labelLanguage }), {
      against: ['unanswered'],
      devices,
    })
    return inWords(guide?.steps[1]?.text)
  }

  it('is drawn with the words that are on it, which name the devices that are asked for', async () => {
    const pressed = (words: string) => `If you see no question, press ${words} next to the web address.`
    expect(await whatToPress('en-GB', both)).toBe(pressed('Use camera & microphone?'))
    expect(await whatToPress('en-GB', ['microphone'])).toBe(pressed('Use microphone?'))
    expect(await whatToPress('de-AT', ['camera'])).toBe(pressed('Kamera verwenden?'))
  })

  it('is drawn without words where no one has read them', async () => {
    expect(await whatToPress('sv-SE', both)).toContain('press the camera next to')
    expect(await whatToPress('sv-SE', ['microphone'])).toContain('press the microphone next to')
  })
})

describe('the words on a button', () => {
  it('are in the language of the browser, and say in which', async () => {
    const guide = await firstGuide(await readerOf('firefox-windows', { labelLanguage: 'de-AT' }))
    expect(guide?.steps[1]?.text).toEqual([
      'Press ',
      { icon: 'cross', alt: '×' },
      ' next to ',
      { label: 'Kamera verwenden', lang: 'de' },
      '.',
    ])
  })

  it('are English where no table has them, and then the step says where to look', async () => {
    const guide = await firstGuide(await readerOf('safari-macos', { labelLanguage: 'ja' }))
    expect(guide?.steps[1]?.text).toContainEqual({ label: 'Settings for visit.example…', lang: 'en' })
    expect(inWords(guide?.steps[1]?.note)).toMatch(/instead of the name\. It ends with/)
  })

  it('are English for a language without a table, and then each step says where to look', async () => {
    const looks = /small camera/
    expect((await stepsOf(await readerOf('chrome-linux', { labelLanguage: 'nb' })))?.[1]).toMatch(looks)
    expect((await stepsOf(await readerOf('chrome-linux', { labelLanguage: 'en' })))?.[1]).not.toMatch(looks)
  })
})

describe('a sentence', () => {
  it('says the other side where the browser is written from the right', async () => {
    expect((await stepsOf(await readerOf('chrome-linux', { labelLanguage: 'de' })))?.[0]).toMatch(/to the left of/)
    expect((await stepsOf(await readerOf('chrome-linux', { labelLanguage: 'he' })))?.[0]).toMatch(/to the right of/)
  })

  it('names the site, the browser and the app', async () => {
    const inApp = await firstGuide(await readerOf('webview-android'), { against: ['system'], devices: both })
    expect(inApp?.steps.map(({ text }) => inWords(text)).join(' ')).toContain('this app')
    const instagram = await firstGuide(await readerOf('instagram-android'), { against: ['in-app'], devices: both })
    expect(instagram?.lead).toContainEqual({ label: 'Instagram' })
    const chrome = await firstGuide(await readerOf('chrome-linux'))
    expect(chrome?.lead).toContainEqual({ label: 'Chrome' })
  })

  it.each(['chrome-linux', 'chrome-android'] as const)(
    'has none for a browser that it does not know, rather than those of another: like %s',
    async (profile) => {
      const { platform, ...reader } = await readerOf(profile)
      const found = await find({ ...reader, platform: { ...platform, browser: 'unknown' } })
      expect(found?.guides).toBeUndefined()
    },
  )

  it('begins with a capital where it begins with what has no name', async () => {
    const { platform, ...reader } = await readerOf('chrome-ios')
    const found = await find({ ...reader, platform: { ...platform, browser: 'unknown' } })
    const guide = found?.guides?.find(({ id }) => id === 'ios-reload')
    expect(inWords(guide?.lead)).toMatch(/^Your browser keeps/)
  })
})

describe('a question', () => {
  const refused: Situation = { against: ['system'], devices: both }

  it('is asked where guides differ by a version that the browser does not tell', async () => {
    const reader = await readerOf('firefox-windows')
    const found = await find(reader, refused)
    expect(found?.guides).toBeUndefined()
    expect(inWords(found?.question?.text)).toMatch(/\?$/)

    const ids = (found?.question?.answers ?? []).map(async ({ value }) => {
      const answers = { [found?.question?.about as string]: value }
      return (await find(reader, { ...refused, answers }))?.guides?.[0].id
    })
    expect(await Promise.all(ids)).toEqual(['windows-11-privacy', 'windows-10-privacy'])
  })

  it.each(['safari-ios', 'chrome-ios'] as const)('names what is on the screen: %s', async (profile) => {
    const { platform, ...reader } = await readerOf(profile, { labelLanguage: 'tr' })
    const found = await find({ ...reader, platform: { ...platform, osVersion: undefined } })
    const asked = found?.question ?? found?.nextQuestion
    expect(inWords(asked?.text)).toContain('Ayarlar')
    expect(asked?.text).toContainEqual({ label: 'Apps', lang: 'en' })
  })

  it('is not asked in a browser that tells the version', async () => {
    expect((await firstGuide(await readerOf('chrome-windows'), refused))?.id).toBe('windows-11-privacy')
  })

  it('waits until after the guides that do not differ', async () => {
    const found = await find(await readerOf('firefox-windows'), { against: ['browser', 'system'], devices: both })
    expect(found?.guides?.[0].id).toBe('firefox-blocked')
    expect(found?.guides && found.nextQuestion?.about).toBe('osVersion')
  })
})
