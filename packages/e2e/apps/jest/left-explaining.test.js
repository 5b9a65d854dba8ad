// It leaves a gate that is at work in a page that is gone: run.js looks at what is said then.
import { expect, test } from '@jest/globals'
import { simulateBrowser } from '@precall/testing'
import { fireEvent, render, screen } from '@testing-library/react/pure'
import { createElement } from 'react'
import { Visit } from './visit.js'

const press = async (name) => fireEvent.click(await screen.findByRole('button', { name }))
function arrive(...situation) {
  simulateBrowser(...situation).install()
  render(createElement(Visit, { join: () => new Promise(() => {}) }))
}

test('ends in the middle of explaining', async () => {
  arrive('chrome-windows')
  await press('Start Video')
  expect(screen.getByRole('button', { name: 'Start Video', hidden: true })).toBeVisible()
})
