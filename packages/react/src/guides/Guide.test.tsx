// Over 200 lines: one person after the other, in each kind of browser.
import type { SimulatedBrowser } from '@precall/testing'
import { simulateBrowser } from '@precall/testing'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { loadGuides } from '../../test/loadGuides'
import { takeSaid } from '../../test/console'
import { asking, renderGate, startVideo, type OwnGateProps } from '../../test/renderGate'

beforeAll(loadGuides)
afterEach(() => sessionStorage.clear())
afterEach(() => void vi.unstubAllGlobals())

const blocked = (profile: 'chrome-linux' | 'firefox-windows' = 'chrome-linux') =>
  simulateBrowser(profile, { camera: 'denied', microphone: 'denied' })

/** As a person does who has said no before: they meet the guide as soon as it is loaded. */
async function meet(browser: SimulatedBrowser, props: Partial<OwnGateProps> = {}) {
  const gate = renderGate({ ...props, browser })
  await waitFor(() => expect(startVideo()).not.toHaveAttribute('data-microphone', 'unknown'))
  await gate.user.click(startVideo())
  const dialog = await screen.findByRole('dialog')
  await guide()
  return { ...gate, dialog }
}

const guide = () => waitFor(() => expect(document.querySelector('.precall-way')).not.toBeNull())
const steps = () => Array.from(document.querySelectorAll('.precall-way ol > li'), ({ textContent }) => textContent)
const inChrome = ['Press  to the left of the web address.', 'Turn on Camera.', 'Turn on Microphone.']
const heading = (name: RegExp | string) => screen.findByRole('heading', { level: 3, name })
const press = (name: string) => screen.getByRole('button', { name })

describe('a person who blocked Chrome', () => {
  it('reads three steps, with each button in an element of its own, and who keeps them off', async () => {
    const { dialog } = await meet(blocked())
    expect(steps()).toEqual(inChrome)
    expect(dialog).toHaveTextContent('Chrome has turned this off for this site.')

    const label = within(dialog).getByText('Camera', { selector: 'strong' })
    expect(label).toHaveAttribute('lang', 'en')
    expect(label).toHaveAttribute('dir', 'auto')
    expect(label).toHaveAttribute('translate', 'no')
    expect(within(dialog).getByRole('img', { name: /sliders/ })).toBeVisible()
  })

  it('sees a picture of it, where each ring has the number of its step', async () => {
    const { dialog } = await meet(blocked())
    const picture = within(dialog).getByRole('img', { name: /^A drawing/ })
    expect(Array.from(picture.querySelectorAll('[data-n]'), (ring) => ring.getAttribute('data-n'))).toEqual([
      '1',
      '2',
      '3',
    ])
    expect(within(picture).getAllByText(location.host)).not.toHaveLength(0)
  })

  it('sees each step ticked off as they do it, and is let in', async () => {
    const { browser, dialog, onGranted } = await meet(blocked())
    browser.siteSettings.allow('camera')
    await within(dialog).findByText('Working')
    expect(steps()).toEqual([
      'Press  to the left of the web address. Done',
      'Turn on Camera. Done',
      'Turn on Microphone.',
    ])
    expect(Array.from(dialog.querySelectorAll('[data-n]'), (ring) => ring.getAttribute('data-n'))).toEqual(['3'])
    browser.siteSettings.allow('microphone')
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
  })

  it('is led to the next way, back, and at the end to a human, where the app leaves out the six steps', async () => {
    const { user, dialog } = await meet(blocked(), { troubleshooter: false })
    const first = steps()
    const seen = new Set<string>()
    const names = new Set<string>()
    for (;;) {
      const next = screen.queryByRole('button', { name: 'Still not working?' })
      if (!next) break
      await user.click(next)
      const [title] = within(dialog).getAllByRole('heading', { level: 3 })
      expect(title).toHaveFocus()
      seen.add(title!.textContent)
      for (const { textContent } of dialog.querySelectorAll('.precall-steps bdi[translate=no]')) names.add(textContent)
    }
    expect(names).toContain(location.host)
    expect(seen.size).toBeGreaterThan(2)
    expect(dialog).toHaveTextContent('Still not working? Press Get Assistance.')

    for (let at = 0; at < seen.size; at++) await user.click(press('Back'))
    expect(steps()).toEqual(first)
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull()
    expect(screen.getByRole('heading', { name: /are blocked/ })).toHaveFocus()
  })

  it('reads it at the press of Start Video, because it was fetched when the refusal was known', async () => {
    // Happy DOM has none.
    vi.stubGlobal('requestIdleCallback', (callback: () => void) => setTimeout(callback))
    vi.stubGlobal('cancelIdleCallback', clearTimeout)
    renderGate({ browser: blocked() })
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-microphone', 'denied'))
    // The screens, a frame, and what they fetch after it.
    await vi.dynamicImportSettled()
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    await vi.dynamicImportSettled()
    fireEvent.click(startVideo())
    expect(steps()).toEqual(inChrome)
  })

  it('reads it at once after saying no to the prompt: it was fetched meanwhile', async () => {
    const { browser, user } = renderGate()
    await user.click(startVideo())
    await user.click(await screen.findByRole('button', { name: 'OK' }))
    await screen.findByRole('region', { name: asking })
    await vi.waitFor(() => new Promise((resolve) => setTimeout(resolve, 0)))
    let first: string[] | undefined
    const watcher = new MutationObserver(() => {
      if (document.querySelector('dialog')) first ??= steps()
    })
    watcher.observe(document.body, { childList: true, subtree: true })
    browser.prompt?.block()
    await screen.findByRole('dialog')
    watcher.disconnect()
    expect(first).toEqual(inChrome)
  })
})

