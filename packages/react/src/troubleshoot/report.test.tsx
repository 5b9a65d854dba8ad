import { simulateBrowser } from '@precall/testing'
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderGate, startVideo, type OwnGateProps } from '../../test/renderGate'

const denied = { camera: 'denied', microphone: 'denied' } as const

/** A person who has found none of the six steps to help. */
async function openReport(props: Partial<OwnGateProps> = {}, change: object = {}) {
  const browser = Object.assign(simulateBrowser('chrome-linux', denied), change)
  localStorageOf(browser).setItem('precall:step', JSON.stringify({ step: 4, id: 'before', at: Date.now() }))
  const { user } = renderGate({ ...props, browser })
  await waitFor(() => expect(startVideo()).not.toHaveAttribute('data-microphone', 'unknown'))
  await user.click(startVideo())
  await screen.findByRole('heading', { name: /^Step 5/ })
  await press(user, 'Skip')
  await screen.findByRole('heading', { name: /^Step 6/ })
  await press(user, 'Still not working, next')
  const dialog = await screen.findByRole('dialog', { name: 'What we found' })
  await within(dialog).findByRole('button', { name: 'Copy report' })
  return { browser, user, dialog }
}

const localStorageOf = ({ localStorage }: { readonly localStorage?: Storage | undefined }) => localStorage!
/** A press of its own each time, and not the second half of a double click. */
const press = async (user: UserEvent, name: string) => {
  await user.hover(document.body)
  await user.click(screen.getByRole('button', { name }))
}
const isFilled = (name: string) => screen.getByRole('button', { name }).getAttribute('data-kind') === 'primary'
const told = async (dialog: HTMLElement, words: RegExp) =>
  expect(await within(dialog).findByText(words, { selector: '.precall-tried' })).toBeVisible()

const term = (dialog: HTMLElement, name: string) =>
  within(dialog).getByText(name, { selector: 'dt' }).nextElementSibling?.textContent

afterEach(() => void vi.unstubAllGlobals())

