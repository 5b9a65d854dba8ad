import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { comeToSteps } from '../support/person/comeToSteps'
import { showsMovingPicture } from '../support/person/movingPicture'
import { openSettings, type SettingsPage } from '../support/browser/settingsPage'
import { type Demo, startDemo } from '../support/pages/startDemo'
import { visit, type Visitor } from '../support/person/visitor'

const DOCTOR = 'Dr. Maya Lindqvist'
const PATIENT = 'Your patient'

let demo: Demo
beforeAll(async () => void (demo = await startDemo()))
afterAll(() => demo.stop())

describe('patient and clinician in the demo', () => {
  let chromium: Chromium
  let settings: SettingsPage
  beforeAll(async () => {
    const { origin } = new URL(demo.patient)
    chromium = await launchChromium({
      sites: { [origin]: { camera: 'allow', microphone: 'allow' } },
      flags: ['--use-fake-device-for-media-stream=device-count=3'],
    })
    settings = await openSettings(chromium)
  })
  afterAll(() => chromium.close())

  test('see each other move, hang up with the camera off, and start again', async () => {
    const patient = await visit(chromium.openWindow, `${demo.patient}?visit=twice`)
    const clinician = await visit(chromium.openWindow, `${demo.clinic}?visit=twice`)

    await patient.press('Start Video')
    await clinician.press('Start Video')
    for (const person of [patient, clinician]) await showsMovingPicture(videoOf(person, 'You'))
    await showsMovingPicture(videoOf(patient, DOCTOR))
    await showsMovingPicture(videoOf(clinician, PATIENT))

    await patient.press('Hang up')
    expect(await patient.media()).toMatchObject({ getUserMediaCalls: 1, liveTracks: 0, stoppedTracks: 2 })
    await clinician.sees('On the appointment page')
    await patient.press('Start Video')
    await showsMovingPicture(videoOf(clinician, PATIENT))
    await showsMovingPicture(videoOf(patient, DOCTOR))

    await patient.press('Hang up')
    await clinician.press('Hang up')
    expect(await patient.media()).toMatchObject({ getUserMediaCalls: 2, liveTracks: 0, stoppedTracks: 4 })
    expect(await clinician.media()).toMatchObject({ getUserMediaCalls: 1, liveTracks: 0, stoppedTracks: 2 })
    for (const person of [patient, clinician]) expect(await person.dialogs()).toEqual([])
  })

  test('check their devices first, and go on in the call with another camera', async () => {
    const patient = await visit(chromium.openWindow, `${demo.patient}?visit=checked`)
    const clinician = await visit(chromium.openWindow, `${demo.clinic}?visit=checked`)
    const off = { getUserMediaCalls: 1, liveTracks: 0, stoppedTracks: 2 }

    await patient.press('Check my devices')
    await patient.seesDialog('Check my devices')
    await patient.sees('Your camera works')
    await patient.sees('We hear you')
    await patient.press('Done')
    await patient.seesNoDialog()
    expect(await patient.media()).toMatchObject(off)
    expect(await patient.focus()).toBe('Check my devices')
    await clinician.sees('On the appointment page')

    await patient.press('Start Video')
    await clinician.press('Start Video')
    await showsMovingPicture(videoOf(clinician, PATIENT))
    await patient.press('Camera and sound')
    const cameras = patient.page.getByRole('combobox', { name: 'Camera' })
    // WebRTC sends no frame of the second: docs/facts/browsers.md#lever-cameras
    await cameras.selectOption('2')
    await expect.poll(patient.media).toMatchObject({ getUserMediaCalls: 3, liveTracks: 2, stoppedTracks: 3 })
    await patient.press('Close')
    expect(await patient.focus()).toBe('Camera and sound')
    // The camera before is off, so nothing else could be what moves.
    await showsMovingPicture(videoOf(clinician, PATIENT))

    await patient.press('Hang up')
    expect(await patient.media()).toMatchObject({ liveTracks: 0, stoppedTracks: 5 })
    expect(patient.errors()).toEqual([])
  })

  test('whose camera and microphone are blocked are led through the six steps, and the clinician reads their report', async () => {
    const patient = await visit(chromium.openWindow, `${demo.patient}?visit=reported`)
    const clinician = await visit(chromium.openWindow, `${demo.clinic}?visit=reported`)
    await settings.set(patient.page, { camera: 'block', microphone: 'block' })
    await patient.press('Start Video')
    await comeToSteps(patient)
    for (let step = 2; step <= 6; step++) await patient.press('Skip')
    await patient.press('Send report')
    await patient.sees('The report is sent. Thank you.')
    const report = clinician.page.getByRole('region', { name: 'Report from your patient' })
    await expect.poll(() => report.getByText('Blocked in the browser’s settings for this page.').count()).toBe(2)
    await expect.poll(() => report.getByText('Start over in the browser').count()).toBe(1)
    expect(await report.getByText('"version": 1').isVisible()).toBe(false)
    await settings.set(patient.page, { camera: 'allow', microphone: 'allow' })
    await patient.sees('Hang up')
    expect(patient.errors()).toEqual([])
    expect(clinician.errors()).toEqual([])
  })

  test('see and hear themselves before the visit, where its switch is on', async () => {
    const patient = await visit(chromium.openWindow, `${demo.patient}?visit=before`)
    await patient.page.getByText('For developers').click()
    await patient.page.getByRole('group', { name: 'Check before the visit' }).getByText('yes').click()
    await patient.press('Start Video')
    await patient.seesDialog('See and hear yourself first')
    await patient.press('Join the visit')
    await showsMovingPicture(videoOf(patient, 'You'))
    expect(await patient.media()).toMatchObject({ getUserMediaCalls: 1, liveTracks: 2 })
    await patient.press('Hang up')
    expect(await patient.media()).toMatchObject({ liveTracks: 0, stoppedTracks: 2 })
  })

  test('meet once the patient has allowed the camera in the settings, with no further press', async () => {
    const patient = await visit(chromium.openWindow, `${demo.patient}?visit=blocked`)
    const clinician = await visit(chromium.openWindow, `${demo.clinic}?visit=blocked`)
    await settings.set(patient.page, { camera: 'block' })

    await patient.press('Start Video')
    await patient.seesDialog('Your microphone works. Your camera is blocked.')
    await clinician.sees('Camera blocked in the browser')

    await settings.set(patient.page, { camera: 'allow' })
    await showsMovingPicture(videoOf(patient, 'You'))
    await showsMovingPicture(videoOf(clinician, PATIENT))
    expect(await patient.media()).toMatchObject({ getUserMediaCalls: 1, liveTracks: 2 })

    await patient.press('Hang up')
    expect(await patient.media()).toMatchObject({ liveTracks: 0, stoppedTracks: 2 })
  })
})

test('patient and clinician see each other move on a machine without any camera, in simulated browsers', async () => {
  const chromium = await launchChromium({ devices: 'none' })
  const patient = await visit(chromium.openWindow, `${demo.patient}?visit=simulated&browser=simulated`)
  const clinician = await visit(chromium.openWindow, `${demo.clinic}?visit=simulated&browser=simulated`)

  for (const person of [patient, clinician]) {
    await person.press('Start Video')
    await person.seesDialog('Allow Camera and Mic Access')
    await person.press('OK')
    await person.press('Allow while visiting the site')
    await showsMovingPicture(videoOf(person, 'You'))
  }
  await showsMovingPicture(videoOf(patient, DOCTOR))
  await showsMovingPicture(videoOf(clinician, PATIENT))
  expect(await patient.media()).toMatchObject({ getUserMediaCalls: 0 })

  await patient.press('Hang up')
  await patient.button('Start Video').waitFor()
  await clinician.sees('On the appointment page')
  await chromium.close()
})

function videoOf({ page }: Visitor, name: string) {
  return page.locator(`video[aria-label="${name}"]`)
}
