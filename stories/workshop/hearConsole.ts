import type { Preview } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { changesIn } from './toolbar'

const levels = ['error', 'warn'] as const

/** LiveKit says this about a room that was left, at a press of a button in a later story. */
const ofOthers = /^Error trying to auto-resume audio context/

/** What was said in this story, and in this page so far: some things are said once in the life of a page. */
let said: string[] = []
const everSaid: string[] = []

/** Listens to the console while a story is on. A story announces its messages in the parameter `tells`. */
export const hearConsole: Exclude<Preview['beforeEach'], unknown[] | undefined> = ({ parameters }) => {
  said = []
  const undo = levels.map((level) => {
    const say = console[level]
    console[level] = (...words: unknown[]) => {
      const text = words.map(String).join(' ')
      said.push(text)
      everSaid.push(text)
      if (!announced(parameters).test(text)) say(...words)
    }
    return () => void (console[level] = say)
  })
  return () => undo.forEach((step) => step())
}

/** Fails a story that logged something it did not announce, or did not log what it announced. */
export const expectAnnounced: Preview['afterEach'] = async ({ parameters, globals }) => {
  if (import.meta.env.MODE !== 'test') return
  const tells = announced(parameters)
  // What the toolbar has changed may lead elsewhere.
  const asItIs = Object.values(changesIn(globals)).every((change) => change === undefined)
  if (parameters.tells && asItIs) await waitFor(() => expect(everSaid.join('\n')).toMatch(tells))
  const surprising = said.filter((text) => !tells.test(text) && !ofOthers.test(text))
  await expect(surprising, 'this was not expected on the console').toEqual([])
}

const nothing = /^\b$/

function announced({ tells }: { tells?: RegExp }): RegExp {
  return tells ?? nothing
}
