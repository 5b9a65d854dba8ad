import { expect } from 'storybook/test'
import { stageIn } from '../workshop/overBrowser'
import { known, press } from '../workshop/person'

interface Stage {
  readonly canvas: Parameters<typeof press>[0]
  readonly canvasElement: HTMLElement
}

// What a person goes through with VideoGate, plain and in Tailwind alike.

export async function readTheExplanation({ canvas }: Stage): Promise<void> {
  await press(canvas, 'Start Video')
  await expect(await canvas.findByRole('dialog', { name: 'Allow Camera and Mic Access' })).toBeVisible()
}

export async function joinLeaveAndJoin({ canvas, canvasElement }: Stage): Promise<void> {
  const { browser } = stageIn(canvasElement)
  await known(canvas)
  await press(canvas, 'Start Video')
  await expect(await canvas.findByRole('region', { name: 'Your visit' })).toHaveFocus()
  await press(canvas, 'Leave')
  await expect(canvas.getByRole('button', { name: 'Start Video' })).toHaveFocus()
  await expect(browser.liveTracks).toHaveLength(0)
  await press(canvas, 'Start Video')
  await canvas.findByRole('region', { name: 'Your visit' })
}

export async function readWhatIsBlocked({ canvas }: Stage): Promise<void> {
  await known(canvas)
  await press(canvas, 'Start Video')
  await canvas.findByRole('dialog', { name: 'Your camera and microphone are blocked' })
}
