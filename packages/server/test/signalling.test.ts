import { SignJWT } from 'jose'
import { once } from 'node:events'
import { connect as connectTo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import type { Room } from '../src/contract/room'
import { listen } from '../src/listen'
import { openServer } from '../src/openServer'
import { makeId, makeSecret } from '../src/secrets'
import { setUpClinic } from '../src/setUpClinic'
import type { Database } from '../src/store/database'
import { openDatabase } from '../src/store/openDatabase'
import { blocked, clinicIn, generous, granted, participantIn, startServer } from './support/clinic'
import { newPlace } from './support/engine'

let database: Database
let time: Date
let serving: Awaited<ReturnType<typeof serve>>
const now = () => time

beforeAll(async () => {
  time = new Date()
  database = await openDatabase(await newPlace())
  serving = await serve()
})
afterAll(async () => {
  await serving.close()
  await database.close()
})

async function serve() {
  const server = await openServer({ database, now, limits: { ...generous, linePatience: 1000 } })
  return { server, ...(await listen(server, { port: 0 })) }
}

type Patient = Awaited<ReturnType<typeof openVisit>>['patient']

async function openVisit() {
  const secret = makeSecret()
  await setUpClinic(database, secret, makeId())
  const clinic = clinicIn(serving.server, secret)
  const visit = await clinic.makeVisit({ startsAt: time })
  await Promise.all([visit.patient.update(granted), visit.clinician.update(granted)])
  return { ...visit, clinic }
}

describe('the signalling', () => {
  it('lets two participants find each other, and tells the one that the other has gone', async () => {
    const { patient, clinician } = await openVisit()
    const [one, other] = [await join((await patient.room()).body), await join((await clinician.room()).body)]
    one.send({ type: 'OFFER', dst: one.room.signalling.other, payload: { sdp: 'hello' } })
    expect(await other.hear()).toMatchObject({ type: 'OFFER', src: one.room.signalling.id, payload: { sdp: 'hello' } })
    one.socket.close()
    expect(await other.hear()).toMatchObject({ type: 'LEAVE', src: one.room.signalling.id })
    other.socket.close()
  })

  it('refuses a token that has opened a connection, and takes a new one after it', async () => {
    const { patient } = await openVisit()
    const { body: room } = await patient.room()
    const { socket } = await join(room)
    socket.close()
    await once(socket, 'close')
    expect(await statusOf(room)).toBe(404)
    const again = await join((await patient.room()).body)
    again.socket.close()
  })

  it('opens one connection for a token that comes twice at once', async () => {
    const { patient } = await openVisit()
    const { body: room } = await patient.room()
    const statuses = await Promise.all([statusOf(room), statusOf(room), statusOf(room)])
    expect(statuses.filter((status) => status === 101)).toHaveLength(1)
    expect(statuses.filter((status) => status === 404)).toHaveLength(2)
  })

  it('refuses a token after 60 seconds', async () => {
    const { patient } = await openVisit()
    const { body: room } = await patient.room()
    expect(Date.parse(room.expiresAt) - time.getTime()).toBeLessThanOrEqual(60_000)
    time = new Date(Date.parse(room.expiresAt))
    expect(await statusOf(room)).toBe(404)
    // A minute has passed for the process as well, which would have said meanwhile that it is here.
    await serving.server.announce(serving.url)
  })

  it('refuses a token of before the visit ended, and after the permission was taken back', async () => {
    const { id, patient, clinician, clinic } = await openVisit()
    const [early, before] = [(await patient.room()).body, (await clinician.room()).body]
    await patient.update(blocked)
    expect(await statusOf(early)).toBe(404)
    await clinic.end(id)
    expect(await statusOf(before)).toBe(404)
  })

  it('refuses anyone who has no token, or the token of another', async () => {
    const { patient, clinician } = await openVisit()
    const other = await openVisit()
    const own = (await patient.room()).body
    const { signalling } = own
    const wrongTokens = [
      '',
      'not-a-token',
      own.token.replace(/\.[^.]+$/, '.AAAA'),
      await forged(own.token, 'HS256'),
      unsigned(own.token),
      (await clinician.room()).body.token,
      (await other.patient.room()).body.token,
    ]
    for (const token of wrongTokens) expect([token, await statusOf({ ...own, token })]).toEqual([token, 404])
    const ofOthers = { ...signalling, id: (await other.patient.room()).body.signalling.id }
    expect(await statusOf({ ...own, signalling: ofOthers })).toBe(404)
    // None of that has used it up.
    expect(await statusOf(own)).toBe(101)
  })

  it('shows the clinic who is in the call; the visit ends once both have left it', async () => {
    const { id, patient, clinician, clinic } = await openVisit()
    const progress = async () => {
      const { participants } = (await clinic.find(id))!
      return [participants.patient.progress, participants.clinician.progress]
    }
    await patient.hangUp()
    expect(await progress()).toEqual(['ready', 'ready'])
    const sockets = [
      (await join((await patient.room()).body)).socket,
      (await join((await clinician.room()).body)).socket,
    ]
    expect(await progress()).toEqual(['joined', 'joined'])
    // A device that is taken away in the call, and is back.
    await patient.update(blocked)
    expect(await progress()).toEqual(['stuck', 'joined'])
    await patient.update(granted)
    expect(await progress()).toEqual(['joined', 'joined'])
    await patient.hangUp()
    expect(await progress()).toEqual(['left', 'joined'])
    expect((await patient.room()).status).toBe(200)
    await clinician.hangUp()
    expect((await clinic.find(id))?.endedAt).toBeDefined()
    expect((await patient.room()).status).toBe(410)
    for (const socket of sockets) socket.close()
  })

  it('ends with both of its calls although Start Video was pressed in a second tab', async () => {
    const { id, patient, clinician, clinic } = await openVisit()
    const lines = [await join((await patient.room()).body), await join((await clinician.room()).body)]
    await patient.press()
    expect((await clinic.find(id))?.participants.patient.progress).toBe('asked')
    await patient.update(granted)
    expect((await clinic.find(id))?.participants.patient.progress).toBe('joined')
    await patient.hangUp()
    await clinician.hangUp()
    expect((await clinic.find(id))?.endedAt).toBeDefined()
    for (const { socket } of lines) socket.close()
  })

  it('is cut once the visit is ended, by another process too, and not by its planned end', async () => {
    const elsewhere = await serve()
    const { id, patient, clinic } = await openVisit()
    const other = await openVisit()
    const [one, goesOn] = [await join((await patient.room()).body), await join((await other.patient.room()).body)]
    const closed = once(one.socket, 'close')
    time = new Date(time.getTime() + 2 * 60 * 60 * 1000)
    await clinicIn(elsewhere.server, clinic.secret).end(id)
    expect((await closed)[0]).toBe(1000)
    // It was looked at in the same moment, two hours after it should have been over.
    expect(goesOn.socket.readyState).toBe(WebSocket.OPEN)
    goesOn.socket.close()
    await elsewhere.close()
    await serving.server.announce(serving.url)
  })

  it('leaves an upgrade that is not for it to others, however it is written', async () => {
    for (const path of ['//', '/peer', '/peer/peerjs/../..', 'http://[', '/%ff?%ff']) {
      const answer = await new Promise<string>((resolve) => {
        const socket = connectTo(Number(new URL(serving.url).port), '127.0.0.1', () =>
          socket.write(
            `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n`,
          ),
        )
        let text = ''
        socket.on('data', (chunk) => (text += String(chunk))).on('error', () => {})
        socket.on('close', () => resolve(text))
      })
      expect([path, answer]).toEqual([path, ''])
    }
    expect((await fetch(`${serving.url}/healthz`)).status).toBe(200)
  })

  it('shows the clinic who has lost the connection: they have left, and the visit does not end without them', async () => {
    const { id, patient, clinician, clinic } = await openVisit()
    const progress = async () => {
      const { participants, endedAt } = (await clinic.find(id))!
      return [participants.patient.progress, participants.clinician.progress, endedAt]
    }
    const first = await join((await patient.room()).body)
    const other = await join((await clinician.room()).body)
    const { lastEvent } = await clinic.list()
    const events = await clinic.stream(lastEvent)
    first.socket.terminate()
    expect((await events.next())?.data).toMatchObject({ change: 'left', role: 'patient' })
    expect(await progress()).toEqual(['left', 'joined', undefined])
    await clinician.hangUp()
    expect(await progress()).toEqual(['left', 'left', undefined])

    // Back, gone for a moment, and back in time.
    const again = await join((await patient.room()).body)
    await events.take(2)
    expect(await progress()).toEqual(['joined', 'left', undefined])
    again.socket.close()
    await once(again.socket, 'close')
    const last = await join((await patient.room()).body)
    await patient.hangUp()
    expect((await events.take(2)).map(({ data }) => data.change)).toEqual(['left', 'ended'])
    await events.close()
    for (const { socket } of [other, last]) socket.close()
  })

  it.each([
    ['stuck', (patient: Patient) => patient.update(blocked)],
    ['asked again', (patient: Patient) => patient.press()],
  ])('shows the clinic that someone has left who was %s in the call', async (_, say) => {
    const { patient, clinic } = await openVisit()
    const { socket } = await join((await patient.room()).body)
    await say(patient)
    const events = await clinic.stream()
    socket.terminate()
    expect((await events.next())?.data).toMatchObject({
      change: 'left',
      appointment: { participants: { patient: { progress: 'left' } } },
    })
    // Back, and ready before there is a connection.
    await patient.press()
    await patient.update(granted)
    expect((await events.take(2))[1]?.data).toMatchObject({
      appointment: { participants: { patient: { progress: 'ready' } } },
    })
    await events.close()
  })

  it('shows the clinic that someone has left whose process is gone, and who stays away', async () => {
    const elsewhere = await serve()
    const { id, secrets, patient, clinic } = await openVisit()
    const { body: room } = await participantIn(elsewhere.server, id, secrets.patient).room()
    await join(room)
    const events = await clinic.stream()
    await elsewhere.close()
    expect((await events.next())?.data).toMatchObject({ change: 'left', role: 'patient' })
    await events.close()
    expect((await patient.room()).status).toBe(200)
  })

  it('is where the first of two processes says, whose clocks differ by minutes', async () => {
    const ahead = await startServer(database, { now: () => new Date(time.getTime() + 5 * 60_000) })
    const { id, secrets, patient } = await openVisit()
    const { url } = (await patient.room()).body.signalling
    expect((await participantIn(ahead, id, secrets.clinician).room()).body.signalling.url).toBe(url)
    // A token that was used, and that has expired by the other clock alone, opens nothing either.
    const { body: room } = await patient.room()
    expect(await statusOf(room)).toBe(101)
    await ahead.deleteOld()
    expect(await statusOf(room)).toBe(404)
    await ahead.close()
  })

  it('of both participants is that of one process, until it is gone', async () => {
    const elsewhere = await serve()
    const { id, secrets, patient, clinic } = await openVisit()
    const there = clinicIn(elsewhere.server, clinic.secret)
    const first = (await participantIn(there.server, id, secrets.clinician).room()).body.signalling.url
    expect(first).toBe(`${elsewhere.url}/peer`)
    expect((await patient.room()).body.signalling.url).toBe(first)
    await elsewhere.close()
    expect((await patient.room()).body.signalling.url).toBe(`${serving.url}/peer`)
  })

  it('knows a participant by the id of their token, whatever else they ask for', async () => {
    const { patient, clinician } = await openVisit()
    const { body: own } = await patient.room()
    const one = await join(own, { more: `&id=${own.signalling.other}&token=another` })
    // The clinician gets their own id, and the offers to it.
    const other = await join((await clinician.room()).body)
    one.send({ type: 'OFFER', dst: own.signalling.other, payload: {} })
    expect(await other.hear()).toMatchObject({ src: own.signalling.id })
    for (const { socket } of [one, other]) socket.close()
  })

  it('lets a participant back in whose last connection is dead, and keeps the id of one that lives', async () => {
    const { patient } = await openVisit()
    const dead = await join((await patient.room()).body, { answersPings: false })
    const closed = once(dead.socket, 'close')
    const back = await join((await patient.room()).body)
    await closed
    const second = await hearFirst((await patient.room()).body)
    expect(second).toMatchObject({ type: 'ID-TAKEN' })
    expect(back.socket.readyState).toBe(WebSocket.OPEN)
    back.socket.close()
  })

  it('notices by itself that a connection is dead', async () => {
    const { patient } = await openVisit()
    const { socket } = await join((await patient.room()).body, { answersPings: false })
    expect((await once(socket, 'close'))[0]).toBe(1006)
  })

  it.each([
    ['goes while they are let in', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n', true],
    ['asks for no WebSocket', '', false],
  ])('does not hold a participant who %s for joined', async (_, key, goes) => {
    const { patient, clinic } = await openVisit()
    const { pathname, search, port } = addressOf((await patient.room()).body)
    const events = await clinic.stream()
    const socket = connectTo(Number(port), '127.0.0.1', () => {
      socket.write(
        `GET ${pathname}${search} HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n${key}Sec-WebSocket-Version: 13\r\n\r\n`,
        () => goes && socket.resetAndDestroy(),
      )
    })
    socket.on('error', () => {})
    expect((await events.take(2)).map(({ data }) => data.change)).toEqual(['joined', 'left'])
    await events.close()
    socket.destroy()
  })

  it('takes no message that is larger than any offer', async () => {
    const { patient } = await openVisit()
    const { socket, send } = await join((await patient.room()).body)
    send({ type: 'OFFER', dst: 'someone', payload: 'x'.repeat(70_000) })
    const [code] = (await once(socket, 'close')) as [number]
    expect(code).toBe(1009)
  })
})

function addressOf({ token, signalling: { url, id } }: Room, more = '') {
  const address = new URL(`${url.replace(/^http/, 'ws')}/peerjs`)
  address.search = new URLSearchParams({ key: 'peerjs', id, token, version: '1.5.5' }).toString() + more
  return address
}

/** Connects as PeerJS does. */
const connect = (room: Room, { more = '', answersPings = true } = {}) =>
  new WebSocket(addressOf(room, more), { autoPong: answersPings })

/** The status with which the connection is opened or refused. It is closed again. */
function statusOf(room: Room): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const socket = connect(room)
    socket.on('open', () => {
      socket.close()
      resolve(101)
    })
    socket.on('unexpected-response', (_, { statusCode, headers }) => {
      const isProblem = headers['content-type'] === 'application/problem+json'
      if (isProblem) resolve(statusCode)
      else reject(new Error('It is refused without a problem.'))
    })
    socket.on('error', reject)
  })
}

async function join(room: Room, options?: Parameters<typeof connect>[1]) {
  const socket = connect(room, options)
  const heard: unknown[] = []
  let wake = () => {}
  socket.on('message', (data: Buffer) => {
    heard.push(JSON.parse(data.toString()))
    wake()
  })
  const hear = async () => {
    while (heard.length === 0) await new Promise<void>((resolve) => (wake = resolve))
    return heard.shift()
  }
  expect(await hear()).toEqual({ type: 'OPEN' })
  return { room, socket, hear, send: (message: unknown) => socket.send(JSON.stringify(message)) }
}

async function hearFirst(room: Room): Promise<unknown> {
  const [data] = (await once(connect(room), 'message')) as [Buffer]
  return JSON.parse(data.toString())
}

const claimsIn = (token: string) => JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as object

const forged = (token: string, alg: string) =>
  new SignJWT({ ...claimsIn(token) }).setProtectedHeader({ alg }).sign(Buffer.alloc(32, 'a guess'))

const unsigned = (token: string) => `${Buffer.from('{"alg":"none"}').toString('base64url')}.${token.split('.')[1]}.`