it('a person in Firefox sees no row for a device whose × they have pressed, as in Firefox itself', async () => {
  const { browser, dialog } = await meet(blocked('firefox-windows'))
  const crosses = () => dialog.querySelectorAll('[data-kind="cross"]')
  expect(crosses()).toHaveLength(2)
  browser.siteSettings.reset('camera')
  await waitFor(() => expect(crosses()).toHaveLength(1))
})

describe('a person in Firefox sees its panel drawn as Firefox shows it', () => {
  const panel = () => document.querySelector<HTMLElement>('.precall-panel')!
  const rows = () => Array.from(panel().querySelectorAll('.precall-row'), ({ textContent }) => textContent)

  it('after they have said no, also when they come back to it', async () => {
    const browser = simulateBrowser('firefox-windows')
    const { user } = renderGate({ browser })
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-microphone', 'prompt'))
    await user.click(startVideo())
    await user.click(await screen.findByRole('button', { name: 'OK' }))
    await waitFor(() => expect(browser.prompt).toBeTruthy())
    browser.prompt!.block()
    await guide()
    expect(within(panel()).getByText(`Permissions for ${location.host}`)).toBeVisible()
    const forgotten = ['Use the cameraBlocked Temporarily', 'Use the microphoneBlocked Temporarily']
    expect(rows()).toEqual(forgotten)
    // From here on a query reports it, as it does a refusal that is kept.
    browser.page.hide()
    browser.page.show()
    await vi.waitFor(() => new Promise((resolve) => setTimeout(resolve, 0)))
    expect(rows()).toEqual(forgotten)
  })

  it('where they said no before', async () => {
    await meet(blocked('firefox-windows'))
    expect(rows()).toEqual(['Use the cameraBlocked', 'Use the microphoneBlocked'])
  })
})

describe('a person whose browser speaks German', () => {
  const inGerman = () => simulateBrowser('chrome-linux', { camera: 'denied', microphone: 'denied', language: 'de-AT' })

  it('reads the words of their own buttons, in our sentences', async () => {
    await meet(inGerman())
    expect(steps().slice(1)).toEqual(['Turn on Kamera.', 'Turn on Mikrofon.'])
    expect(screen.getAllByText('Kamera', { selector: 'strong' })[0]).toHaveAttribute('lang', 'de')
  })

  it('says that they are in another language, which holds until they close the tab', async () => {
    const before = await meet(inGerman())
    await before.user.selectOptions(screen.getByRole('combobox', { name: 'Button names in' }), 'Français')
    await waitFor(() => expect(steps()[1]).toMatch(/Caméra|Appareil photo/))
    const chosen = steps()
    before.unmount()

    await meet(before.browser.reload())
    expect(steps()).toEqual(chosen)
  })
})

describe('a page in a language that our sentences are not in', () => {
  it('keeps its own steps, and shows the picture next to them', async () => {
    const browser = { lead: 'Dans le navigateur.', steps: { open: '', turnOn: 'Activez-les.', comeBack: '' } }
    const { dialog } = await meet(blocked(), { locale: 'fr', messages: { recovery: { causes: { browser } } } })
    expect(steps()).toEqual(['Activez-les.'])
    expect(dialog).toHaveTextContent('Dans le navigateur.')
    expect(dialog.querySelectorAll('.precall-screen [data-n=""]')).toHaveLength(3)
    expect(within(dialog).queryByRole('img', { name: /^A drawing/ })).toBeNull()
  })
})

