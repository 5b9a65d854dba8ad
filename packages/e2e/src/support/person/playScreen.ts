import type { Behaviour, ScreenAct, Seen } from '@precall/testing/test/behaviour'
import { screenOptions } from '@precall/testing/test/behaviour'
import { vi } from 'vitest'
import { type Evaluates, readRecord, startRecord } from './actInPage'

/** What a person does to a real browser, each by its own levers. */
export interface ScreenHands {
  readonly document: Evaluates
  /** Presses the page, or the frame in it. */
  press(): Promise<void>
  isPickerOpen(): Promise<boolean>
  chooseScreen(): Promise<void>
  /** Only in browsers that offer tabs. */
  chooseTab?(): Promise<void>
  cancel(): Promise<void>
  stop?(): Promise<void>
  reload?(by: 'hand' | 'script'): Promise<void>
}

const waiting = { timeout: 10_000 }
const ANSWERS_MS = 3000
const MOST_PRESSES = 3

/** What came of it: the same parts of `Seen` as the simulated browser has. */
export type ScreenSeen = Pick<Seen, 'outcomes' | 'live' | 'prompts'>

/** Does what the behaviour says, and gives what can be seen from the page then. */
export async function playScreen({ acts }: Behaviour, hands: ScreenHands): Promise<() => Promise<ScreenSeen>> {
  const { document, isPickerOpen } = hands
  await startRecord(document)
  let before: readonly string[] = []
  const outcomes = async () => (await readRecord(document)).outcomes
  const rests = () => vi.waitUntil(async () => !(await outcomes()).includes('pending') || isPickerOpen(), waiting)

  const answer = async (act: () => Promise<void>): Promise<void> => {
    await vi.waitUntil(isPickerOpen, waiting)
    const pending = (await outcomes()).filter((one) => one === 'pending').length
    // One that comes too early is lost: no browser takes a press on what it has only just put there.
    for (let press = 1; press <= MOST_PRESSES; press += 1) {
      await act()
      const isAnswered = async () => (await outcomes()).filter((one) => one === 'pending').length < pending
      if (await vi.waitUntil(isAnswered, { timeout: ANSWERS_MS }).catch(() => false)) return
    }
    throw new Error(`Nothing came of ${MOST_PRESSES} presses in the picker.`)
  }

  const perform = async (act: ScreenAct | 'reload by hand' | 'reload by script'): Promise<void> => {
    switch (act) {
      case 'ask for the screen without a press':
        return askForScreen(document, screenOptions[act]!, 'now')
      case 'ask for the screen':
      case 'ask for the screen and its sound':
      case 'ask for sound alone':
      case 'ask for exactly this width': {
        const { length } = await outcomes()
        await askForScreen(document, screenOptions[act]!, 'in the next press')
        await hands.press()
        return void (await vi.waitUntil(async () => (await outcomes()).length > length, waiting))
      }
      case 'choose the screen':
        return answer(hands.chooseScreen)
      case 'choose a tab and its sound':
        return answer(hands.chooseTab!)
      case 'cancel the picker':
        return answer(hands.cancel)
      case 'stop sharing the screen':
        return hands.stop!()
      case 'reload by hand':
      case 'reload by script':
        before = [...before, ...(await outcomes())]
        await hands.reload!(act === 'reload by hand' ? 'hand' : 'script')
        return startRecord(document)
    }
  }

  for (const act of acts) {
    await perform(act as ScreenAct)
    await rests()
  }
  return async () => {
    const { outcomes, live } = await readRecord(document)
    return { outcomes: [...before, ...outcomes], live, prompts: (await isPickerOpen()) ? 1 : 0 }
  }
}

/** Calls `getDisplayMedia` in the next press, or in a task of its own, and does not wait. */
function askForScreen(
  document: Evaluates,
  options: DisplayMediaStreamOptions,
  when: 'now' | 'in the next press',
): Promise<void> {
  return document.evaluate(
    ([options, when]) => {
      const { outcomes, tracks } = (window as unknown as { record: { outcomes: string[]; tracks: MediaStreamTrack[] } })
        .record
      const ask = () => {
        const index = outcomes.push('pending') - 1
        navigator.mediaDevices.getDisplayMedia(options).then(
          (stream) => {
            tracks.push(...stream.getTracks())
            const kinds = stream.getTracks().map(({ kind }) => kind)
            const surface = stream.getVideoTracks()[0]!.getSettings().displaySurface
            outcomes[index] = `${kinds.sort().join(' ')}${surface ? ` of a ${surface}` : ''}`
          },
          ({ name, message }: DOMException) => {
            outcomes[index] = `${name}: ${message}`
          },
        )
      }
      if (when === 'now') setTimeout(ask)
      else addEventListener('click', ask, { once: true })
    },
    [options, when] as const,
  )
}
