import type { PrecallEvent } from '@precall/core/log'
import { logOf } from '@precall/core/log'
import { createGate } from '@precall/core'
import { simulateBrowser } from '@precall/testing'
import { screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { beforeAll, expect, it, vi } from 'vitest'
import { takeSaid } from '../../test/console'
import { loadGuides } from '../../test/loadGuides'
import { newUser, renderGate, renderPage, startVideo } from '../../test/renderGate'
import { Gate, PermissionGate, PrecallConfig } from '..'

beforeAll(loadGuides)

const bothDenied = { camera: 'denied', microphone: 'denied' } as const

/** An app that writes down what it hears. Every page of these tests is in StrictMode. */
function diary() {
  const events: PrecallEvent[] = []
  const told = () => events.map((event) => ({ ...event, visit: undefined, sincePress: undefined }))
  return {
    events,
    told,
    names: () => events.map(({ name }) => name),
    onEvent: (event: PrecallEvent) => void events.push(event),
  }
}

/** The task in which a gate finds that it is gone for good. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve))

const isKnown = () => waitFor(() => expect(startVideo()).not.toHaveAttribute('data-microphone', 'unknown'))

it('an app is told, each thing once, about a person who allows it in the settings', async () => {
  const { onEvent, told, events } = diary()
  const browser = simulateBrowser('chrome-linux', bothDenied)
  const { user, onGranted } = renderGate({ browser, onEvent })
  await isKnown()
  await user.click(startVideo())
  await waitFor(() => expect(told()).toContainEqual(expect.objectContaining({ name: 'guideShown' })))
  browser.siteSettings.allow('camera')
  browser.siteSettings.allow('microphone')
  await waitFor(() => expect(onGranted).toHaveBeenCalled())
  await waitFor(() => expect(told().at(-1)).toEqual({ name: 'joined' }))
  expect(told()).toEqual([
    { name: 'pressed', by: 'trigger' },
    { name: 'blocked', cause: 'browser', devices: ['camera', 'microphone'] },
    { name: 'guideShown', guide: expect.stringMatching(/^chromium-/) },
    { name: 'asked', devices: ['camera', 'microphone'] },
    { name: 'answered', outcome: { camera: 'granted', microphone: 'granted' } },
    { name: 'recovered', by: 'settings' },
    { name: 'joined' },
  ])
  expect(new Set(events.map(({ visit }) => visit)).size).toBe(1)
})

it('an app is told about a press of Try again that helps', async () => {
  const { onEvent, told, names } = diary()
  const browser = simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted' })
  browser.busy('camera')
  const { user } = renderGate({ browser, onEvent })
  await isKnown()
  await user.click(startVideo())
  await screen.findByRole('dialog', { name: /Another app/ })
  browser.free('camera')
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(names()).toContain('joined'))
  expect(told()).toContainEqual({ name: 'recovered', by: 'retry' })
})

it('an app is told about one visit, where a person loads the page again', async () => {
  const first = diary()
  const before = simulateBrowser('chrome-linux', bothDenied)
  const { user, unmount } = renderGate({ browser: before, onEvent: first.onEvent })
  await isKnown()
  await user.click(startVideo())
  await waitFor(() => expect(first.names()).toContain('blocked'))
  unmount()

  const second = diary()
  before.siteSettings.allow('camera')
  before.siteSettings.allow('microphone')
  renderGate({ browser: before.reload(), onEvent: second.onEvent })
  await isKnown()
  await user.click(startVideo())
  await waitFor(() => expect(second.names()).toContain('joined'))
  expect(second.told()).toContainEqual({ name: 'recovered', by: 'reload' })
  expect(second.events[0]?.visit).toBe(first.events[0]?.visit)
})

it('an app hears which of our buttons a person presses', async () => {
  const { onEvent, told } = diary()
  const simulated = simulateBrowser('line-android', { host: 'has no capture' })
  const clipboard = { writeText: () => Promise.resolve() }
  const browser = { ...simulated, navigator: { ...simulated.navigator, clipboard } }
  const { user } = renderGate({ browser, onEvent, assistance: { onRequest: () => {} } })
  await user.click(startVideo())
  // The guide replaces what was there before it.
  const stuck = await screen.findByRole('button', { name: 'Still not working?' })
  await user.click(screen.getByRole('button', { name: 'Copy link' }))
  await waitFor(() => expect(told()).toContainEqual({ name: 'linkCopied' }))
  await user.click(stuck)
  await user.click(screen.getByRole('button', { name: 'Get Assistance' }))
  await waitFor(() => expect(told()).toContainEqual({ name: 'assistance' }))
  expect(told().filter(({ name }) => name === 'stillNotWorking')).toHaveLength(1)
  takeSaid()
})

it('an app hears that a press was in our notice', async () => {
  const { onEvent, told } = diary()
  const browser = simulateBrowser('chrome-linux')
  const { user } = renderGate({ browser, onEvent })
  await user.click(startVideo())
  await user.click(await screen.findByRole('button', { name: 'OK' }))
  browser.prompt?.dismiss()
  await user.click(await screen.findByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(told()).toContainEqual({ name: 'pressed', by: 'notice' }))
})

it('a gate and the config around it both hear, and neither after the gate has gone', async () => {
  const [own, config] = [diary(), diary()]
  const gate = createGate({ browser: simulateBrowser('chrome-linux'), onGranted: () => {} })
  const { unmount } = renderPage(
    <PrecallConfig onEvent={config.onEvent}>
      <Gate.Root gate={gate} onEvent={own.onEvent}>
        <Gate.Trigger>
          <button type="button">Start Video</button>
        </Gate.Trigger>
      </Gate.Root>
    </PrecallConfig>,
  )
  await newUser().click(startVideo())
  await waitFor(() => expect(own.names()).toEqual(['pressed', 'explained']))
  expect(config.names()).toEqual(own.names())
  unmount()
  await nextTask()
  gate.cancel()
  gate.start()
  expect(
    logOf(gate)
      .read()
      .map(({ name }) => name),
  ).toEqual(['pressed', 'explained', 'pressed', 'explained'])
  expect([own.names().length, config.names().length]).toEqual([2, 2])
  await nextTask()
  expect(takeSaid()).toEqual([expect.stringMatching(/no one listens to/)])
})

it.each<[string, (show: () => void) => unknown]>([
  ['returns nothing', (show) => show()],
  ['is async', async (show) => show()],
])('an app that shows the call instead of the page hears once that it has joined, if onGranted %s', async (_, take) => {
  const { onEvent, names } = diary()
  const reasons: string[] = []
  const browser = simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted' })
  function Page() {
    const [stream, setStream] = useState<MediaStream>()
    if (stream) return <p>You are in</p>
    return (
      <PermissionGate
        browser={browser}
        assistance={{ href: '/help' }}
        onEvent={onEvent}
        onStateChange={(_state, { reason }) => void reasons.push(reason)}
        onGranted={(grant) => take(() => setStream(grant.stream))}
      >
        <button type="button">Start Video</button>
      </PermissionGate>
    )
  }
  renderPage(<Page />)
  await isKnown()
  await newUser().click(startVideo())
  expect(await screen.findByText('You are in')).toBeVisible()
  await nextTask()
  expect(names()).toEqual(['pressed', 'asked', 'answered', 'joined'])
  expect(reasons.filter((reason) => reason === 'joined')).toHaveLength(1)
})

it('a gate that moves while the app joins tells each thing once', async () => {
  const { onEvent, names } = diary()
  const browser = simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted' })
  const gate = createGate({ browser, onGranted: () => move() })
  let move = () => {}
  const inGate = (place: string) => (
    <Gate.Root key={place} gate={gate} browser={browser} onEvent={onEvent}>
      <Gate.Trigger>
        <button type="button">Start Video</button>
      </Gate.Trigger>
    </Gate.Root>
  )
  const { rerender } = renderPage(inGate('before the call'))
  move = () => rerender(inGate('in the call'))
  await isKnown()
  await newUser().click(startVideo())
  await waitFor(() => expect(names()).toContain('joined'))
  await nextTask()
  gate.tell({ name: 'assistance' })
  await waitFor(() => expect(names()).toContain('assistance'))
  expect(names()).toEqual(['pressed', 'asked', 'answered', 'joined', 'assistance'])
})

it('an app that takes a blocked gate away hears that the person has left', async () => {
  const { onEvent, names } = diary()
  const { user, unmount } = renderGate({ browser: simulateBrowser('chrome-linux', bothDenied), onEvent })
  await isKnown()
  await user.click(startVideo())
  await waitFor(() => expect(names()).toContain('guideShown'))
  unmount()
  await nextTask()
  expect(names()).toEqual(['pressed', 'blocked', 'guideShown', 'leftBlocked'])
})

it('what an app throws at an event is reported, and changes nothing for the person', async () => {
  const browser = simulateBrowser('chrome-linux')
  const broken = vi.fn<() => void>(() => {
    throw new Error('no analytics')
  })
  const { user } = renderGate({ browser, onEvent: broken })
  await user.click(startVideo())
  expect(await screen.findByRole('dialog', { name: 'Allow Camera and Mic Access' })).toBeVisible()
  await waitFor(() => expect(broken).toHaveBeenCalledTimes(2))
  expect(browser.reportedErrors).toEqual([new Error('no analytics'), new Error('no analytics')])
})

it('the config hears also what the gate’s own onEvent throws at, and what either throws is reported', async () => {
  const browser = simulateBrowser('chrome-linux')
  const heard: string[] = []
  const breaking = (who: string) => (event: PrecallEvent) => {
    heard.push(`${who}: ${event.name}`)
    throw new Error(who)
  }
  renderPage(
    <PrecallConfig browser={browser} onEvent={breaking('config')}>
      <PermissionGate onEvent={breaking('gate')} onGranted={() => {}} assistance={{ href: '/help' }}>
        <button type="button">Start Video</button>
      </PermissionGate>
    </PrecallConfig>,
  )
  await newUser().click(startVideo())
  await waitFor(() => expect(heard).toHaveLength(4))
  expect(heard).toEqual(['gate: pressed', 'config: pressed', 'gate: explained', 'config: explained'])
  expect(browser.reportedErrors).toEqual(['gate', 'config', 'gate', 'config'].map((who) => new Error(who)))
})

it('no event names a person’s device, a link or an error of the app', async () => {
  const { onEvent, events, names } = diary()
  const secret = 'SECRET'
  const browser = simulateBrowser('chrome-linux', bothDenied)
  const devices = (await browser.navigator.mediaDevices!.enumerateDevices()).map(({ kind, groupId }) => ({
    kind,
    groupId,
    label: `${secret} iPhone`,
    deviceId: secret,
  }))
  vi.spyOn(browser.navigator.mediaDevices!, 'enumerateDevices').mockResolvedValue(devices as never)
  const { user } = renderGate({
    browser,
    onEvent,
    joinUrl: `https://clinic.example/v/${secret}`,
    assistance: { href: `https://clinic.example/help?${secret}` },
    messages: { guides: { everywhere: { turnOn: `${secret} {label}` } } },
    onGranted: () => Promise.reject(new Error(`https://clinic.example/${secret}`)),
  })
  await isKnown()
  await user.click(startVideo())
  await waitFor(() => expect(names()).toContain('guideShown'))
  browser.siteSettings.allow('camera')
  browser.siteSettings.allow('microphone')
  await waitFor(() => expect(names()).toContain('joinFailed'))
  expect(JSON.stringify(events)).not.toMatch(/SECRET|https?:|iPhone/)
})
