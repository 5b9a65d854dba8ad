import type { SimulatedBrowser } from '@precall/testing'
import { simulateBrowser } from '@precall/testing'
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { ReactElement, ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { takeSaid } from '../../test/console'
import { newUser, renderPage, startVideo } from '../../test/renderGate'
import type { Assistance, GateActionsProps, PrecallSettings, Recovery } from '..'
import { Gate, useRecovery } from '..'

const blocked = () => simulateBrowser('chrome-linux', { camera: 'denied', microphone: 'denied' })

interface Given extends PrecallSettings {
  readonly browser: SimulatedBrowser
  readonly onGranted?: (() => unknown) | undefined
}

/** A person presses Start Video on a page with these parts. */
async function meet(parts: ReactNode, { onGranted = () => {}, ...settings }: Given) {
  renderPage(
    <Gate.Root assistance={{ href: 'https://clinic.example/help' }} {...settings} onGranted={onGranted}>
      <Gate.Trigger>
        <button type="button">Start Video</button>
      </Gate.Trigger>
      {parts}
    </Gate.Root>,
  )
  await waitFor(() => expect(startVideo()).not.toHaveAttribute('data-microphone', 'unknown'))
  const user = newUser()
  await user.click(startVideo())
  return user
}

const ownButton: GateActionsProps['renderAction'] = ({ children, ...props }, { primary }) =>
  'href' in props ? (
    <a className="own" {...props}>
      {children}
    </a>
  ) : (
    <button type="button" className={primary ? 'own own-primary' : 'own'} {...props}>
      {children}
    </button>
  )

const allParts = (
  <section aria-label="Own">
    <Gate.Title />
    <Gate.Description />
    <Gate.Devices />
    <Gate.BrowserButton />
    <Gate.Guide />
    <Gate.Actions renderAction={ownButton} />
  </section>
)

const own = () => within(screen.getByRole('region', { name: 'Own' }))
const headings = () => screen.queryAllByRole('heading', { level: 2 })

describe('an app that builds its screens of our parts', () => {
  it('explains, guides and lets in, with buttons of its own and no dialog', async () => {
    const onGranted = vi.fn<() => void>()
    const browser = simulateBrowser('chrome-linux', { camera: 'prompt', microphone: 'prompt' })
    const user = await meet(allParts, { browser, onGranted })
    expect(await own().findByRole('heading', { name: 'Allow Camera and Mic Access' })).toBeVisible()
    const ok = own().getByRole('button', { name: 'OK' })
    expect(ok).toHaveClass('own-primary')
    await user.click(ok)
    await waitFor(() => expect(browser.prompt).toBeDefined())
    browser.prompt?.block()

    expect(await own().findByRole('heading', { name: 'Your camera and microphone are blocked' })).toBeVisible()
    expect(document.querySelector('[data-precall-part=description]')).toHaveTextContent(/\w/)
    expect(own().getAllByText('Blocked')).toHaveLength(2)
    // The steps of this browser take the place of the general ones.
    await waitFor(() => expect(own().getByText('Camera', { selector: 'strong' })).toBeVisible())
    expect(own().getByRole('button', { name: 'Try again' })).toHaveClass('own', { exact: true })
    expect(own().getByRole('link', { name: 'Get Assistance' })).toHaveAttribute('href', 'https://clinic.example/help')
    expect(screen.queryByRole('dialog')).toBeNull()

    browser.siteSettings.allow('camera')
    browser.siteSettings.allow('microphone')
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
    expect(own().queryByRole('heading')).toBeNull()
    expect(own().queryByRole('button')).toBeNull()
  })

  it('hears next to its buttons that a try has changed nothing', async () => {
    const user = await meet(allParts, { browser: blocked() })
    await user.click(await own().findByRole('button', { name: 'Try again' }))
    const told = 'We tried again. It is still not working.'
    expect((await own().findAllByText(told))[0]).toBeVisible()
    await waitFor(() => expect(own().getByRole('status')).toHaveTextContent(told), { timeout: 3500 })
  })

  it('says it in the language of its words, on a page of another one', async () => {
    await meet(allParts, { browser: blocked(), locale: 'ar', messages: { recovery: { device: 'كاميرا' } } })
    const title = await own().findByRole('heading', { level: 2 })
    const ofParts = ['title', 'description', 'devices', 'guide', 'actions'].map((part) => {
      const { lang, dir } = document.querySelector<HTMLElement>(`[data-precall-part=${part}]`) ?? {}
      return { part, lang, dir }
    })
    for (const { part, ...spoken } of ofParts) expect({ part, ...spoken }).toEqual({ part, lang: 'ar', dir: 'rtl' })
    expect(title).toHaveAttribute('tabindex', '-1')
  })

  it('offers the link of the visit in the guide, where no steps help', async () => {
    await meet(allParts, { browser: simulateBrowser('chrome-linux', { frame: 'forbidden' }) })
    expect(await own().findByRole('link', { name: 'Open in a new tab' })).toBeVisible()
    expect(own().getByRole('button', { name: 'Copy link' })).toBeVisible()
  })
})

describe('a part outside of the dialog that is open', () => {
  it.each([
    ['Explainer', 'prompt', Gate.Explainer, ['Title', 'Description', 'Devices', 'Actions']],
    ['Recovery', 'denied', Gate.Recovery, ['Title', 'Description', 'Devices', 'Guide', 'Actions']],
  ] as const)('is named in development, with what to do: %s', async (dialog, state, Dialog, parts) => {
    const browser = simulateBrowser('chrome-linux', { camera: state, microphone: state })
    await meet([<Dialog key="dialog" />, allParts], { browser })
    await screen.findByRole('dialog')
    const twice = (part: string) =>
      new RegExp(`<Gate.${part}> is outside of the dialog.*twice.*Put it inside of <Gate.${dialog}>, .*or leave`)
    await waitFor(() => expect(headings()).toHaveLength(2))
    expect(takeSaid()).toEqual(parts.map((part) => expect.stringMatching(twice(part))))
  })

  it('is as it should be in the phase of another dialog', async () => {
    await meet([<Gate.Explainer key="dialog" />, allParts], { browser: blocked() })
    await own().findByRole('button', { name: 'Try again' })
    expect(takeSaid()).toEqual([])
  })
})

describe('a part inside one of our dialogs', () => {
  it.each([
    ['explainer', Gate.Explainer, 'prompt', 'Allow Camera and Mic Access', 'OK'],
    ['recovery', Gate.Recovery, 'denied', 'Your camera and microphone are blocked', 'Try again'],
  ] as const)(
    'says it in place of the %s, once, and has the focus and the name',
    async (_, Dialog, state, name, press) => {
      await meet(
        <Dialog>
          <Gate.Title render={(given) => <h1 {...given}>{given.children}</h1>} />
          <Gate.Description />
          <Gate.Actions renderAction={ownButton} />
        </Dialog>,
        { browser: simulateBrowser('chrome-linux', { camera: state, microphone: state }) },
      )
      const dialog = await screen.findByRole('dialog', { name })
      expect(headings()).toEqual([])
      await waitFor(() => expect(within(dialog).getByRole('heading', { level: 1, name })).toHaveFocus())
      expect(within(dialog).getAllByRole('button', { name: press })).toHaveLength(1)
      expect(within(dialog).getByRole('button', { name: press })).toHaveClass('own')
      expect(within(dialog).getAllByRole('link', { name: 'Get Assistance' })).toHaveLength(1)
      expect(dialog.querySelectorAll('.precall-lead')).toHaveLength(1)
    },
  )

  it('says what a dialog of the app is given', async () => {
    const user = await meet(
      <Gate.Dialog title="Before we start" lead="One moment." actions={[{ label: 'I am ready', onPress: pressed }]}>
        <Gate.Title />
        <Gate.Actions renderAction={ownButton} />
      </Gate.Dialog>,
      { browser: simulateBrowser('chrome-linux') },
    )
    const dialog = await screen.findByRole('dialog', { name: 'Before we start' })
    expect(within(dialog).getAllByRole('heading')).toHaveLength(1)
    await user.click(within(dialog).getByRole('button', { name: 'I am ready' }))
    expect(pressed).toHaveBeenCalledOnce()
  })
})

const pressed = vi.fn<() => void>()

let takeBack: (() => void) | undefined

afterEach(() => {
  takeBack?.()
  takeBack = undefined
  vi.useRealTimers()
})

async function pressNative(): Promise<void> {
  const button = await waitFor(() => document.querySelector('usermedia') ?? Promise.reject(new Error('no button')))
  vi.setSystemTime(Date.now() + 500)
  fireEvent.click(button)
  vi.useRealTimers()
}

describe('a browser with a button of its own', () => {
  it.each([
    ['the part', <Gate.BrowserButton key="part" />],
    ['an element of the app', <OwnScreen key="own" />],
  ])('lets a person in by %s, and says so if nothing came of it', async (_, part) => {
    const browser = blocked()
    takeBack = browser.drawButtonsIn(document)
    const onGranted = vi.fn<() => void>()
    await meet(part, { browser, onGranted })
    await waitFor(() => expect(screen.getByText(/You can turn them on right here/)).toBeVisible())
    await pressNative()
    browser.prompt?.dismiss()
    expect((await screen.findAllByText(/^Still off\. Press the button again/))[0]).toBeVisible()
    await pressNative()
    browser.prompt?.allow()
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
  })
})

/** All of it drawn by the app. */
function OwnScreen({ seen }: { readonly seen?: (recovery: Recovery | undefined) => void }): ReactElement | null {
  const recovery = useRecovery()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    seen?.(recovery)
  })
  useEffect(() => heading.current?.focus(), [recovery?.title])
  if (!recovery) return null
  const { title, description, devices, guide, steps, question, actions, browserButtonText } = recovery
  const place = recovery.browserButton?.ref
  return (
    <section aria-label="Own">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>{description}</p>
      {devices.map(({ device, name, statusText }) => (
        <p key={device}>
          {name}: {statusText}
        </p>
      ))}
      {place && (
        <>
          <p>{browserButtonText}</p>
          <div ref={place} />
        </>
      )}
      {question && <p>{question.text}</p>}
      {question?.answers.map(({ text, props }) => (
        <button type="button" key={text} {...props}>
          {text}
        </button>
      ))}
      {recovery.back && (
        <button type="button" {...recovery.back.props}>
          {recovery.back.text}
        </button>
      )}
      <ol>
        {(guide?.steps ?? steps).map(({ text, done }) => (
          <li key={text}>
            {text}
            {done && ' ✓'}
          </li>
        ))}
      </ol>
      {actions.map(({ name, text, props }) =>
        'href' in props ? (
          <a key={name} {...props}>
            {text}
          </a>
        ) : (
          <button type="button" key={name} {...props}>
            {text}
          </button>
        ),
      )}
    </section>
  )
}

