import { expect, it } from 'vitest'
import { takeSaid } from '../../../test/console'
import { tellDeveloper } from './tellDeveloper'

it('tells the developer of each cause once, however often people meet it', () => {
  for (const cause of ['framed', 'missing', 'framed', 'insecure'] as const)
    tellDeveloper(cause, ['camera', 'microphone'])
  expect(takeSaid()).toEqual([
    expect.stringContaining('<iframe allow="camera; microphone">'),
    expect.stringContaining('Serve it over https'),
  ])
})

it('names the exact attribute and header for what is in the way', () => {
  for (const cause of ['framed', 'policy'] as const) tellDeveloper(cause, ['microphone'])
  expect(takeSaid()).toEqual([
    expect.stringContaining('<iframe allow="microphone">'),
    expect.stringContaining('Send microphone=(self) in it'),
  ])
})