describe('a browser that takes no style sheets from scripts', () => {
  it('shows the steps without a picture', async () => {
    vi.spyOn(document, 'adoptedStyleSheets', 'get').mockReturnValue(undefined as never)
    await meet(blocked())
    expect(steps()).toHaveLength(3)
    expect(document.querySelector('.precall-screen')).toBeNull()
    expect(screen.getByRole('dialog')).toHaveAttribute('data-size', 'middle')
  })
})

describe('a person kept out by Windows, in a browser that does not tell which Windows', () => {
  const keptOut = () => {
    const system = { camera: 'blocked', microphone: 'blocked' } as const
    const browser = simulateBrowser('chrome-windows', { camera: 'granted', microphone: 'granted', system })
    // A page whose headers forbid the question.
    return Object.assign(browser, { navigator: { ...browser.navigator, userAgentData: undefined } })
  }

  it('is asked one plain question, and answers it by keyboard', async () => {
    const { user } = await meet(keptOut())
    expect(await heading(/Start/)).toBeVisible()
    expect(press('Try again')).toHaveAttribute('data-kind', 'secondary')

    press('In the middle').focus()
    await user.keyboard('{Enter}')
    expect(steps()[0]).toMatch(/open the camera settings/)
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus()
    expect(screen.getByRole('link', { name: 'Open Camera settings' })).toHaveAttribute(
      'href',
      'ms-settings:privacy-webcam',
    )

    await user.click(press('Back'))
    expect(await heading(/Start/)).toHaveFocus()
  })
})

describe('a person kept out of both by Windows', () => {
  const meetBoth = () => {
    const system = { camera: 'blocked', microphone: 'blocked' } as const
    return meet(simulateBrowser('chrome-windows', { camera: 'granted', microphone: 'granted', system }))
  }
  const pictures = () => screen.getAllByRole('img', { name: /^A drawing/ })

  it('does one device at a time: the microphone is a press away, and each switch has its own number', async () => {
    const { user } = await meetBoth()
    const next = screen.getByText('Next: your microphone')
    expect(next.closest('details')).not.toHaveAttribute('open')
    expect(Array.from(pictures()[0]!.querySelectorAll('[data-n]'), (ring) => ring.getAttribute('data-n'))).toEqual([
      '2',
      '3',
      '4',
    ])
    const link = screen.getByRole('link', { name: 'Open Camera settings' })
    expect(link).toHaveAttribute('data-kind', 'primary')
    // The button is straight under the words that name it, and the way in words after it.
    expect(link.compareDocumentPosition(screen.getAllByText(/Or go there yourself/)[0]!)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    )

    await user.click(next)
    expect(next.closest('details')).toHaveAttribute('open')
    expect(screen.getByRole('link', { name: 'Open Microphone settings' })).toBeVisible()
  })
})

it('a person who blocked it in one tab of Firefox and allowed it in another reads first that a reload makes it ask', async () => {
  const { browser, user } = renderGate({ browser: simulateBrowser('firefox-linux') })
  await user.click(startVideo())
  await user.click(await screen.findByRole('button', { name: 'OK' }))
  browser.prompt?.block()
  await waitFor(() => expect(steps()[0]).toMatch(/Do not press the shield/))
  const tab = browser.openTab()
  const asked = tab.navigator.mediaDevices?.getUserMedia({ audio: true, video: true })
  await waitFor(() => expect(tab.prompt).toBeDefined())
  tab.prompt?.allow()
  await asked
  tab.page.hide()
  browser.page.show()
  await waitFor(() => expect(steps()[0]).toMatch(/reload this page/))
  expect(await heading('Still blocked? Take the block back.')).toBeVisible()
  expect(screen.getByRole('dialog', { name: 'Your camera and microphone are blocked' })).toBeVisible()
})

