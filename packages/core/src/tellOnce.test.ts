import { afterEach, expect, it, vi } from 'vitest'
import { tellOnce } from './tellOnce'
import { warn } from './warn'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

it('tells the console each thing once, in production too', () => {
  vi.stubEnv('NODE_ENV', 'production')
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  const first = new Error('first')
  tellOnce('error', 'No link could be made.', { details: [first] })
  tellOnce('error', 'No link could be made.', { details: [new Error('second')] })
  tellOnce('error', 'The link is not a web page.')
  expect(error.mock.calls).toEqual([['No link could be made.', first], ['The link is not a web page.']])
})

it('tells by its key whether a thing is the same', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  tellOnce('error', 'No camera is that wide. It names `width`.', { key: 'No camera is that wide.' })
  tellOnce('error', 'No camera is that wide. It names `height`.', { key: 'No camera is that wide.' })
  expect(error.mock.calls).toEqual([['No camera is that wide. It names `width`.']])
})

it('keeps a warning for the developer out of production', () => {
  const said = vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.stubEnv('NODE_ENV', 'production')
  warn('No one takes the stream.')
  expect(said).not.toHaveBeenCalled()
  vi.stubEnv('NODE_ENV', 'development')
  warn('No one takes the stream.')
  expect(said.mock.calls).toEqual([['[precall] No one takes the stream.']])
})
