import type { GateController, GateOptions } from '@precall/core'
import { createGate } from '@precall/core'
import type { SimulatedBrowser } from '@precall/testing'
import { simulateBrowser } from '@precall/testing'
import { onTestFinished, expect, it, vi } from 'vitest'
import { openServer, room } from '../test/openServer'
import { createAppointmentClient } from './createAppointmentClient'
import { outcomeOf } from './outcomeOf'

type State = Parameters<typeof simulateBrowser<'chrome-windows'>>[1]

async function visit(state: State, options: GateOptions = {}, headers = false) {
  const server = await openServer()
  const browser = simulateBrowser('chrome-windows', state)
  const appointments = createAppointmentClient({
    baseUrl: server.baseUrl,
    appointmentId: 'monday',
    token: 'secret',
    permissionHeaders: headers,
  })
  const gate = createGate({
    browser,
    onGranted: () => {},
    onStateChange: appointments.handleStateChange,
    ...options,
  } as GateOptions)
  const unsubscribe = gate.subscribe(() => {})
  onTestFinished(() => {
    unsubscribe()
    appointments.dispose()
  })
  await vi.waitFor(() => expect(gate.getState().permissions.camera.permission).not.toBe('unknown'))
  const sent = async () => {
    await appointments.flush()
    return server.heard.map(({ method, body: { permissions, codes, causes } }) =>
      method === 'PUT' ? 'PUT' : { permissions, codes, ...(causes !== undefined && { causes }) },
    )
  }
  return { gate, browser, appointments, sent, heard: server.heard }
}

const both = ['camera_permission_required', 'microphone_permission_required']
const phase = (gate: GateController, wanted: string) =>
  vi.waitFor(() => expect(gate.getState().phase).toBe(wanted), { timeout: 3000 })
const answer = (browser: SimulatedBrowser, how: 'block' | 'dismiss' | 'allow') =>
  vi.waitFor(() => {
    if (!browser.prompt) throw new Error('no prompt yet')
    browser.prompt[how]()
  })

it('a press of Start Video is a PUT, and what follows before the answer is nothing', async () => {
  const { gate, sent, heard } = await visit({})
  gate.start()
  await phase(gate, 'explaining')
  gate.cancel()
  gate.start()
  gate.confirm()
  await phase(gate, 'requesting')
  gate.cancel()
  expect(await sent()).toEqual(['PUT', 'PUT'])
  expect(heard[0]?.path).toBe('/api/appointments/monday/video-room/video-permission')
  expect(outcomeOf(gate.getState())).toBeUndefined()
})

it('a prompt that is closed is nothing', async () => {
  const { gate, browser, sent } = await visit({})
  gate.start()
  gate.confirm()
  await answer(browser, 'dismiss')
  await vi.waitFor(() => expect(gate.getState().phase).not.toBe('requesting'))
  expect(gate.getState().phase).toBe('idle')
  expect(await sent()).toEqual(['PUT'])
})

it.each<[string, State, string[]]>([
  ['the camera is refused in the browser', { camera: 'denied', microphone: 'granted' }, ['camera_permission_required']],
  [
    'the microphone is refused in the browser',
    { camera: 'granted', microphone: 'denied' },
    ['microphone_permission_required'],
  ],
  ['both are refused', { camera: 'denied', microphone: 'denied' }, both],
])('blocked, because %s', async (_, state, codes) => {
  const { gate, sent, heard } = await visit(state)
  gate.start()
  await phase(gate, 'blocked')
  expect(await sent()).toEqual(['PUT', { permissions: 'blocked', codes }])
  expect(heard[1]?.path).toBe('/api/appointments/monday/video-room/permission-update')
})

// One request asks for both, and Chrome does not say which of them Windows refused.
it('blocked, because the system refuses', async () => {
  const { gate, browser, sent } = await visit({ camera: 'granted', microphone: 'granted' })
  browser.system.block('camera')
  gate.start()
  await phase(gate, 'blocked')
  expect(await sent()).toEqual(['PUT', { permissions: 'blocked', codes: both }])
})

