import { drawnStream, simulateBrowser, type SimulatedBrowser } from '@precall/testing'
import { useEffect, useState } from 'react'
import { type BrowserChoice, readChoice, writeChoice } from './browserChoice'

/** The browser that the gate on this page is given. */
export interface ChosenBrowser {
  /** Nothing while the gate uses the browser that shows this page. */
  readonly simulated: SimulatedBrowser | undefined
  /** Different for each choice: a gate belongs to one browser for life. */
  readonly key: number
  choose(kind: BrowserChoice['kind']): void
  /** Loads the page of the simulated one again. */
  reload(by: 'person' | 'page'): void
}

export function useBrowserChoice(): ChosenBrowser {
  const [{ simulated, key }, setChosen] = useState(() => ({ simulated: make(readChoice(location.search)), key: 0 }))

  useEffect(() => {
    if (!simulated) return writeChoice({ kind: 'real' })
    const remember = () => {
      const { camera, microphone, plugged } = simulated.getState()
      writeChoice({
        kind: 'simulated',
        camera: plugged.camera ? camera : 'missing',
        microphone: plugged.microphone ? microphone : 'missing',
      })
    }
    remember()
    return simulated.subscribe(remember)
  }, [simulated])

  return {
    simulated,
    key,
    choose: (kind) => setChosen({ simulated: make(fresh(kind)), key: key + 1 }),
    reload: (by) => setChosen({ simulated: simulated?.reload({ by }), key: key + 1 }),
  }
}

function fresh(kind: BrowserChoice['kind']): BrowserChoice {
  return kind === 'real' ? { kind } : { kind, camera: 'prompt', microphone: 'prompt' }
}

function make(choice: BrowserChoice): SimulatedBrowser | undefined {
  if (choice.kind === 'real') return undefined
  const { camera, microphone } = choice
  return simulateBrowser('chrome-linux', { camera, microphone }, { createStream: drawnStream })
}
