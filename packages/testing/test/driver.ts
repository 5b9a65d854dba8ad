import type { MediaElementTag } from '@precall/core'
import type { Act, Behaviour, Seen } from './behaviour'

/**
 * A browser on one page, real or simulated, in the state of the behaviour that is played.
 *
 * Another engine joins by a driver of its own: what does each act there, and what reads each part of `Seen`. Levers for
 * Firefox and WebKitGTK are in docs/facts/browsers.md#levers-for-tests. What it has no lever for it says by name, as
 * packages/e2e/src/prompts/realChromium.ts does, and plays all other rows of its table.
 */
export interface Driver {
  /** Resolves when the page is at rest again: all its requests are answered, or a prompt is up. */
  perform(act: Act): Promise<void>
  look(): Promise<Seen>
}

/** Does what the behaviour says, one act after the other. */
export async function play({ acts }: Behaviour, driver: Driver): Promise<void> {
  for (const act of acts) await driver.perform(act)
}

/** The constraints of a request. */
export function constraintsIn(act: Act): MediaStreamConstraints | undefined {
  if (typeof act === 'object') return act.ask
  return {
    'ask both': { audio: true, video: true },
    'ask both in a press': { audio: true, video: true },
    'ask audio': { audio: true },
    'ask video': { video: true },
  }[act as 'ask both']
}

/** What is done to which of the browser's own buttons. */
export function buttonActIn(
  act: Act,
): { readonly does: 'show' | 'press' | 'press by script' | 'take away'; readonly tag: MediaElementTag } | undefined {
  const [, does, tag] = typeof act === 'string' ? (/^(.+) <(\w+)>$/.exec(act) ?? []) : []
  return does ? ({ does, tag } as ReturnType<typeof buttonActIn>) : undefined
}

/** As `Seen.lists` has it. */
export function listed(devices: readonly Pick<MediaDeviceInfo, 'kind' | 'label'>[]): string[] {
  return [...new Set(devices.map(({ kind, label }) => (label ? `${kind} named` : kind)))]
}
