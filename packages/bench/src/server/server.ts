import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hasPostgres, makeDatabase, startPostgres } from '@precall/server/postgres'
import type { Report } from '../report'
import { load, type Sent } from './load'
import { type Asked, startServing } from './startServing'

/** For how long each is asked at a time. */
const seconds = 2
const patients = 200
const clinics = 20

/**
 * Throughput and latency of updates over loopback, from 16 senders. It is not made of pairs, as the others are: what counts is how far the
 * figures of one database are apart.
 */
export async function server(_: Report, pairs: (wanted: number) => number): Promise<void> {
  const isQuick = pairs(3) < 3
  const rounds = isQuick ? 1 : 6
  const sizes = isQuick ? [1000] : [1000, 100_000]
  console.log(
    `${rounds * seconds} s each, in turn; 16 senders, in a process of their own. PostgreSQL waits for the disk at each commit; PGlite never does.`,
  )
  for (const size of sizes) {
    const folder = await mkdtemp(join(tmpdir(), 'precall-bench-'))
    await measure(`PGlite, ${size} appointments`, { folder }, size, rounds)
    await rm(folder, { recursive: true })
  }
  if (!hasPostgres()) return console.log('\nThere is no PostgreSQL 15 here.')
  const postgres = await startPostgres({ durable: true })
  try {
    for (const size of sizes) {
      await measure(`PostgreSQL, ${size} appointments`, { url: await makeDatabase(postgres.folder) }, size, rounds)
    }
  } finally {
    await postgres.stop()
  }
}

async function measure(title: string, place: Asked['place'], size: number, rounds: number) {
  const secrets = Array.from({ length: clinics }, (_, at) => `secret-of-clinic-${at}`)
  const { url, bare, end } = await startServing({ place, size, patients, secrets })
  try {
    const visits: Visit[] = []
    for (let at = 0; at < patients; at++) visits.push(await makeVisit(url, secrets[at % clinics]!))
    const ofOne = visits.filter((_, at) => at % clinics === 0)
    const upsert = (number: number): Sent => {
      const body = { id: 1 + (number % patients), text: `number ${number}` }
      return { url: bare, secret: 'none', key: 'none', body }
    }
    const loads: readonly (readonly [name: string, next: (number: number) => Sent])[] = [
      ['a bare upsert', upsert],
      ['the server, 20 clinics', (at) => updateOf(url, visits[at % patients]!, at)],
      ['the server, one clinic', (at) => updateOf(url, ofOne[at % ofOne.length]!, at)],
    ]
    const times = loads.map((): number[] => [])
    // In turn: what else the machine does meanwhile is in all of them.
    for (let round = 0; round < rounds; round++) {
      for (const [at, [, next]] of loads.entries()) times[at]!.push(...(await load(next, seconds)))
    }
    console.log(`\n${title}`)
    for (const [at, [name]] of loads.entries()) tell(name, times[at]!, rounds * seconds)
  } finally {
    await end()
  }
}

interface Visit {
  readonly id: string
  readonly secret: string
}

async function makeVisit(url: string, clinic: string): Promise<Visit> {
  const [startsAt, endsAt] = [0, 60].map((minutes) => new Date(Date.now() + minutes * 60_000).toISOString())
  const response = await fetch(`${url}/clinic/appointments`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${clinic}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ startsAt, endsAt }),
  })
  if (response.status !== 201) throw new Error(`No appointment: ${response.status}.`)
  const { appointment, secrets } = (await response.json()) as {
    appointment: { id: string }
    secrets: { patient: string }
  }
  return { id: appointment.id, secret: secrets.patient }
}

function updateOf(url: string, { id, secret }: Visit, number: number): Sent {
  const body =
    number % 2 === 0
      ? { permissions: 'granted', codes: [], camera: 'granted' }
      : { permissions: 'blocked', codes: ['camera_permission_required'], camera: 'denied' }
  return {
    url: `${url}/appointments/${id}/video-room/permission-update`,
    secret,
    // Not one of the load before it.
    key: `${number}-${Math.random().toString(36).slice(2)}`,
    body,
  }
}

function tell(name: string, times: readonly number[], all: number) {
  const inOrder = times.toSorted((one, other) => one - other)
  const at = (part: number) => (inOrder[Math.floor(inOrder.length * part)] ?? NaN).toFixed(1)
  const figures = [`${(times.length / all).toFixed(0)} a second`, `median ${at(0.5)} ms`, `99 % ${at(0.99)} ms`]
  console.log(`  ${name.padEnd(24)}${figures.map((figure) => figure.padEnd(18)).join('')}`.trimEnd())
}