describe('the report', () => {
  it('says what was found and tried, in the words of the person, and has the focus', async () => {
    const { dialog } = await openReport()
    expect(screen.getByRole('heading', { name: 'What we found' })).toHaveFocus()
    expect(term(dialog, 'Camera')).toBe('Blocked')
    expect(term(dialog, 'Browser')).toMatch(/^Chrome \d+$/)
    expect(term(dialog, 'System')).toMatch(/^Linux/)
    const rows = within(dialog.querySelector<HTMLElement>('.precall-done')!).getAllByRole('listitem')
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'Make a test callskipped',
      'Start over in your browserno change',
    ])
    expect(screen.getByRole('link', { name: 'Get Assistance' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Send report' })).toBeNull()
    expect(isFilled('Copy report')).toBe(true)
  })

  it('is shown, with its time, to an app whose locale is written as systems write it', async () => {
    const { dialog } = await openReport({ locale: 'pt_BR', messages: { report: { title: 'What we found' } } })
    expect(dialog).toHaveAttribute('lang', 'pt-BR')
    expect(term(dialog, 'Time')).toMatch(/ de /)
  })

  it('lists what was found with the commas of the language', async () => {
    const { dialog } = await openReport({ locale: 'ar', messages: { report: { title: 'What we found' } } })
    expect(term(dialog, 'Found')).toMatch(/: \d+، /)
  })

  it.each([
    ['where it can be sent', { href: '/help', onReport() {} }, 'Show all of it, as it is sent'],
    ['where it cannot', { href: '/help' }, 'Show all of it'],
  ])('shows all of it, and says that it is sent only %s: %j', async (_, assistance, name) => {
    const { dialog } = await openReport({ assistance })
    expect(within(dialog).getByText(name, { selector: 'summary' })).toBeVisible()
  })

  it('is copied, and the person hears it', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(async () => {})
    const { browser, user, dialog } = await openReport()
    Object.assign(browser.navigator, { clipboard: { writeText } })
    await press(user, 'Copy report')
    await told(dialog, /^The report is copied/)
    await waitFor(() => expect(within(dialog).getByRole('status')).toHaveTextContent('The report is copied'))
    expect(JSON.parse(writeText.mock.calls[0]![0])).toMatchObject({
      version: 1,
      tried: [
        { step: 'testCall', result: 'skipped' },
        { step: 'startOver', result: 'stillNotWorking' },
      ],
    })
  })

  it('can be copied by hand where the browser does not', async () => {
    const { browser, user, dialog } = await openReport()
    Object.assign(browser.navigator, { clipboard: { writeText: () => Promise.reject(new Error('no')) } })
    const whole = dialog.querySelector('textarea')!
    expect(whole).not.toBeVisible()
    await press(user, 'Copy report')
    await told(dialog, /The text is selected/)
    expect(whole).toBeVisible()
    expect(JSON.parse(whole.value)).toMatchObject({ version: 1 })
  })

  it('is downloaded, or says that it was not', async () => {
    const create = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:report')
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    const { user, dialog } = await openReport()
    await press(user, 'Download report')
    await told(dialog, /^Your browser is saving the report/)
    expect(click).toHaveBeenCalledOnce()
    create.mockImplementation(() => {
      throw new Error('no')
    })
    await press(user, 'Download report')
    await told(dialog, /did not save it/)
  })

  it('is sent at a press, and not before', async () => {
    const onReport = vi.fn<(report: object) => Promise<void>>(async () => {})
    const { user, dialog } = await openReport({ assistance: { href: 'tel:+15550100199', onReport } })
    expect(onReport).not.toHaveBeenCalled()
    expect(isFilled('Send report')).toBe(true)
    await press(user, 'Send report')
    await told(dialog, /^The report is sent/)
    expect(onReport.mock.calls).toEqual([
      [expect.objectContaining({ version: 1, tried: expect.any(Array) as unknown })],
    ])
  })

  it.each([
    ['throws', () => JSON.parse('{') as never],
    ['rejects', () => Promise.reject(new Error('offline'))],
  ])('is not said to be sent if the app %s, which hears its own error', async (_, onReport) => {
    const reportError = vi.fn<(error: unknown) => void>()
    const { user, dialog } = await openReport({ assistance: { href: '/help', onReport } }, { reportError })
    await press(user, 'Send report')
    await told(dialog, /could not be sent/)
    await waitFor(() => expect(within(dialog).getByRole('alert')).toHaveTextContent('could not be sent'))
    expect(reportError).toHaveBeenCalledExactlyOnceWith(expect.any(Error))
  })

  it('is sent once, and after ten seconds says that it takes too long', async () => {
    const onReport = vi.fn<() => Promise<void>>(() => new Promise(() => {}))
    const { user, dialog } = await openReport({ assistance: { href: '/help', onReport } })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    screen.getByRole('button', { name: 'Send report' }).click()
    screen.getByRole('button', { name: 'Send report' }).click()
    expect(onReport).toHaveBeenCalledOnce()
    vi.advanceTimersByTime(10_000)
    vi.useRealTimers()
    await told(dialog, /longer than it should/)
    await press(user, 'Send report')
    expect(onReport).toHaveBeenCalledTimes(2)
  })

  it.each([
    ['Copy report', 'status', 'The report is copied'],
    ['Send report', 'alert', 'could not be sent'],
  ])('says again what a second press on %s has come to', async (name, role, words) => {
    const onReport = () => Promise.reject(new Error('offline'))
    const { browser, user, dialog } = await openReport(
      { assistance: { href: '/help', onReport } },
      { reportError() {} },
    )
    Object.assign(browser.navigator, { clipboard: { writeText: async () => {} } })
    // A screen reader says what comes into its region.
    const said: string[] = []
    const region = within(dialog).getByRole(role)
    new MutationObserver(() => region.textContent && said.push(region.textContent)).observe(region, { childList: true })
    const heard = (times: number) =>
      waitFor(() => expect(said).toEqual(Array.from({ length: times }, () => expect.stringContaining(words))), {
        timeout: 4000,
      })
    await press(user, name)
    await heard(1)
    await press(user, name)
    await heard(2)
  })

  it('is sent once by a double click, also where that ends at once', async () => {
    const onReport = vi.fn<() => void>()
    const { user, dialog } = await openReport({ assistance: { href: '/help', onReport } })
    await user.hover(document.body)
    await user.dblClick(screen.getByRole('button', { name: 'Send report' }))
    await told(dialog, /^The report is sent/)
    expect(onReport).toHaveBeenCalledOnce()
  })

  it('is saved once by a double click', async () => {
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:report')
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    click.mockClear()
    const { user } = await openReport()
    await user.hover(document.body)
    await user.dblClick(screen.getByRole('button', { name: 'Download report' }))
    expect(click).toHaveBeenCalledOnce()
  })

  it('is handed over as a copy: what an app does to it changes nothing of what is read or sent again', async () => {
    const onReport = vi.fn<(report: { tried: unknown; version: unknown }) => void>((report) => {
      report.tried = 'SPOILT'
      report.version = 2
    })
    const { user, dialog } = await openReport({ assistance: { href: '/help', onReport: onReport as never } })
    const before = dialog.querySelector('textarea')!.value
    await press(user, 'Send report')
    await told(dialog, /^The report is sent/)
    expect(dialog.querySelector('textarea')).toHaveValue(before)
    onReport.mockImplementation(() => {})
    await press(user, 'Send report')
    expect(onReport.mock.lastCall).toEqual([JSON.parse(before)])
  })

  it('is not said to be sent if onReport is no function', async () => {
    const onReport = 'https://clinic.example' as never
    const { user, dialog } = await openReport({ assistance: { href: '/help', onReport } }, { reportError() {} })
    await press(user, 'Send report')
    expect(await within(dialog).findByText(/could not be sent/, { selector: '.precall-tried' })).toBeVisible()
  })
})

