import { createGate } from '@precall/core'
import { simulateBrowser } from '@precall/testing'
import { setupServer } from 'msw/node'
import { expect, it, onTestFinished } from 'vitest'
import { appointmentHandlers } from './msw'
import type { ServerMood } from './msw'
import { AppointmentError, createAppointmentClient } from '.'

/** A client with the handlers before it, and a gate that is open. */
function simulated(moodOf: () => ServerMood = () => 'answering') {
  const server = setupServer(...appointmentHandlers({ baseUrl: 'https://clinic.example/api', mood: moodOf }))
  server.listen({ onUnhandledRequest: 'error' })
  const refused: AppointmentError[] = []
  const client = createAppointmentClient({
    baseUrl: 'https://clinic.example/api',
    appointmentId: 'one',
    token: 'secret',
    onError: (error) => void refused.push(error),
  })
  onTestFinished(() => {
    client.dispose()
    server.close()
  })
  const browser = simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted' })
  const room = new Promise<unknown>((resolve) => {
    const gate = createGate({
      devices: { camera: 'required', microphone: 'required' },
      browser,
      onStateChange: client.handleStateChange,
      onGranted: ({ signal }) => client.room({ signal }).then(resolve, resolve),
      onDevicesAdded: () => {},
    })
    gate.subscribe(() => {
      if (gate.getState().permissions.camera.permission === 'granted' && gate.getState().phase === 'idle') gate.start()
    })
  })
  return { room, refused }
}

it('the simulated server gives the room once it is recorded that the devices are on', async () => {
  const { room, refused } = simulated()
  expect(await room).toMatchObject({ token: 'simulated', signalling: { id: 'patient' } })
  expect(refused).toEqual([])
})

it('the simulated server refuses, and the person can be told so', async () => {
  const { room, refused } = simulated(() => 'refusing')
  expect(await room).toMatchObject({ reason: 'refused', failure: { kind: 'refused', status: 404, code: 'not-found' } })
  expect(refused[0]).toBeInstanceOf(AppointmentError)
})

it('the room comes once a simulated server that was gone is there again', async () => {
  const moods: ServerMood[] = ['gone', 'gone']
  const { room } = simulated(() => moods.shift() ?? 'answering')
  expect(await room).toMatchObject({ token: 'simulated' })
})
