import type { Guidebook, Reader } from './guidebook'
import { guidebookFrom } from './guidebookFrom'
import { lazyLibrary } from './library/lazyLibrary'

/**
 * Opens the guides for one reader. It fetches nothing yet.
 *
 * Each family of guides is a file of its own, in data and in words: a person who is stuck fetches the one that helps most.
 */
export function openGuidebook(reader: Reader): Guidebook {
  return guidebookFrom(lazyLibrary, reader)
}
