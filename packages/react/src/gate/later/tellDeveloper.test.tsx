import { expect, it } from 'vitest'
import { takeSaid } from '../../../test/console'
import { tellDeveloper } from './tellDeveloper'

it('tells the developer of each cause once, however often people meet it', () => {
  for (const cause of ['framed', 'missing', 'framed', 'insecure'] as const) tellDeveloper(cause)
  expect(takeSaid()).toEqual([
    expect.stringContaining('<iframe allow="camera; microphone">'),
    expect.stringContaining('Serve it over https'),
  ])
})
