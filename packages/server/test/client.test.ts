import type { GateState, Permission } from '@precall/core'
import { initialState } from '@precall/core'
import { createAppointmentClient } from '@precall/appointments'
import type { AppointmentError } from '@precall/appointments'
import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listen, openDatabase, openServer, setUpClinic } from '../src'
import type { Database } from '../src'
import { newPlace } from './support/engine'
import { faultsFrom, openFaultyProxy } from './support/openFaultyProxy'
import type { Fault } from './support/openFaultyProxy'

const clinicSecret = randomBytes(32).toString('base64url')
const rate = { atOnce: 1e6, perSecond: 1e6 }
let database: Database
let running: Awaited<ReturnType<typeof listen>>

beforeAll(async () => {
  database = await openDatabase(await newPlace())
  await setUpClinic(database, clinicSecret)
  running = await listen(await openServer({ database, limits: { perAddress: rate, perLink: rate } }), { port: 0 })
})
afterAll(async () => {
  await running.close()
  await database.close()
})

/** What a clinic reads of one update: what the gate said, in the words of the contract. */
type Said = readonly [permissions: string, camera?: string, microphone?: string]

interface Participant {
  readonly record?: { readonly permissions: string; readonly codes: readonly string[] }
  readonly camera?: string
  readonly microphone?: string
}
interface Appointment {
  readonly id: string
  readonly participants: { readonly patient: Participant }
}

async function asClinic(
  path: string,
  init: { method?: string; body?: string; headers?: Record<string, string> } = {},
): Promise<Response> {
  const headers = { Authorization: `Bearer ${clinicSecret}`, 'Content-Type': 'application/json' }
  return fetch(`${running.url}/clinic/${path}`, { ...init, headers: { ...headers, ...init.headers } })
}

async function makeVisit() {
  const day = { startsAt: new Date().toISOString(), endsAt: new Date(Date.now() + 3_600_000).toISOString() }
  const made = await asClinic('appointments', { method: 'POST', body: JSON.stringify(day) })
  const { appointment, secrets } = (await made.json()) as { appointment: { id: string }; secrets: { patient: string } }
  return { id: appointment.id, secret: secrets.patient }
}

async function readRecord(id: string): Promise<Participant | undefined> {
  const { appointments } = (await (await asClinic('appointments')).json()) as { appointments: Appointment[] }
  return appointments.find((each) => each.id === id)?.participants.patient
}

/** Every change of this patient, in the order in which it was recorded. */
async function readChanges(id: string): Promise<Said[]> {
  const { lastEvent } = (await (await asClinic('appointments')).json()) as { lastEvent: number }
  const { body } = await asClinic('events', { headers: { 'Last-Event-ID': '0' } })
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  while (!text.includes(`id: ${lastEvent}\n`) || !text.endsWith('\n\n')) text += (await reader.read()).value ?? ''
  await reader.cancel()
  return [...text.matchAll(/^data: (.+)$/gm)]
    .map(([, data]) => JSON.parse(data as string) as { change: string; appointment: Appointment })
    .filter(({ change, appointment }) => appointment.id === id && (change === 'asked' || change === 'updated'))
    .map(({ change, appointment: { participants } }) => {
      const { record, camera, microphone } = participants.patient
      return change === 'asked' ? ['pressed'] : [record?.permissions ?? '', camera ?? '', microphone ?? '']
    })
}

const idle = initialState({ camera: 'required', microphone: 'required' })
const answers = ['granted', 'denied', 'prompt', 'unknown'] as const

/** The state of a gate with this number: 32 that follow one another all differ. */
function stateOf(number: number): GateState {
  const known = (permission: Permission) => ({ ...idle.permissions.camera, permission })
  const permissions = {
    camera: known(answers[number % 4] ?? 'unknown'),
    microphone: known(answers[Math.floor(number / 4) % 4] ?? 'unknown'),
  }
  return number % 2
    ? { ...idle, permissions, phase: 'blocked', trouble: { camera: { kind: 'denied', layers: ['browser'] } } }
    : { ...idle, permissions, phase: 'open', live: { camera: true, microphone: true }, owner: 'joining', without: {} }
}

