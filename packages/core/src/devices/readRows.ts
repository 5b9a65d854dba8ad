import type { BrowserWindow } from '../browser'

/** One row of the browser's list, of which every part is a string. */
export type Row = Pick<MediaDeviceInfo, 'kind' | 'deviceId' | 'groupId' | 'label'>

/** `absent`: the browser has no list. `failed`: it has not told it. */
export type Rows = readonly Row[] | 'absent' | 'failed'

/**
 * The rows of the browser's own list that are rows, however long that takes: in a tab that no one sees, until it is seen
 * (docs/facts/browsers.md#firefox-list-in-a-hidden-tab). Never rejects.
 */
export async function readRows(window: BrowserWindow): Promise<Rows> {
  let answer: unknown
  try {
    answer = await enumerate(window)
  } catch {
    return 'failed'
  }
  try {
    return Array.isArray(answer) ? [...(answer as unknown[])].flatMap(rowIn) : 'absent'
  } catch {
    return 'absent'
  }
}

async function enumerate({ navigator }: BrowserWindow): Promise<unknown> {
  return (await navigator.mediaDevices?.enumerateDevices?.()) ?? 'absent'
}

/** An app's test, or an extension that hides devices, may put anything there. */
function rowIn(value: unknown): readonly Row[] {
  try {
    const { kind, deviceId, groupId, label } = value as Row
    if (![kind, deviceId, label].every((part) => typeof part === 'string')) return []
    return [{ kind, deviceId, groupId: typeof groupId === 'string' ? groupId : '', label }]
  } catch {
    return []
  }
}
