import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { openSettings, type SettingsPage } from '../support/browser/settingsPage'
import { type Demo, startDemo } from '../support/pages/startDemo'
import { showsMovingPicture } from '../support/person/movingPicture'
import { visit, type Visitor, waitFor } from '../support/person/visitor'

let demo: Demo
let chromium: Chromium
let settings: SettingsPage
beforeAll(async () => {
  demo = await startDemo()
  const { origin } = new URL(demo.patient)
  chromium = await launchChromium({ sites: { [origin]: { camera: 'block', microphone: 'allow' } } })
  settings = await openSettings(chromium)
})
afterAll(async () => {
  await chromium.close()
  await demo.stop()
})

describe('an appointment', () => {
  test('is stuck, which the clinic sees within a second, recovers, and ends with all cameras off and no way back in', async () => {
    const clinic = await openDay()
    await waitFor(clinic.getByText('No one is stuck, and no one is waiting for you.'))
    const patient = await visit(chromium.openWindow, demo.patients[0]!)

    const [shown, seen] = [whenShown(patient.page, 'Your camera is blocked'), whenShown(clinic, '1 patient is stuck.')]
    await patient.press('Start Video')
    expect((await seen) - (await shown)).toBeLessThan(1000)
    await waitFor(clinic.getByRole('listitem').filter({ hasText: 'Camera blocked' }))

    await settings.set(patient.page, { camera: 'allow' })
    await showsMovingPicture(videoOf(patient, 'You'))
    await waitFor(clinic.getByText('1 patient is waiting for you.'))
    const href = await clinic
      .getByRole('link', { name: /Open the visit at/ })
      .first()
      .getAttribute('href')
    const clinician = await visit(chromium.openWindow, new URL(href!, demo.day).href)
    await clinician.sees('Waiting for you')
    await clinician.press('Start Video')
    await showsMovingPicture(videoOf(clinician, 'Your patient'))
    await showsMovingPicture(videoOf(patient, 'Dr. Maya Lindqvist'))
    await waitFor(clinic.getByRole('listitem').filter({ hasText: 'In the call' }))
    expect(await patient.media()).toMatchObject({ getUserMediaCalls: 1, liveTracks: 2 })

    // Not used yet, and good for a minute.
    const room = await askRoom(patient.page)
    expect(room.status).toBe(200)
    await patient.press('Hang up')
    await waitFor(clinic.getByRole('listitem').filter({ hasText: 'Has left the call' }))
    await clinician.press('Hang up')
    await waitFor(clinic.getByRole('listitem').filter({ hasText: 'The visit has ended' }))
    for (const person of [patient, clinician]) {
      expect(await person.media()).toMatchObject({ getUserMediaCalls: 1, liveTracks: 0, stoppedTracks: 2 })
      expect(person.errors()).toEqual([])
    }
    expect(await opensLine(patient.page, room)).toBe(false)
    expect(await askRoom(patient.page)).toMatchObject({ status: 410, code: 'visit-ended' })
    await patient.press('Start Video')
    await patient.sees('Your visit has ended.')
    await expect.poll(patient.media).toMatchObject({ liveTracks: 0 })
    // There is another sample to go on with.
    await expect.poll(() => clinic.getByRole('link', { name: /Open the visit at/ }).count()).toBe(2)
  })

  test('that the clinic ends in the middle of the call turns the cameras off', async () => {
    const clinic = await openDay()
    const patient = await visit(chromium.openWindow, demo.patients[1]!)
    await settings.set(patient.page, { camera: 'allow' })
    await patient.press('Start Video')
    await showsMovingPicture(videoOf(patient, 'You'))
    const { id } = linkOf(patient.page)
    const status = await clinic.evaluate(
      async ([path, secret]) => {
        const response = await fetch(path!, { method: 'POST', headers: { Authorization: `Bearer ${secret}` } })
        return response.status
      },
      [`/api/clinic/appointments/${id}/end`, new URL(demo.day).hash.slice(1)],
    )
    expect(status).toBe(200)
    await patient.sees('Your visit has ended.')
    await expect.poll(patient.media).toMatchObject({ getUserMediaCalls: 1, liveTracks: 0, stoppedTracks: 2 })
  })

  test('opens nothing by a link that is cut short, or by another secret', async () => {
    const [link] = demo.patients[0]!.split('#')
    const page = await chromium.openWindow()
    await page.goto(link!)
    await waitFor(page.getByText('This link is not complete.'))
    await page.goto(`${demo.day.split('#')[0]}#${'a'.repeat(43)}`)
    await waitFor(page.getByText('This link does not open the list.'))
    const answer = await page.goto(demo.patient)
    expect(answer?.headers()['referrer-policy']).toBe('no-referrer')
  })
})

test('a second start of the demo keeps its appointments and their links', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'precall-demo-'))
  const linksOf = ({ patients, day }: Demo) => [...patients, day].map((link) => link.replace(/^http:\/\/[^/]+/, ''))
  try {
    const first = await startDemo(folder)
    await expect(startDemo(folder)).rejects.toThrow('Another process uses')
    await first.stop()
    const second = await startDemo(folder)
    await second.stop()
    expect(linksOf(second)).toEqual(linksOf(first))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

async function openDay(): Promise<Page> {
  const page = await chromium.openWindow()
  page.setDefaultTimeout(10_000)
  await page.goto(demo.day)
  return page
}

/** When the text came into the page, by the clock that all pages share. */
function whenShown(page: Page, text: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (!document.body.textContent.includes(wanted)) return
          observer.disconnect()
          resolve(Date.now())
        }
        const observer = new MutationObserver(look)
        observer.observe(document.body, { childList: true, subtree: true, characterData: true })
        look()
      }),
    text,
  )
}

const linkOf = (page: Page) => {
  const { searchParams, hash } = new URL(page.url())
  return { id: searchParams.get('appointment')!, secret: hash.slice(1) }
}

interface Asked {
  readonly status: number
  readonly code?: string
  readonly token: string
  readonly signalling: { readonly url: string; readonly id: string }
}

function askRoom(page: Page): Promise<Asked> {
  return page.evaluate(async ({ id, secret }) => {
    const headers = { Authorization: `Bearer ${secret}` }
    const response = await fetch(`/api/appointments/${id}/video-room`, { headers })
    return { ...((await response.json()) as object), status: response.status } as Asked
  }, linkOf(page))
}

/** Whether the signalling lets in who has this token. */
function opensLine(page: Page, { token, signalling }: Asked): Promise<boolean> {
  const address = new URL(`${signalling.url.replace(/^http/, 'ws')}/peerjs`)
  address.search = new URLSearchParams({ key: 'peerjs', id: signalling.id, token, version: '1.5.5' }).toString()
  return page.evaluate(
    (url) =>
      new Promise<boolean>((resolve) => {
        const socket = new WebSocket(url)
        socket.addEventListener('open', () => resolve(true))
        socket.addEventListener('error', () => resolve(false))
      }),
    address.href,
  )
}

function videoOf({ page }: Visitor, name: string) {
  return page.locator(`video[aria-label="${name}"]`)
}