async function visit(fault: () => Fault) {
  const { id, secret } = await makeVisit()
  const proxy = await openFaultyProxy(running.url, fault)
  const errors: AppointmentError[] = []
  const client = createAppointmentClient({
    baseUrl: proxy.url,
    appointmentId: id,
    token: secret,
    onError: (error) => errors.push(error),
  })
  return { id, proxy, client, errors }
}

it('the running server records what the gate says, and opens the room', async () => {
  const { id, client, errors } = await visit(() => 'none')
  client.handleStateChange({ ...idle, phase: 'explaining' }, { reason: 'start' })
  await client.flush()
  expect((await readRecord(id))?.record).toMatchObject({ permissions: 'required', codes: ['waiting_permissions'] })
  client.handleStateChange(stateOf(1), { reason: 'settled' })
  await client.flush()
  expect((await readRecord(id))?.record).toMatchObject({ codes: ['camera_permission_required'] })
  await expect(client.room()).rejects.toMatchObject({ failure: { kind: 'not-granted' } })
  client.handleEvent({ name: 'explained', visit: 'v', sincePress: 5 })
  client.handleStateChange(stateOf(2), { reason: 'settled' })
  expect((await client.room()).signalling.url).toBe(`${running.url}/peer`)
  await client.flush()
  expect(await readRecord(id)).toMatchObject({
    record: { permissions: 'granted', codes: [] },
    shared: { last: { name: 'explained', sincePress: 5 }, browser: { name: 'unknown' } },
  })
  expect(errors).toEqual([])
  client.dispose()
})

it('a link of another appointment is refused, and nothing is recorded', async () => {
  const [{ id }, { secret }] = await Promise.all([makeVisit(), makeVisit()])
  const errors: AppointmentError[] = []
  const client = createAppointmentClient({
    baseUrl: running.url,
    appointmentId: id,
    token: secret,
    onError: (error) => errors.push(error),
  })
  client.handleStateChange(stateOf(0), { reason: 'start' })
  await expect(client.room()).rejects.toMatchObject({ failure: { kind: 'refused', status: 404, code: 'not-found' } })
  expect((await readRecord(id))?.record).toBeUndefined()
  expect(errors.map(({ failure }) => failure.kind)).toContain('refused')
  client.dispose()
})

it('another page of the patient takes the room back, and Try again claims it', async () => {
  const { id, secret } = await makeVisit()
  const options = { baseUrl: running.url, appointmentId: id, token: secret }
  const [one, other] = [createAppointmentClient(options), createAppointmentClient(options)]
  one.handleStateChange(stateOf(0), { reason: 'start' })
  await one.room()
  other.handleStateChange({ ...idle, phase: 'explaining' }, { reason: 'start' })
  await other.flush()
  await expect(one.room()).rejects.toMatchObject({ failure: { code: 'permission-not-recorded' } })
  expect((await one.room()).token).not.toBe('')
  for (const client of [one, other]) client.dispose()
})

it.each([1, 2, 3, 4, 5, 6])(
  'over a line that drops, delays, repeats and reorders, the server ends where the gate does: each update once, in order (%i)',
  async (seed) => {
    const { id, proxy, client, errors } = await visit(faultsFrom(seed))
    const said: Said[] = []
    for (let number = 0; number < 24; number++) {
      const state = stateOf(number)
      const isPress = number % 8 === 0
      if (isPress) said.push(['pressed'])
      const { camera, microphone } = state.permissions
      said.push([state.phase === 'open' ? 'granted' : 'blocked', camera.permission, microphone.permission])
      client.handleStateChange(state, { reason: isPress ? 'start' : 'settled' })
      await wait((number % 5) * 40)
    }
    await client.flush()
    await proxy.settled()
    const changes = await readChanges(id)
    const last = said.at(-1)
    expect(changes.at(-1)).toEqual(last)
    expect(await readRecord(id)).toMatchObject({ camera: last?.[1], microphone: last?.[2] })
    // In the order in which the gate said it, and none twice.
    let from = 0
    for (const change of changes) {
      const at = said.findIndex((each, index) => index >= from && each.join() === change.join())
      expect(at, `${change.join()} came twice, or too late`).toBeGreaterThanOrEqual(0)
      from = at + 1
    }
    expect(errors).toEqual([])
    expect(proxy.met.size).toBeGreaterThan(3)
    client.dispose()
  },
)
