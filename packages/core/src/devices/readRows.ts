import type { BrowserWindow } from '../browser'
import { within } from '../browser/within'

/** One row of the browser's list, of which every part is a string. */
export type Row = Pick<MediaDeviceInfo, 'kind' | 'deviceId' | 'groupId' | 'label'>

/**
 * The rows of the browser's own list that are rows. `absent`: it has no list. `unanswered`: it failed, or has not answered, as in
 * a tab that no one sees (docs/facts/browsers.md#firefox-list-in-a-hidden-tab). Never rejects.
 */
export async function readRows(window: BrowserWindow): Promise<readonly Row[] | 'absent' | 'unanswered'> {
  const answer = await within<unknown>(window, enumerate(window), 'unanswered')
  if (answer === 'unanswered') return 'unanswered'
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