describe('a person in Safari', () => {
  async function refuse(profile: 'safari-macos' | 'safari-ios' = 'safari-macos') {
    const gate = renderGate({ browser: simulateBrowser(profile) })
    await gate.user.click(startVideo())
    await gate.user.click(await screen.findByRole('button', { name: 'OK' }))
    gate.browser.prompt?.block()
    await screen.findByRole('button', { name: 'I have changed it' })
    return gate
  }

  it.each(['safari-macos', 'safari-ios'] as const)(
    'reads first that a reload makes it ask again, and on the same screen where its settings are: %s',
    async (profile) => {
      await refuse(profile)
      expect(steps()[0]).toMatch(/next to the web address to reload this page/)
      expect(await heading('Still blocked? Allow it in the settings for this page.')).toBeVisible()
      const last = steps()[steps().length - 1]
      expect(last).toMatch(/reload this page/)
      // Nothing is noticed before that.
      expect(screen.queryByText(/notice/, { selector: '.precall-watch' })).toBeNull()
    },
  )

  it('comes back from another guide to the title of the screen, and not to a heading in the middle of it', async () => {
    const { user } = await refuse()
    await user.click(press('Still not working?'))
    expect(screen.getByRole('heading', { level: 3 })).toHaveFocus()
    await user.click(press('Back'))
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus()
  })

  it('says that they have changed it, which reloads the page, and has no other main button', async () => {
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => {})
    const { user } = await refuse()
    const button = press('I have changed it')
    expect(button).toHaveAttribute('data-kind', 'secondary')
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
    await user.click(button)
    expect(reload).toHaveBeenCalledOnce()
  })

  it('is still told so after allowing both in the settings, which Safari applies only after a reload', async () => {
    const { browser, user } = renderGate({ browser: simulateBrowser('safari-macos') })
    await user.click(startVideo())
    await user.click(await screen.findByRole('button', { name: 'OK' }))
    browser.prompt?.block()
    await screen.findByRole('button', { name: 'I have changed it' })
    browser.page.hide()
    browser.siteSettings.allow('camera')
    browser.siteSettings.allow('microphone')
    browser.page.show()
    await waitFor(() => expect(browser.getUserMediaCalls).toHaveLength(2))
    expect(await screen.findByRole('dialog', { name: 'Your camera and microphone are blocked' })).toBeVisible()
    expect(press('I have changed it')).toBeVisible()
  })
})

describe('a person in an app that does not give its name', () => {
  it.each([
    ['react-native-android', 'Your phone or tablet is keeping your camera and microphone off', 'Settings'],
    ['react-native-ios', 'Your iPhone is keeping your camera and microphone off', 'Settings'],
    ['electron-windows', 'Windows is keeping your camera and microphone off', undefined],
  ] as const)('is led to the settings of the system, and then to a browser: %s', async (profile, title, first) => {
    const { user } = renderGate({ browser: simulateBrowser(profile, { host: 'refuses' }) })
    await user.click(startVideo())
    // Electron says that all is allowed, so nothing is explained.
    const isExplained = startVideo().dataset.phase === 'explaining'
    if (isExplained) await user.click(await screen.findByRole('button', { name: 'OK' }))
    expect(await screen.findByRole('dialog', { name: title })).toBeVisible()
    await guide()
    expect(takeSaid()).toEqual([expect.stringMatching(/The app around this page may have refused/)])
    if (!first) await user.click(press('In the middle'))
    expect(steps()[0]).toMatch(first ?? /open the camera settings/)
    expect(steps().join(' ')).toMatch(/this app|three switches|desktop apps/)

    while (!screen.queryByRole('heading', { level: 3, name: 'Still not working in this app?' })) {
      await user.click(press('Still not working?'))
    }
    expect(steps().join(' ')).toMatch(/Copy the link to your call/)
    expect(screen.getByRole('button', { name: 'Copy link' })).toBeVisible()
  })

  it.each([
    ['react-native-ios', 'Open Settings, scroll down to this app, and tap it.'],
    ['react-native-android', 'Open Settings, tap Apps, then this app.'],
  ] as const)(
    'a person whose own app asks nothing reads about its settings before they read about a browser: %s',
    async (profile, first) => {
      const { user } = renderGate({ browser: simulateBrowser(profile, { host: 'never answers' }) })
      await user.click(startVideo())
      await user.click(await screen.findByRole('button', { name: 'OK' }))
      const card = await screen.findByRole('region', { name: 'Allow it in this app' })
      expect(card).toHaveTextContent('If this app asks to use your camera and microphone, allow it.')
      const steps = await waitFor(() => within(card).getAllByRole('listitem'))
      expect(steps[0]).toHaveTextContent(first)
      // The other way: the link, to be opened in a browser.
      const link = within(card).getByRole('button', { name: 'Copy link' })
      expect(steps[0]?.compareDocumentPosition(link)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    },
  )
})