describe('a report that takes long to send', () => {
  /** Each press is a send that the test ends. The first has taken too long already. */
  async function openSlow() {
    const sends: { readonly resolve: (value?: unknown) => void; readonly reject: (error: Error) => void }[] = []
    const onReport = () => new Promise((resolve, reject) => void sends.push({ resolve, reject }))
    const { dialog } = await openReport({ assistance: { href: '/help', onReport } }, { reportError() {} })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const send = () => act(async () => within(dialog).getByRole('button', { name: 'Send report' }).click())
    const pass = (seconds: number) => act(async () => vi.advanceTimersByTimeAsync(seconds * 1000))
    const words = () => dialog.querySelector('.precall-tried')?.textContent
    await send()
    await pass(10)
    await send()
    expect(words()).toMatch(/^Sending/)
    expect(sends).toHaveLength(2)
    const end = (act_: () => void) => act(async () => act_())
    return { first: sends[0]!, second: sends[1]!, sends, send, pass, words, end }
  }
  afterEach(() => void vi.useRealTimers())

  it('is sent once the first has come through after all, whatever becomes of the second', async () => {
    for (const late of ['fails', 'is slow'] as const) {
      const { first, second, words, end, pass } = await openSlow()
      await end(() => first.resolve())
      expect(words()).toMatch(/^The report is sent/)
      await (late === 'fails' ? end(() => second.reject(new Error('twice'))) : pass(10))
      expect(words()).toMatch(/^The report is sent/)
      vi.useRealTimers()
      cleanup()
    }
  })

  it('is still on its way where only the first has failed, and a third press sends nothing', async () => {
    const { first, second, sends, words, end, send, pass } = await openSlow()
    await end(() => first.reject(new Error('offline')))
    expect(words()).toMatch(/^Sending/)
    await send()
    expect(sends).toHaveLength(2)
    await pass(10)
    expect(words()).toMatch(/longer than it should/)
    await end(() => second.reject(new Error('offline')))
    expect(words()).toMatch(/could not be sent/)
  })

  it('has come through where the second has failed, once the first has', async () => {
    const { first, second, words, end } = await openSlow()
    await end(() => second.reject(new Error('offline')))
    expect(words()).toMatch(/could not be sent/)
    await end(() => first.resolve())
    expect(words()).toMatch(/^The report is sent/)
  })
})
