import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { LiveKitCall } from '../src/livekit/LiveKitCall'
import { granted, renderRecipe } from './renderRecipe'

it('livekit turns the camera off and says so where there is no way into the room', async () => {
  const browser = granted()
  const { start } = renderRecipe(<LiveKitCall url="wss://clinic.example" token="none" />, browser)
  await start()
  expect(await screen.findByRole('region', { name: 'We could not join your visit' })).toBeVisible()
  expect(browser.liveTracks).toHaveLength(0)
  expect(browser.getUserMediaCalls).toHaveLength(1)
})
