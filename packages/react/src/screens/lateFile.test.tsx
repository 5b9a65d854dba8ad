import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { takeSaid } from '../../test/console'
import { lateFile, useLateFile } from './lateFile'

interface Words {
  readonly words: string
}

it('a file that was lost is there for all who wait, as soon as one of them has fetched it', async () => {
  const file = lateFile<Words>('Nothing is said.')
  let isOnline = false
  const source = () => (isOnline ? Promise.resolve({ words: 'Hello' }) : Promise.reject(new Error('offline')))
  const { result } = renderHook(() => useLateFile(file, source))
  await waitFor(() => expect(result.current).toBe('lost'))
  isOnline = true
  await act(() => file.load(source))
  expect(result.current).toEqual({ words: 'Hello' })
  expect(takeSaid().join()).toMatch(/Nothing is said/)
})

it('a source that throws at once may be tried again', async () => {
  const file = lateFile<Words>('Nothing else is said.')
  let tries = 0
  const source = (): Promise<Words> => {
    tries += 1
    if (tries === 1) throw new Error('not now')
    return Promise.resolve({ words: 'Hello' })
  }
  await expect(file.load(source)).resolves.toBeUndefined()
  await expect(file.load(source)).resolves.toEqual({ words: 'Hello' })
  expect(takeSaid().join()).toMatch(/Nothing else is said/)
})

it('a source that comes later is not lost because the one before was', async () => {
  const file = lateFile<Words>('Nothing is said.')
  const lost = () => Promise.reject(new Error('offline'))
  const late = () => Promise.resolve({ words: 'Hello' })
  const { result, rerender } = renderHook(({ source }) => useLateFile(file, source), {
    initialProps: { source: lost as () => Promise<Words> },
  })
  await waitFor(() => expect(result.current).toBe('lost'))
  rerender({ source: late })
  expect(result.current).toBeUndefined()
  await waitFor(() => expect(result.current).toEqual({ words: 'Hello' }))
  takeSaid()
})