// Chrome then ends the microphone as well.
it('blocked, because the permission was taken back in the call', async () => {
  const { gate, browser, sent } = await visit({ camera: 'granted', microphone: 'granted' })
  gate.start()
  await phase(gate, 'open')
  browser.siteSettings.block('camera')
  await phase(gate, 'blocked')
  expect(await sent()).toEqual(['PUT', { permissions: 'granted', codes: [] }, { permissions: 'blocked', codes: both }])
})

it('waiting, with the cause, because nothing is refused and no camera is there', async () => {
  const { gate, browser, sent } = await visit({ camera: 'granted', microphone: 'granted' })
  browser.devices.unplug('camera')
  gate.start()
  await phase(gate, 'blocked')
  expect(await sent()).toEqual([
    'PUT',
    { permissions: 'required', codes: ['waiting_permissions'], causes: { camera: 'missing' } },
  ])
})

it.each<[string, State, GateOptions['devices'], object]>([
  [
    'both',
    { camera: 'denied', microphone: 'denied' },
    { camera: 'optional', microphone: 'optional' },
    { camera: 'denied', microphone: 'denied' },
  ],
  ['the only one', { camera: 'denied' }, { camera: 'optional' }, { camera: 'denied' }],
])(
  'waiting, with the cause, because a call that needs neither device is refused %s',
  async (_, state, devices, causes) => {
    const { gate, sent } = await visit(state, { devices } as GateOptions)
    gate.start()
    await phase(gate, 'blocked')
    expect(await sent()).toEqual(['PUT', { permissions: 'required', codes: ['waiting_permissions'], causes }])
  },
)

it('waiting, with both causes, because the needed camera is missing and the microphone refused', async () => {
  const devices = { camera: 'required', microphone: 'optional' } as const
  const { gate, browser, sent } = await visit({ camera: 'granted', microphone: 'denied' }, { devices })
  browser.devices.unplug('camera')
  gate.start()
  await phase(gate, 'blocked')
  expect((await sent()).at(-1)).toEqual({
    permissions: 'required',
    codes: ['waiting_permissions'],
    causes: { camera: 'missing', microphone: 'denied' },
  })
})

it('granted with every required device on, though an optional one is refused', async () => {
  const devices = { camera: 'optional', microphone: 'required' } as const
  const { gate, sent } = await visit({ camera: 'denied', microphone: 'granted' }, { devices })
  gate.start()
  await phase(gate, 'open')
  expect(await sent()).toEqual(['PUT', { permissions: 'granted', codes: [] }])
})

it('a person who allowed before sees no explainer, and the server hears it all the same: then the room opens', async () => {
  const joined: unknown[] = []
  const { gate, sent, appointments } = await visit(
    { camera: 'granted', microphone: 'granted' },
    { onGranted: async ({ signal }) => void joined.push(await appointments.room({ signal })) },
  )
  gate.start()
  await vi.waitFor(() => expect(joined).toEqual([room]))
  expect((await sent()).slice(0, 2)).toEqual(['PUT', { permissions: 'granted', codes: [] }])
})

it('says in headers what the body says, if the app wants that, and not otherwise', async () => {
  for (const wanted of [true, false]) {
    const { gate, heard, sent } = await visit({ camera: 'denied', microphone: 'prompt' }, {}, wanted)
    gate.start()
    await phase(gate, 'blocked')
    await sent()
    expect([heard[1]?.headers['x-camera'], heard[1]?.headers['x-microphone']]).toEqual(
      wanted ? ['Denied', 'Query'] : [undefined, undefined],
    )
    expect(heard[1]?.body).toMatchObject({ camera: 'denied', microphone: 'prompt', order: { number: 1 } })
  }
})
