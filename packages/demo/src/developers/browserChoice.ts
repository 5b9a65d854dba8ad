import type { DeviceState } from '@precall/testing'

/** Which browser the gate is given: the one that shows the page, or a simulated one in this state. */
export type BrowserChoice =
  | { readonly kind: 'real' }
  | { readonly kind: 'simulated'; readonly camera: DeviceState; readonly microphone: DeviceState }

const deviceStates: readonly DeviceState[] = ['prompt', 'granted', 'denied', 'missing']

/** Reads `?browser=simulated&camera=denied`. */
export function readChoice(search: string): BrowserChoice {
  const query = new URLSearchParams(search)
  if (query.get('browser') !== 'simulated') return { kind: 'real' }
  const stateOf = (device: string) => deviceStates.find((state) => state === query.get(device)) ?? 'prompt'
  return { kind: 'simulated', camera: stateOf('camera'), microphone: stateOf('microphone') }
}

/** Keeps the choice in the page's address, so that it survives a reload and can be sent to someone. */
export function writeChoice(choice: BrowserChoice): void {
  const url = new URL(location.href)
  for (const name of ['browser', 'camera', 'microphone']) url.searchParams.delete(name)
  if (choice.kind === 'simulated') {
    url.searchParams.set('browser', 'simulated')
    for (const device of ['camera', 'microphone'] as const) {
      if (choice[device] !== 'prompt') url.searchParams.set(device, choice[device])
    }
  }
  history.replaceState(history.state, '', url)
}
