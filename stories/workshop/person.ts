import { expect, userEvent, waitFor, type within } from 'storybook/test'

type Canvas = Pick<ReturnType<typeof within>, 'findByRole' | 'getByRole'>

/** The gate asks the browser when it is mounted; a person takes longer than that to find the button. */
export async function known(canvas: Canvas): Promise<void> {
  const trigger = canvas.getByRole('button', { name: 'Start Video' })
  await waitFor(() => expect(trigger).not.toHaveAttribute('data-camera', 'unknown'))
  await waitFor(() => expect(trigger).not.toHaveAttribute('data-microphone', 'unknown'))
}

/** For what comes with a first press: while stories are developed, the browser fetches each file of it by itself. */
export const patient = { timeout: 5000 }

/** Presses the button of this name as soon as it is there. */
export async function press(canvas: Canvas, name: string): Promise<void> {
  await userEvent.click(await canvas.findByRole('button', { name }))
}
