// What an app's own tests do: the client and a gate before the handlers, in Node, with what was published and MSW.
import { createAppointmentClient } from '@precall/appointments'
import { appointmentHandlers } from '@precall/appointments/msw'
import { createGate } from '@precall/core'
import { simulateBrowser } from '@precall/testing'
import { setupServer } from 'msw/node'
import assert from 'node:assert/strict'
import { test } from 'node:test'

const baseUrl = 'https://clinic.example/api'

await test('the room of an appointment opens once its devices are on', async (context) => {
  const server = setupServer(...appointmentHandlers({ baseUrl }))
  server.listen({ onUnhandledRequest: 'error' })
  const appointments = createAppointmentClient({ baseUrl, appointmentId: 'one', token: 'secret' })
  let gate, stop
  // An open gate watches its devices, and keeps Node running.
  context.after(() => {
    stop()
    gate.reset()
    appointments.dispose()
    server.close()
  })
  const room = await new Promise((resolve, reject) => {
    gate = createGate({
      devices: { camera: 'required', microphone: 'required' },
      browser: simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted' }),
      onStateChange: appointments.handleStateChange,
      onGranted: ({ signal }) => appointments.room({ signal }).then(resolve, reject),
      onDevicesAdded() {},
    })
    stop = gate.subscribe(() => {
      const { phase, permissions } = gate.getState()
      if (phase === 'idle' && permissions.camera.permission === 'granted') gate.start()
    })
  })
  assert.equal(room.token, 'simulated')
})
