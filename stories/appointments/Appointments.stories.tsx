import { createAppointmentClient } from '@precall/appointments'
import { appointmentHandlers } from '@precall/appointments/msw'
import type { ServerMood } from '@precall/appointments/msw'
import { PermissionGate } from '@precall/react'
import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { getResponse } from 'msw'
import { type ReactElement, useMemo, useState } from 'react'
import { expect, waitFor } from 'storybook/test'
import { known, press } from '../workshop/person'

/** A page of a clinic whose server is simulated by the handlers of MSW. Without a service worker: this page asks them itself. */
function ClinicVisit({ mood }: { readonly mood: ServerMood }): ReactElement {
  const [joined, setJoined] = useState(false)
  const appointments = useMemo(() => {
    const handlers = appointmentHandlers({ mood: () => mood })
    return createAppointmentClient({
      baseUrl: 'https://clinic.example/api',
      appointmentId: 'monday',
      token: 'simulated',
      onError: () => {},
      async fetch(url, init) {
        const response = (await getResponse(handlers, new Request(url, init))) ?? Response.error()
        if (response.type === 'error') throw new TypeError('Failed to fetch')
        return response
      },
    })
  }, [mood])
  return (
    <main className="workshop-bench">
      <PermissionGate
        occasion="visit"
        onStateChange={appointments.handleStateChange}
        onGranted={async ({ signal }) => {
          await appointments.room({ signal })
          setJoined(true)
        }}
        onJoinFailed={() => {}}
      >
        <button type="button">Start Video</button>
      </PermissionGate>
      {joined && <p>The room is open.</p>}
    </main>
  )
}

/** What people read while the appointment’s server is slow, refuses, or is gone, and how they get in once it answers. */
const meta = {
  title: 'Appointments',
  component: ClinicVisit,
  parameters: { situation: on('chrome-macos', { camera: 'granted', microphone: 'granted' }) },
  argTypes: { mood: { control: 'select', options: ['answering', 'slow', 'refusing', 'busy', 'gone'] } },
} satisfies Meta<typeof ClinicVisit>
export default meta

type Story = StoryObj<typeof meta>

/** It records that the devices are on, and gives the room. */
export const Answering: Story = {
  args: { mood: 'answering' },
  async play({ canvas }) {
    await known(canvas)
    await press(canvas, 'Start Video')
    await expect(await canvas.findByText('The room is open.')).toBeVisible()
  },
}

/** After six seconds they read that it is not their fault. Try again asks for the room once more, with the same camera. */
export const Slow: Story = {
  args: { mood: 'slow' },
  async play({ canvas }) {
    await known(canvas)
    await press(canvas, 'Start Video')
    const joining = await canvas.findByRole('dialog', { name: 'You’re all set' })
    await waitFor(() => expect(joining).toHaveTextContent('Your clinic’s system is taking longer than usual.'), {
      timeout: 8000,
    })
    await expect(await canvas.findByRole('button', { name: 'Try again' })).toBeVisible()
  },
}

/** The link is of another appointment: the devices are off again, and they read why. */
export const Refusing: Story = {
  args: { mood: 'refusing' },
  async play({ canvas }) {
    await known(canvas)
    await press(canvas, 'Start Video')
    const notice = await canvas.findByRole('region', { name: 'We could not join your visit' })
    await expect(notice).toHaveTextContent('Your clinic’s system did not let you in.')
    await expect(notice).toHaveTextContent('Your camera and microphone are off.')
  },
}

/** After twenty seconds without an answer they read that, and can try again. */
export const Gone: Story = {
  args: { mood: 'gone' },
  async play({ canvas }) {
    await known(canvas)
    await press(canvas, 'Start Video')
    const notice = await canvas.findByRole('region', { name: 'We could not join your visit' }, { timeout: 24_000 })
    await expect(notice).toHaveTextContent('Your clinic’s system does not answer. You may be offline.')
  },
}