describe('an app that draws all of it itself', () => {
  it('has the guide of the person’s own browser, sees what is done, and lets in', async () => {
    const onGranted = vi.fn<() => void>()
    const browser = blocked()
    let recovery: Recovery | undefined
    await meet(<OwnScreen seen={(now) => (recovery = now)} />, { browser, onGranted })
    const title = 'Your camera and microphone are blocked'
    await waitFor(() => expect(own().getByRole('heading', { name: title })).toHaveFocus())
    expect(own().getByText('Camera: Blocked')).toBeVisible()
    await waitFor(() => expect(recovery?.guide?.id).toBe('chromium-blocked'))
    expect(recovery?.devices.map(({ status }) => status)).toEqual(['denied', 'denied'])
    expect(recovery?.actions.map(({ name, primary }) => [name, primary])).toEqual([
      ['retry', false],
      ['assistance', false],
    ])
    expect(own().getByText('Turn on Camera.')).toBeVisible()

    browser.siteSettings.allow('camera')
    expect(await own().findByText('Turn on Camera. ✓')).toBeVisible()
    expect(own().getByText('Camera: Working')).toBeVisible()
    browser.siteSettings.allow('microphone')
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
    expect(recovery).toBeUndefined()
  })

  it('continues without a device that is optional, by the button that comes first', async () => {
    const onGranted = vi.fn<() => void>()
    const browser = simulateBrowser('chrome-linux')
    renderPage(
      <Gate.Root
        browser={browser}
        devices={{ camera: 'optional', microphone: 'required' }}
        assistance={{ href: '/help' }}
        onGranted={onGranted}
        onDevicesAdded={() => {}}
      >
        <Gate.Trigger>
          <button type="button">Start Video</button>
        </Gate.Trigger>
        <Gate.Explainer />
        <OwnScreen />
      </Gate.Root>,
    )
    await waitFor(() => expect(startVideo()).not.toHaveAttribute('data-microphone', 'unknown'))
    const user = newUser()
    await user.click(startVideo())
    await user.click(await screen.findByRole('button', { name: 'OK' }))
    browser.prompt?.block()
    await screen.findByRole('heading', { name: 'Your camera and microphone are blocked' })
    browser.siteSettings.reset('microphone')
    const first = await screen.findByRole('button', { name: 'Continue with microphone only' })
    expect(own().getAllByRole('button')[0]).toBe(first)
    await user.click(first)
    browser.prompt?.allow()
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
  })

  it('asks the plain question, follows the answer to its guide, and leads back', async () => {
    const system = { camera: 'blocked', microphone: 'blocked' } as const
    const browser = simulateBrowser('chrome-windows', { camera: 'granted', microphone: 'granted', system })
    Object.assign(browser, { navigator: { ...browser.navigator, userAgentData: undefined } })
    let recovery: Recovery | undefined
    const user = await meet(<OwnScreen seen={(now) => (recovery = now)} />, { browser })
    expect(await own().findByText(/Where is the Start button/)).toBeVisible()
    expect(recovery?.guide).toBeUndefined()
    expect(recovery?.question?.answers.map(({ text }) => text)).toContain('In the middle')

    await user.click(own().getByRole('button', { name: 'In the middle' }))
    await waitFor(() => expect(recovery?.guide?.steps[0]?.text).toMatch(/open the camera settings/))
    expect(recovery?.question).toBeUndefined()
    expect(recovery?.guide?.steps[0]?.link?.props.href).toBe('ms-settings:privacy-webcam')
    // The microphone is next, and its steps are there already.
    expect(recovery?.guide?.below?.heading).toMatch(/microphone/)
    expect(recovery?.guide?.below?.steps).not.toEqual([])

    await user.click(own().getByRole('button', { name: 'Back' }))
    expect(own().getByRole('button', { name: 'In the left corner' })).toBeVisible()
    expect(recovery?.back).toBeUndefined()
  })

  it('leads on to another guide, and says so to the app’s numbers', async () => {
    const onEvent = vi.fn<NonNullable<PrecallSettings['onEvent']>>()
    let recovery: Recovery | undefined
    await meet(<OwnScreen seen={(now) => (recovery = now)} />, { browser: blocked(), onEvent })
    await waitFor(() => expect(recovery?.guide?.next).toBeDefined())
    const first = recovery?.guide?.id
    expect(recovery?.guide?.heading).toBeUndefined()
    expect(recovery?.guide?.help?.href).toMatch(/^https:\/\/support\.google\.com\//)
    expect(recovery?.guide?.help?.text).toContain('support.google.com')
    expect(recovery?.guide?.next?.text).toBe('Still not working?')
    act(() => recovery?.guide?.next?.props.onClick({ detail: 2 } as never))
    expect(recovery?.guide?.id).toBe(first)
    act(() => recovery?.guide?.next?.props.onClick())
    await waitFor(() => expect(recovery?.guide?.id).not.toBe(first))
    expect(recovery?.guide?.heading).toMatch(/\w/)
    expect(onEvent).toHaveBeenCalledWith(expect.objectContaining({ name: 'stillNotWorking' }))
    expect(onEvent).toHaveBeenCalledWith(expect.objectContaining({ name: 'guideShown', guide: recovery?.guide?.id }))
  })

  it.each<[string, Assistance, object]>([
    ['an address', { href: 'https://clinic.example/help' }, { href: 'https://clinic.example/help', target: '_blank' }],
    ['a number', { href: 'tel:+1555' }, { href: 'tel:+1555' }],
  ])('has a link to the help that is %s, and tells the app’s numbers about the press', async (_, assistance, link) => {
    const onEvent = vi.fn<NonNullable<PrecallSettings['onEvent']>>()
    let recovery: Recovery | undefined
    await meet(<OwnScreen seen={(now) => (recovery = now)} />, { browser: blocked(), assistance, onEvent })
    await waitFor(() => expect(own().getByRole('link', { name: 'Get Assistance' })).toBeVisible())
    const { text, props } = recovery?.actions.find(({ name }) => name === 'assistance') ?? {}
    expect(text).toBe('Get Assistance')
    expect(props).toMatchObject(link)
    act(() => props?.onClick?.())
    await waitFor(() => expect(onEvent).toHaveBeenCalledWith(expect.objectContaining({ name: 'assistance' })))
  })

  it('has a button for help that the app shows on the page, and no help where the app has none', async () => {
    const onRequest = vi.fn<() => void>()
    const user = await meet(<OwnScreen />, { browser: blocked(), assistance: { onRequest } })
    await user.click(await own().findByRole('button', { name: 'Get Assistance' }))
    expect(onRequest).toHaveBeenCalledOnce()
    cleanup()

    let recovery: Recovery | undefined
    await meet(<OwnScreen seen={(now) => (recovery = now)} />, { browser: blocked(), assistance: undefined })
    await waitFor(() => expect(recovery?.actions.map(({ name }) => name)).toEqual(['retry']))
    takeSaid()
  })

  it('reloads the page in place of Try again, where only a new load helps', async () => {
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => {})
    const browser = simulateBrowser('safari-macos')
    let recovery: Recovery | undefined
    const parts = [<Gate.Explainer key="explainer" />, <OwnScreen key="own" seen={(now) => (recovery = now)} />]
    const user = await meet(parts, { browser })
    await user.click(await screen.findByRole('button', { name: 'OK' }))
    browser.prompt?.block()
    const button = await screen.findByRole('button', { name: 'I have changed it' })
    expect(recovery?.actions.map(({ name }) => name)).toEqual(['reload', 'assistance'])
    expect(recovery?.guide?.below?.steps.at(-1)?.text).toMatch(/reload this page/)
    await user.click(button)
    expect(reload).toHaveBeenCalledOnce()
  })

  it('is told what to do when it uses the hook outside of the gate', () => {
    expect(() => renderPage(<OwnScreen />)).toThrow(
      /useRecovery\(\) is used outside Gate\.Root, so there is no gate.*Put it inside <Gate\.Root>: the component that/,
    )
    takeSaid()
  })

  it('opens the visit elsewhere, by the link that the app has made', async () => {
    const browser = simulateBrowser('chrome-linux', { frame: 'forbidden' })
    await meet(<OwnScreen />, { browser, joinUrl: async () => 'https://clinic.example/v/1' })
    expect(await own().findByRole('link', { name: /new tab/i })).toHaveAttribute('href', 'https://clinic.example/v/1')
    expect(own().getByRole('button', { name: 'Copy link' })).toBeEnabled()
  })
})
